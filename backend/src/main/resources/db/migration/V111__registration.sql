-- Professional registrations with when they are renewed, and what somebody writes down towards their renewal.
CREATE TABLE registration (
  id         BIGINT      NOT NULL COMMENT 'Id',
  person_id  BIGINT      NOT NULL COMMENT 'Who is registered',
  body       VARCHAR(4)  NOT NULL COMMENT 'NMC, HCPC or SWE',
  reference  VARCHAR(20) NOT NULL COMMENT 'The number in the public register',
  renews_on  DATE        NOT NULL COMMENT 'Day by which it has to be renewed',
  entered_at DATETIME(6) NOT NULL COMMENT 'When it was entered or changed last, UTC',
  deleted_at DATETIME(6) NULL     COMMENT 'When it was deleted, UTC; kept 30 days for a change of mind',
  version    INT         NOT NULL COMMENT 'Rises with each change, from 1',
  PRIMARY KEY (id),
  UNIQUE KEY registration_body (person_id, body),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='A registration with a body that regulates a profession';

CREATE TABLE practice_log (
  id         BIGINT       NOT NULL COMMENT 'Id',
  person_id  BIGINT       NOT NULL COMMENT 'Whose own log it is; nobody else reads it',
  kind       VARCHAR(17)  NOT NULL COMMENT 'Practice, learning alone or with others, feedback, or a reflective talk',
  on_day     DATE         NOT NULL COMMENT 'The day, or the last one of several',
  minutes    INT          NOT NULL COMMENT 'How long, in minutes',
  title      VARCHAR(200) NOT NULL COMMENT 'What it was, in a few words; never about a service user',
  entered_at DATETIME(6)  NOT NULL COMMENT 'When it was entered, UTC',
  deleted_at DATETIME(6)  NULL     COMMENT 'When it was deleted, UTC; kept 30 days for a change of mind',
  PRIMARY KEY (id),
  KEY practice_log_person (person_id, on_day),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (minutes BETWEEN 1 AND 120000)
) ENGINE=InnoDB COMMENT='What somebody writes down towards the renewal of their registration';
