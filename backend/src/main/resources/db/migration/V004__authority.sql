-- Who may do what, and who did what.
CREATE TABLE role_grant (
  id         BIGINT      NOT NULL COMMENT 'Id',
  person_id  BIGINT      NOT NULL COMMENT 'Who holds the role',
  role       VARCHAR(20) NOT NULL COMMENT 'Role of the rights table',
  service_id BIGINT      NULL     COMMENT 'Service the role is for; empty where it is for all',
  granted_by BIGINT      NOT NULL COMMENT 'Who granted it; 0 for a command at the console',
  granted_at DATETIME(6) NOT NULL COMMENT 'When it was granted, UTC',
  ended_at   DATETIME(6) NULL     COMMENT 'When it was taken away, UTC',
  current_key VARCHAR(64) GENERATED ALWAYS AS (IF(ended_at IS NULL, CONCAT(person_id, ' ', role, ' ', COALESCE(service_id, 0)), NULL)) STORED COMMENT 'Keeps a role from being held twice at the same time',
  PRIMARY KEY (id),
  UNIQUE KEY role_grant_current (current_key),
  KEY role_grant_person (person_id),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK (role IN ('STAFF', 'SERVICE_MANAGER', 'RECRUITER', 'EDITOR', 'STRATEGIC', 'AUDITOR', 'ADMIN'))
) ENGINE=InnoDB COMMENT='A role somebody holds, for a service or for all';

CREATE TABLE audit_head (
  stream    TINYINT     NOT NULL COMMENT 'One of sixteen chains, chosen by the person the row is about',
  seq       BIGINT      NOT NULL COMMENT 'Number of the last row of the chain',
  last_hash VARBINARY(32) NOT NULL COMMENT 'Hash of the last row of the chain',
  PRIMARY KEY (stream)
) ENGINE=InnoDB COMMENT='The end of each audit chain';

CREATE TABLE audit_row (
  stream     TINYINT       NOT NULL COMMENT 'Chain',
  seq        BIGINT        NOT NULL COMMENT 'Place in the chain, without gaps',
  at         DATETIME(6)   NOT NULL COMMENT 'When, UTC',
  actor_id   BIGINT        NOT NULL COMMENT 'Who acted; 0 for jobs and commands',
  door       VARCHAR(10)   NOT NULL COMMENT 'How they came: screen, machine, job or command',
  actor_name VARCHAR(60)   NOT NULL COMMENT 'Name of the job or command, or empty',
  act        VARCHAR(40)   NOT NULL COMMENT 'What was done',
  subject_id BIGINT        NULL     COMMENT 'Person the row is about, if any',
  object     VARCHAR(80)   NOT NULL COMMENT 'Kind and id of the thing, or empty',
  outcome    VARCHAR(10)   NOT NULL COMMENT 'DONE or DENIED',
  changes    VARCHAR(1000) NOT NULL COMMENT 'Chosen fields before and after; never free text',
  prev_hash  VARBINARY(32) NOT NULL COMMENT 'Hash of the row before',
  row_hash   VARBINARY(32) NOT NULL COMMENT 'HMAC-SHA-256 over this row and the hash before',
  PRIMARY KEY (stream, seq),
  KEY audit_row_at (at),
  KEY audit_row_subject (subject_id, at),
  KEY audit_row_actor (actor_id, at)
) ENGINE=InnoDB COMMENT='Who did what to whom, and when; rows are added, never changed';

INSERT INTO audit_head (stream, seq, last_hash) VALUES
  (0, 0, REPEAT(CHAR(0), 32)), (1, 0, REPEAT(CHAR(0), 32)), (2, 0, REPEAT(CHAR(0), 32)), (3, 0, REPEAT(CHAR(0), 32)),
  (4, 0, REPEAT(CHAR(0), 32)), (5, 0, REPEAT(CHAR(0), 32)), (6, 0, REPEAT(CHAR(0), 32)), (7, 0, REPEAT(CHAR(0), 32)),
  (8, 0, REPEAT(CHAR(0), 32)), (9, 0, REPEAT(CHAR(0), 32)), (10, 0, REPEAT(CHAR(0), 32)), (11, 0, REPEAT(CHAR(0), 32)),
  (12, 0, REPEAT(CHAR(0), 32)), (13, 0, REPEAT(CHAR(0), 32)), (14, 0, REPEAT(CHAR(0), 32)), (15, 0, REPEAT(CHAR(0), 32));
