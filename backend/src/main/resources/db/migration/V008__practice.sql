-- What the framework looks like in practice: described levels, how to grow, and the tasks a service is made of.
CREATE TABLE described_level (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  competency_code VARCHAR(6)   NOT NULL COMMENT 'Competency described',
  level           TINYINT      NOT NULL COMMENT 'Level of competence, 1 to 5',
  first_person    VARCHAR(300) NOT NULL COMMENT 'What a person at this level says of themselves',
  third_person    VARCHAR(300) NOT NULL COMMENT 'The same, said of somebody else',
  PRIMARY KEY (release_version, competency_code, level),
  FOREIGN KEY (release_version, competency_code) REFERENCES competency (release_version, code),
  CHECK (level BETWEEN 1 AND 5)
) ENGINE=InnoDB COMMENT='What one level of one competency looks like at work';

CREATE TABLE competency_guide (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  competency_code VARCHAR(6)   NOT NULL COMMENT 'Competency the guide is for',
  details         JSON         NOT NULL COMMENT 'Examples of evidence, functions in which it is practised, ways to grow',
  provenance      VARCHAR(500) NOT NULL COMMENT 'Where the described levels and the guide come from',
  PRIMARY KEY (release_version, competency_code),
  FOREIGN KEY (release_version, competency_code) REFERENCES competency (release_version, code)
) ENGINE=InnoDB COMMENT='How to show a competency and grow in it';

CREATE TABLE practice_function (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  code            VARCHAR(20)  NOT NULL COMMENT 'Code of the function, such as screening',
  name            VARCHAR(100) NOT NULL COMMENT 'Name of the function',
  purpose         VARCHAR(500) NOT NULL COMMENT 'What the function is for',
  sort_order      INT          NOT NULL COMMENT 'Place in the framework, from 1',
  PRIMARY KEY (release_version, code),
  FOREIGN KEY (release_version) REFERENCES framework_release (version)
) ENGINE=InnoDB COMMENT='A function of a liaison and diversion service';

CREATE TABLE practice_task (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  code            VARCHAR(12)  NOT NULL COMMENT 'Code of the task',
  function_code   VARCHAR(20)  NOT NULL COMMENT 'Function it belongs to',
  title           VARCHAR(300) NOT NULL COMMENT 'What is to be done',
  outcome         VARCHAR(500) NOT NULL COMMENT 'What is true when it is done well',
  lowest_level    TINYINT      NOT NULL COMMENT 'Lowest career framework level that does it safely, 2 to 8',
  details         JSON         NOT NULL COMMENT 'Places, roles, who is within reach, when it goes up a level',
  sort_order      INT          NOT NULL COMMENT 'Place in the framework, from 1',
  PRIMARY KEY (release_version, code),
  FOREIGN KEY (release_version, function_code) REFERENCES practice_function (release_version, code),
  CHECK (lowest_level BETWEEN 2 AND 8)
) ENGINE=InnoDB COMMENT='A task that has to be done for people';

CREATE TABLE practice_task_need (
  release_version VARCHAR(16) NOT NULL COMMENT 'Release of the framework',
  task_code       VARCHAR(12) NOT NULL COMMENT 'Task that needs it',
  competency_code VARCHAR(6)  NOT NULL COMMENT 'Competency needed',
  required_level  TINYINT     NOT NULL COMMENT 'Lowest level with which the task is safe, 1 to 5',
  sort_order      INT         NOT NULL COMMENT 'Place within the task, from 1',
  PRIMARY KEY (release_version, task_code, competency_code),
  FOREIGN KEY (release_version, task_code) REFERENCES practice_task (release_version, code),
  FOREIGN KEY (release_version, competency_code) REFERENCES competency (release_version, code),
  CHECK (required_level BETWEEN 1 AND 5)
) ENGINE=InnoDB COMMENT='A competency and level that a task needs';
