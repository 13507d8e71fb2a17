-- Meetings for supervision, what both want to talk about, what was said (locked) and what was promised.
CREATE TABLE supervision_session (
  id                   BIGINT       NOT NULL COMMENT 'Id',
  supervisor_id        BIGINT       NOT NULL COMMENT 'Who supervises in this meeting',
  supervisee_id        BIGINT       NOT NULL COMMENT 'Who is supervised',
  kind                 VARCHAR(4)   NOT NULL COMMENT 'Kind of supervision, as MGT or CLIN',
  form                 VARCHAR(10)  NOT NULL COMMENT 'PERSON, VIDEO or PHONE',
  held_on              DATE         NOT NULL COMMENT 'Day, in London',
  start_minute         SMALLINT     NOT NULL COMMENT 'When it begins: minutes after midnight, in London',
  minutes              SMALLINT     NOT NULL COMMENT 'How long it is booked for, or took',
  place                VARCHAR(120) NOT NULL COMMENT 'Where, in a few words; empty where not said',
  state                VARCHAR(10)  NOT NULL COMMENT 'BOOKED, HELD or CANCELLED',
  cancelled_by         BIGINT       NULL     COMMENT 'Which of the two cancelled it',
  attended             BOOLEAN      NULL     COMMENT 'Whether the supervisee came; unknown before it is held',
  supervisor_signed_at DATETIME(6)  NULL     COMMENT 'When the supervisor signed, UTC',
  supervisee_signed_at DATETIME(6)  NULL     COMMENT 'When the supervisee signed, UTC',
  version              INT          NOT NULL COMMENT 'Counts changes, so that nobody overwrites another',
  PRIMARY KEY (id),
  KEY supervision_session_supervisor (supervisor_id, held_on),
  KEY supervision_session_supervisee (supervisee_id, held_on),
  FOREIGN KEY (supervisor_id) REFERENCES person (id),
  FOREIGN KEY (supervisee_id) REFERENCES person (id),
  CHECK (supervisor_id <> supervisee_id),
  CHECK (start_minute BETWEEN 0 AND 1439),
  CHECK (minutes BETWEEN 5 AND 480)
) ENGINE=InnoDB COMMENT='Meetings for supervision between two people';

CREATE TABLE supervision_point (
  id         BIGINT       NOT NULL COMMENT 'Id',
  session_id BIGINT       NOT NULL COMMENT 'Meeting it is for',
  author_id  BIGINT       NOT NULL COMMENT 'Who added it',
  words      VARCHAR(500) NOT NULL COMMENT 'What to talk about',
  added_at   DATETIME(6)  NOT NULL COMMENT 'When it was added, UTC',
  version    INT          NOT NULL COMMENT 'Counts changes, so that nobody overwrites another',
  PRIMARY KEY (id),
  KEY supervision_point_session (session_id, added_at),
  FOREIGN KEY (session_id) REFERENCES supervision_session (id)
) ENGINE=InnoDB COMMENT='What the two want to talk about';

CREATE TABLE supervision_note (
  id         BIGINT      NOT NULL COMMENT 'Id',
  session_id BIGINT      NOT NULL COMMENT 'Meeting it is about',
  author_id  BIGINT      NOT NULL COMMENT 'Who wrote it; nobody else reads it before it is shared',
  shared_at  DATETIME(6) NULL     COMMENT 'When it was shared with the other, UTC',
  latest     INT         NOT NULL COMMENT 'Number of its newest version',
  version    INT         NOT NULL COMMENT 'Counts savings, so that nobody overwrites another',
  PRIMARY KEY (id),
  UNIQUE KEY supervision_note_of (session_id, author_id),
  FOREIGN KEY (session_id) REFERENCES supervision_session (id)
) ENGINE=InnoDB COMMENT='That somebody keeps a note of a meeting; its words are locked elsewhere';

CREATE TABLE supervision_note_text (
  note_id    BIGINT       NOT NULL COMMENT 'Note it belongs to',
  number     INT          NOT NULL COMMENT 'Version of the words, from 1; a new one for each change after sharing',
  body       MEDIUMBLOB   NOT NULL COMMENT 'The words, locked with AES-256-GCM',
  key_id     VARCHAR(40)  NOT NULL COMMENT 'Name of the key that locked it; the key is not in the database',
  reason     VARCHAR(200) NOT NULL COMMENT 'Why there is a new version; empty for the first',
  written_at DATETIME(6)  NOT NULL COMMENT 'When it was written, UTC',
  PRIMARY KEY (note_id, number),
  KEY supervision_note_text_key (key_id),
  FOREIGN KEY (note_id) REFERENCES supervision_note (id)
) ENGINE=InnoDB COMMENT='The locked words of notes';

CREATE TABLE supervision_action (
  id            BIGINT       NOT NULL COMMENT 'Id',
  session_id    BIGINT       NOT NULL COMMENT 'Meeting in which it was agreed',
  supervisor_id BIGINT       NOT NULL COMMENT 'Supervisor of that meeting',
  supervisee_id BIGINT       NOT NULL COMMENT 'Supervisee of that meeting',
  owner_id      BIGINT       NOT NULL COMMENT 'Which of the two does it',
  words         VARCHAR(500) NOT NULL COMMENT 'What was promised',
  due_on        DATE         NULL     COMMENT 'By when',
  state         VARCHAR(10)  NOT NULL COMMENT 'OPEN, DONE or DROPPED',
  agreed_on     DATE         NOT NULL COMMENT 'Day on which it was agreed',
  settled_on    DATE         NULL     COMMENT 'Day on which it was done or dropped',
  version       INT          NOT NULL COMMENT 'Counts changes, so that nobody overwrites another',
  PRIMARY KEY (id),
  KEY supervision_action_pair (supervisee_id, supervisor_id, state),
  FOREIGN KEY (session_id) REFERENCES supervision_session (id),
  CHECK ((state = 'OPEN') = (settled_on IS NULL))
) ENGINE=InnoDB COMMENT='What was promised in supervision, carried forward until it is done';
