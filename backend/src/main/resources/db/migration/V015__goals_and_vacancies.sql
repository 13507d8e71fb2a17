-- How a gap becomes somebody's next step, or a vacancy.
CREATE TABLE development_goal (
  id              BIGINT       NOT NULL COMMENT 'Id',
  person_id       BIGINT       NOT NULL COMMENT 'Whose goal it is',
  competency_code VARCHAR(6)   NOT NULL COMMENT 'Competency to grow in',
  level           TINYINT      NOT NULL COMMENT 'Agreed level to reach, 1 to 5',
  source          VARCHAR(12)  NOT NULL COMMENT 'SERVICE_NEED or OWN_WISH',
  service_id      BIGINT       NULL     COMMENT 'Service that needs it, if one does',
  need_id         BIGINT       NULL     COMMENT 'Cover need it is for, if it is for one',
  need_words      VARCHAR(500) NOT NULL COMMENT 'What that need said when the goal was set, or empty',
  target_on       DATE         NULL     COMMENT 'Day by which it is to be reached, if one was named',
  set_by          BIGINT       NOT NULL COMMENT 'Who set it',
  set_at          DATETIME(6)  NOT NULL COMMENT 'When it was set, UTC',
  dropped_at      DATETIME(6)  NULL     COMMENT 'When it was dropped, UTC',
  version         INT          NOT NULL COMMENT 'Rises with each change',
  open_key        VARCHAR(60) GENERATED ALWAYS AS (IF(dropped_at IS NULL, CONCAT(person_id, ' ', competency_code, ' ', level, ' ', IFNULL(need_id, 0)), NULL)) STORED COMMENT 'Keeps one goal for the same level and need',
  PRIMARY KEY (id),
  UNIQUE KEY development_goal_open (open_key),
  KEY development_goal_person (person_id, dropped_at),
  KEY development_goal_service (service_id, dropped_at),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK (level BETWEEN 1 AND 5),
  CHECK (source IN ('SERVICE_NEED', 'OWN_WISH')),
  CHECK (source <> 'SERVICE_NEED' OR service_id IS NOT NULL)
) ENGINE=InnoDB COMMENT='An agreed level that somebody is to reach; whether it is reached follows from the agreed levels';

CREATE TABLE career_direction (
  person_id BIGINT     NOT NULL COMMENT 'Whose direction it is',
  role_code VARCHAR(3) NOT NULL COMMENT 'Role profile they would like to grow into',
  shared    BOOLEAN    NOT NULL COMMENT 'Whether their managers and supervisors may know of it',
  said_on   DATE       NOT NULL COMMENT 'Day on which they last said so',
  PRIMARY KEY (person_id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='Where somebody would like their career to go, in their own words of the framework';

CREATE TABLE vacancy (
  id           BIGINT        NOT NULL COMMENT 'Id',
  service_id   BIGINT        NOT NULL COMMENT 'Service that looks for somebody',
  role_code    VARCHAR(3)    NOT NULL COMMENT 'Role profile of the post',
  weekly_hours DECIMAL(4,1)  NOT NULL COMMENT 'Hours a week',
  clearance    VARCHAR(12)   NOT NULL COMMENT 'Level of clearance that the post needs, or empty',
  need_id      BIGINT        NULL     COMMENT 'Cover need it was raised for, if it was for one',
  need_words   VARCHAR(500)  NOT NULL COMMENT 'What that need said when the vacancy was raised, or empty',
  note         VARCHAR(1000) NOT NULL COMMENT 'What the recruiter should know about the post, or empty; never about a person',
  state        VARCHAR(10)   NOT NULL COMMENT 'OPEN, FILLED or WITHDRAWN',
  raised_by    BIGINT        NOT NULL COMMENT 'Who raised it',
  raised_at    DATETIME(6)   NOT NULL COMMENT 'When it was raised, UTC',
  closed_at    DATETIME(6)   NULL     COMMENT 'When it was filled or withdrawn, UTC',
  version      INT           NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY vacancy_service (service_id, state, raised_at),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK (state IN ('OPEN', 'FILLED', 'WITHDRAWN')),
  CHECK ((state = 'OPEN') = (closed_at IS NULL)),
  CHECK (weekly_hours > 0 AND weekly_hours <= 60)
) ENGINE=InnoDB COMMENT='A post that a service looks for somebody for';

CREATE TABLE vacancy_site (
  vacancy_id BIGINT NOT NULL COMMENT 'Vacancy',
  site_id    BIGINT NOT NULL COMMENT 'Site the post would work at',
  PRIMARY KEY (vacancy_id, site_id),
  FOREIGN KEY (vacancy_id) REFERENCES vacancy (id) ON DELETE CASCADE,
  FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE=InnoDB COMMENT='Sites of a vacancy';
