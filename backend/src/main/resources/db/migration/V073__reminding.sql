-- Jobs that run by themselves, calendars of renewals, and that people were told to tell the force of changes in their life.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL COMMENT 'Job',
  task_instance        VARCHAR(100) NOT NULL COMMENT 'Which of its kind; there is one of each',
  task_data            BLOB         NULL     COMMENT 'Unused',
  execution_time       DATETIME(6)  NOT NULL COMMENT 'When it is due, UTC',
  picked               BOOLEAN      NOT NULL COMMENT 'Whether a node is at it',
  picked_by            VARCHAR(50)  NULL     COMMENT 'Which node',
  last_success         DATETIME(6)  NULL     COMMENT 'When it last went well, UTC',
  last_failure         DATETIME(6)  NULL     COMMENT 'When it last failed, UTC',
  consecutive_failures INT          NULL     COMMENT 'How often it has failed since',
  last_heartbeat       DATETIME(6)  NULL     COMMENT 'When the node last said that it is alive, UTC',
  version              BIGINT       NOT NULL COMMENT 'Rises with each change',
  priority             SMALLINT     NULL     COMMENT 'Unused',
  PRIMARY KEY (task_name, task_instance),
  KEY scheduled_tasks_due (execution_time),
  KEY scheduled_tasks_alive (last_heartbeat)
) ENGINE=InnoDB COMMENT='Which job is due when, and which node does it; the shape is that of the scheduling library';

CREATE TABLE vetting_calendar (
  id            BIGINT      NOT NULL COMMENT 'Id',
  person_id     BIGINT      NOT NULL COMMENT 'Whose calendar program reads it',
  secret_hash   CHAR(64)    NOT NULL COMMENT 'SHA-256 of the secret in its address; the secret itself is not kept',
  with_initials BOOLEAN     NOT NULL COMMENT 'Whether it tells initials; names it never tells',
  made_at       DATETIME(6) NOT NULL COMMENT 'When it was made, UTC',
  ended_at      DATETIME(6) NULL     COMMENT 'When it was ended, UTC',
  PRIMARY KEY (id),
  UNIQUE KEY vetting_calendar_secret (secret_hash),
  KEY vetting_calendar_of (person_id, ended_at),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='A calendar of the days by which renewals have to be started';

CREATE TABLE vetting_circumstance (
  person_id    BIGINT NOT NULL COMMENT 'Who was told to tell the force of changes in their life',
  told_on      DATE   NOT NULL COMMENT 'When they were told',
  confirmed_on DATE   NULL     COMMENT 'When they said that it is done, or that nothing has changed',
  PRIMARY KEY (person_id, told_on),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='That people were told, and that they confirmed it; never what has changed';
