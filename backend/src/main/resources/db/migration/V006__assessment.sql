-- What people say and agree they can do.
CREATE TABLE assessment (
  id              BIGINT        NOT NULL COMMENT 'Id',
  person_id       BIGINT        NOT NULL COMMENT 'Who assesses themselves',
  role_code       VARCHAR(3)    NOT NULL COMMENT 'Role profile they assess themselves against',
  strands         VARCHAR(60)   NOT NULL COMMENT 'Specialist strands at the start, separated by spaces',
  release_version VARCHAR(16)   NOT NULL COMMENT 'Release of the framework it is pinned to',
  state           VARCHAR(10)   NOT NULL COMMENT 'DRAFT, SENT, OPENED, CONFIRMED, ANSWERED or CLOSED',
  started_at      DATETIME(6)   NOT NULL COMMENT 'When it was started, UTC',
  touched_at      DATETIME(6)   NOT NULL COMMENT 'When something in it last changed, UTC',
  last_touched    VARCHAR(6)    NOT NULL COMMENT 'Competency answered last, or empty: where to go on',
  proud_of        VARCHAR(500)  NOT NULL COMMENT 'One thing the person is proud of, or empty',
  wish            VARCHAR(500)  NOT NULL COMMENT 'One thing the person wants, or empty',
  supervisor_id   BIGINT        NULL     COMMENT 'Supervisor it was sent to',
  sent_at         DATETIME(6)   NULL     COMMENT 'When it was sent, UTC',
  opened_at       DATETIME(6)   NULL     COMMENT 'When the supervisor opened it, UTC; after that it cannot be taken back',
  confirmed_at    DATETIME(6)   NULL     COMMENT 'When the supervisor confirmed the agreed levels, UTC',
  answered_at     DATETIME(6)   NULL     COMMENT 'When the person accepted or commented, UTC',
  accepted        BOOLEAN       NULL     COMMENT 'Whether the person accepted the agreed levels',
  answer_comment  VARCHAR(2000) NOT NULL COMMENT 'What the person said of the agreed levels, or empty',
  version         INT           NOT NULL COMMENT 'Rises with each formal act and each settled level',
  open_key        VARCHAR(30) GENERATED ALWAYS AS (IF(state IN ('DRAFT', 'SENT', 'OPENED'), CONCAT(person_id, ' ', role_code), NULL)) STORED COMMENT 'Keeps one open assessment per person and role profile',
  PRIMARY KEY (id),
  UNIQUE KEY assessment_open (open_key),
  KEY assessment_person (person_id, started_at),
  KEY assessment_supervisor (supervisor_id, state),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (supervisor_id) REFERENCES person (id),
  FOREIGN KEY (release_version, role_code) REFERENCES role_profile (release_version, code),
  CHECK (state IN ('DRAFT', 'SENT', 'OPENED', 'CONFIRMED', 'ANSWERED', 'CLOSED')),
  CHECK (state IN ('DRAFT', 'CLOSED') OR (supervisor_id IS NOT NULL AND sent_at IS NOT NULL))
) ENGINE=InnoDB COMMENT='One self-assessment against a role profile';

CREATE TABLE rating (
  assessment_id   BIGINT      NOT NULL COMMENT 'Assessment',
  competency_code VARCHAR(6)  NOT NULL COMMENT 'Competency',
  level           TINYINT     NULL     COMMENT 'Level the person gives themselves, 0 to 5; none where it is not part of their role',
  not_my_role     BOOLEAN     NOT NULL COMMENT 'Whether they say that it is not part of their role',
  carried         BOOLEAN     NOT NULL COMMENT 'Whether it was kept as last time for the whole domain',
  rated_at        DATETIME(6) NOT NULL COMMENT 'When it was answered, UTC',
  PRIMARY KEY (assessment_id, competency_code),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CHECK ((level BETWEEN 0 AND 5 AND not_my_role = 0) OR (level IS NULL AND not_my_role = 1))
) ENGINE=InnoDB COMMENT='A person''s answer for one competency; no row means not answered';

CREATE TABLE agreement_item (
  assessment_id   BIGINT      NOT NULL COMMENT 'Assessment',
  competency_code VARCHAR(6)  NOT NULL COMMENT 'Competency',
  level           TINYINT     NULL     COMMENT 'Level the two have settled on, 0 to 5; none where it is not part of the role',
  set_by          BIGINT      NOT NULL COMMENT 'Supervisor who set it',
  set_at          DATETIME(6) NOT NULL COMMENT 'When it was set, UTC',
  version         INT         NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (assessment_id, competency_code),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  FOREIGN KEY (set_by) REFERENCES person (id),
  CHECK (level IS NULL OR level BETWEEN 0 AND 5)
) ENGINE=InnoDB COMMENT='What supervisor and person have settled so far, before it is confirmed';

CREATE TABLE agreed_level (
  assessment_id   BIGINT      NOT NULL COMMENT 'Assessment it comes from',
  competency_code VARCHAR(6)  NOT NULL COMMENT 'Competency',
  person_id       BIGINT      NOT NULL COMMENT 'Whose level it is',
  role_code       VARCHAR(3)  NOT NULL COMMENT 'Role profile they were assessed against',
  level           TINYINT     NOT NULL COMMENT 'Agreed level, 0 to 5',
  agreed_on       DATE        NOT NULL COMMENT 'Day it was agreed, London',
  agreed_by       BIGINT      NOT NULL COMMENT 'Supervisor who agreed it',
  recorded_at     DATETIME(6) NOT NULL COMMENT 'When the row was added, UTC',
  PRIMARY KEY (assessment_id, competency_code),
  KEY agreed_level_person (person_id, competency_code, agreed_on, recorded_at),
  KEY agreed_level_competency (competency_code, level),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (agreed_by) REFERENCES person (id),
  CHECK (level BETWEEN 0 AND 5)
) ENGINE=InnoDB COMMENT='A level that person and supervisor agreed; rows are added, never changed';

CREATE TABLE agreement_snapshot (
  assessment_id BIGINT      NOT NULL COMMENT 'Assessment',
  body          MEDIUMTEXT  NOT NULL COMMENT 'What both saw when the levels were confirmed, as JSON',
  sha256        CHAR(64)    NOT NULL COMMENT 'Hash of the body',
  taken_at      DATETIME(6) NOT NULL COMMENT 'When it was taken, UTC',
  PRIMARY KEY (assessment_id),
  FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) ENGINE=InnoDB COMMENT='The agreement as it stood when it was confirmed';

CREATE TABLE evidence (
  id         BIGINT        NOT NULL COMMENT 'Id',
  person_id  BIGINT        NOT NULL COMMENT 'Whose evidence it is',
  title      VARCHAR(200)  NOT NULL COMMENT 'Title',
  note       VARCHAR(4000) NOT NULL COMMENT 'What it shows, in the person''s words, or empty; never about an identifiable service user',
  link       VARCHAR(1000) NOT NULL COMMENT 'Web address, or empty; never fetched by the server',
  dated      DATE          NOT NULL COMMENT 'Day it happened',
  added_at   DATETIME(6)   NOT NULL COMMENT 'When it was added, UTC',
  deleted_at DATETIME(6)   NULL     COMMENT 'When it was deleted, UTC; kept 30 days for a change of mind',
  version    INT           NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY evidence_person (person_id, deleted_at),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='A note or link that shows what somebody can do';

CREATE TABLE evidence_competency (
  evidence_id     BIGINT     NOT NULL COMMENT 'Evidence',
  competency_code VARCHAR(6) NOT NULL COMMENT 'Competency it is evidence for',
  PRIMARY KEY (evidence_id, competency_code),
  KEY evidence_competency_code (competency_code),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) ENGINE=InnoDB COMMENT='Competencies a piece of evidence is for';
