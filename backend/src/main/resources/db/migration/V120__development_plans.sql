-- A goal becomes a plan: what led to it, what somebody does to get there, and how it stood when the plan was closed.
ALTER TABLE development_goal
  ADD COLUMN prompt  VARCHAR(14) NULL COMMENT 'What led to somebody’s own goal where it is no mere wish: GAP, SUPERVISION or TRAINING_LAPSE',
  ADD COLUMN plan_id BIGINT      NULL COMMENT 'Closed plan in which it was reached, once there is one';

CREATE TABLE development_action (
  id          BIGINT        NOT NULL COMMENT 'Id',
  goal_id     BIGINT        NOT NULL COMMENT 'Goal it leads to',
  person_id   BIGINT        NOT NULL COMMENT 'Whose action it is',
  kind        VARCHAR(11)   NOT NULL COMMENT 'ON_THE_JOB, WITH_OTHERS or COURSE',
  words       VARCHAR(500)  NOT NULL COMMENT 'What is to be done',
  due_on      DATE          NULL     COMMENT 'Day by which it is to be done, if one is named',
  cost        DECIMAL(8, 2) NULL     COMMENT 'What it costs in pounds, if that is known',
  state       VARCHAR(9)    NOT NULL COMMENT 'PLANNED, UNDER_WAY or DONE',
  done_on     DATE          NULL     COMMENT 'Day on which it was said to be done',
  evidence_id BIGINT        NULL     COMMENT 'Evidence in the person’s locker that shows it, if any',
  added_by    BIGINT        NOT NULL COMMENT 'Who added it',
  added_at    DATETIME(6)   NOT NULL COMMENT 'When it was added, UTC',
  deleted_at  DATETIME(6)   NULL     COMMENT 'When it was deleted, UTC',
  version     INT           NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY development_action_person (person_id, deleted_at),
  KEY development_action_goal (goal_id),
  FOREIGN KEY (goal_id) REFERENCES development_goal (id) ON DELETE CASCADE,
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (kind IN ('ON_THE_JOB', 'WITH_OTHERS', 'COURSE')),
  CHECK (state IN ('PLANNED', 'UNDER_WAY', 'DONE')),
  CHECK ((state = 'DONE') = (done_on IS NOT NULL))
) ENGINE=InnoDB COMMENT='What somebody does to reach a goal';

CREATE TABLE development_plan (
  id                BIGINT        NOT NULL COMMENT 'Id',
  person_id         BIGINT        NOT NULL COMMENT 'Whose plan it was',
  closed_at         DATETIME(6)   NOT NULL COMMENT 'When it was closed, UTC',
  words             VARCHAR(1000) NOT NULL COMMENT 'What the person takes from it, or empty',
  framework_version VARCHAR(20)   NOT NULL COMMENT 'Release of the framework whose words it holds',
  content           MEDIUMTEXT    NOT NULL COMMENT 'Goals and actions as they stood, with their words and levels, as JSON',
  PRIMARY KEY (id),
  KEY development_plan_person (person_id, closed_at),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='A development plan as it stood when it was closed; it never changes';
