-- A link that lets a colleague say, signed in as themselves, that they saw somebody do something. The link itself is kept
-- nowhere, only a hash that it can be compared with; it is used once, and goes after 30 days whatever became of it.
CREATE TABLE observation_link (
  id              BIGINT       NOT NULL COMMENT 'Id',
  person_id       BIGINT       NOT NULL COMMENT 'Who asks',
  competency_code VARCHAR(6)   NOT NULL COMMENT 'Competency that it is about',
  level           TINYINT      NOT NULL COMMENT 'Level of the scale that was to be looked for',
  words           VARCHAR(400) NOT NULL COMMENT 'What the person did, in their own words',
  secret_hash     CHAR(64)     NOT NULL COMMENT 'SHA-256 of the secret in the link, in hexadecimal',
  asked_at        DATETIME(6)  NOT NULL COMMENT 'When it was made, UTC',
  expires_at      DATETIME(6)  NOT NULL COMMENT 'From when on it opens nothing, UTC',
  taken_back_at   DATETIME(6)  NULL     COMMENT 'When the person took it back, UTC',
  answered_at     DATETIME(6)  NULL     COMMENT 'When it was used, UTC',
  answer          VARCHAR(7)   NULL     COMMENT 'SEEN or NOT_YET, once it was used',
  answered_by     BIGINT       NULL     COMMENT 'Who used it',
  observer_name   VARCHAR(201) NULL     COMMENT 'Their name on that day',
  reason          VARCHAR(400) NULL     COMMENT 'Why not yet, in their words',
  PRIMARY KEY (id),
  UNIQUE KEY observation_link_secret (secret_hash),
  KEY observation_link_of (person_id, id),
  KEY observation_link_asked (asked_at),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (answer IN ('SEEN', 'NOT_YET')),
  CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
  CHECK (taken_back_at IS NULL OR answer IS NULL)
) ENGINE=InnoDB COMMENT='A link with which somebody asks a colleague what they saw';

CREATE TABLE observation (
  id                BIGINT       NOT NULL COMMENT 'Id, that of the link it came by',
  person_id         BIGINT       NOT NULL COMMENT 'Who was seen',
  competency_code   VARCHAR(6)   NOT NULL COMMENT 'Competency it is evidence for',
  level             TINYINT      NOT NULL COMMENT 'Level of the scale that was looked for; never an agreed one',
  words             VARCHAR(400) NOT NULL COMMENT 'What the person did, in their own words',
  observed_on       DATE         NOT NULL COMMENT 'Day on which it was seen',
  observer_id       BIGINT       NOT NULL COMMENT 'Who saw it, as they were signed in',
  observer_name     VARCHAR(201) NOT NULL COMMENT 'Their name on that day',
  observer_role     VARCHAR(120) NOT NULL COMMENT 'Their role on that day, or empty',
  observer_part     VARCHAR(10)  NOT NULL COMMENT 'SUPERVISOR, COLLEAGUE or REGISTERED: what let them say it',
  remark            VARCHAR(400) NOT NULL COMMENT 'A sentence of theirs, or empty',
  confirmed_at      DATETIME(6)  NOT NULL COMMENT 'When they said it, UTC',
  framework_version VARCHAR(20)  NOT NULL COMMENT 'Release of the framework whose words they read',
  PRIMARY KEY (id),
  KEY observation_of (person_id, observed_on),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (observer_id) REFERENCES person (id),
  CHECK (observer_part IN ('SUPERVISOR', 'COLLEAGUE', 'REGISTERED')),
  CHECK (observer_id <> person_id)
) ENGINE=InnoDB COMMENT='Evidence that a colleague saw somebody do something; it never changes';
