-- How often supervision is held as services set it, time away, agreements, cover and groups.
CREATE TABLE supervision_rule (
  id          BIGINT       NOT NULL PRIMARY KEY COMMENT 'Key',
  subject     VARCHAR(10)  NOT NULL COMMENT 'Code of the role profile; * for what holds for everybody',
  topic       VARCHAR(24)  NOT NULL COMMENT 'Kind of supervision, or name of the adjustment',
  change_no   INT          NOT NULL COMMENT 'Counts the changes of this rule, from 1',
  from_day    DATE         NOT NULL COMMENT 'First day on which this holds',
  amount      INT          NOT NULL COMMENT 'Days between two sessions at most, 0 where the kind is not asked; days of an adjustment',
  min_minutes INT          NOT NULL COMMENT 'Minutes a session lasts to count; 0 for adjustments',
  source      VARCHAR(300) NOT NULL COMMENT 'Policy or page that this comes from',
  entered_by  BIGINT       NOT NULL COMMENT 'Who entered it',
  entered_at  DATETIME(6)  NOT NULL COMMENT 'When it was entered, UTC',
  UNIQUE KEY supervision_rule_change (subject, topic, change_no)
) ENGINE=InnoDB COMMENT='How often supervision is held, from a day on; rows are added and never changed';

CREATE TABLE supervision_pause (
  id         BIGINT      NOT NULL PRIMARY KEY COMMENT 'Key',
  person_id  BIGINT      NOT NULL COMMENT 'Whose supervision it is about',
  kind       VARCHAR(16) NOT NULL COMMENT 'AWAY for time away from work without its reason, PRECEPTORSHIP for the time after registration',
  from_day   DATE        NOT NULL COMMENT 'First day',
  until_day  DATE        NULL     COMMENT 'Last day; unknown where it is still open',
  entered_by BIGINT      NOT NULL COMMENT 'Who entered it',
  entered_at DATETIME(6) NOT NULL COMMENT 'When it was entered, UTC',
  KEY supervision_pause_person (person_id, from_day),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (until_day IS NULL OR until_day >= from_day)
) ENGINE=InnoDB COMMENT='What changes when supervision is due for one person; never why somebody is away';

CREATE TABLE supervision_agreement (
  id                   BIGINT      NOT NULL PRIMARY KEY COMMENT 'Key; a new one for each wording',
  supervisor_id        BIGINT      NOT NULL COMMENT 'Who supervises',
  supervisee_id        BIGINT      NOT NULL COMMENT 'Who is supervised',
  number               INT         NOT NULL COMMENT 'Counts the wordings between the two, from 1',
  body                 MEDIUMBLOB  NOT NULL COMMENT 'What the two agree, locked with AES-256-GCM',
  key_id               VARCHAR(40) NOT NULL COMMENT 'Name of the key that locked it',
  minutes              INT         NOT NULL COMMENT 'Minutes that a session lasts as agreed; 0 where nothing shorter is agreed',
  starts_on            DATE        NOT NULL COMMENT 'First day on which it holds',
  review_on            DATE        NOT NULL COMMENT 'Day by which the two look at it again',
  written_by           BIGINT      NOT NULL COMMENT 'Which of the two wrote this wording',
  written_at           DATETIME(6) NOT NULL COMMENT 'When it was written, UTC',
  supervisor_agreed_at DATETIME(6) NULL     COMMENT 'When the supervisor agreed, UTC',
  supervisee_agreed_at DATETIME(6) NULL     COMMENT 'When the supervisee agreed, UTC',
  UNIQUE KEY supervision_agreement_number (supervisee_id, supervisor_id, number),
  KEY supervision_agreement_supervisor (supervisor_id),
  KEY supervision_agreement_key (key_id),
  FOREIGN KEY (supervisor_id) REFERENCES person (id),
  FOREIGN KEY (supervisee_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='What two people agree about their supervision; each wording stays';

CREATE TABLE supervision_cover (
  id            BIGINT      NOT NULL PRIMARY KEY COMMENT 'Key',
  supervisor_id BIGINT      NOT NULL COMMENT 'Supervisor who is away',
  cover_id      BIGINT      NOT NULL COMMENT 'Who holds supervision in their place',
  from_day      DATE        NOT NULL COMMENT 'First day',
  until_day     DATE        NOT NULL COMMENT 'Last day',
  entered_by    BIGINT      NOT NULL COMMENT 'Who entered it',
  entered_at    DATETIME(6) NOT NULL COMMENT 'When it was entered, UTC',
  KEY supervision_cover_supervisor (supervisor_id, from_day),
  KEY supervision_cover_cover (cover_id, from_day),
  FOREIGN KEY (supervisor_id) REFERENCES person (id),
  FOREIGN KEY (cover_id) REFERENCES person (id),
  CHECK (supervisor_id <> cover_id),
  CHECK (until_day >= from_day)
) ENGINE=InnoDB COMMENT='Who supervises while a supervisor is away';

CREATE TABLE supervision_group (
  id             BIGINT        NOT NULL PRIMARY KEY COMMENT 'Key',
  facilitator_id BIGINT        NOT NULL COMMENT 'Who leads the session',
  kind           VARCHAR(4)    NOT NULL COMMENT 'Kind of supervision, as GRP or DEB',
  theme          VARCHAR(200)  NOT NULL COMMENT 'What it is about, without names',
  terms          VARCHAR(2000) NOT NULL COMMENT 'What the group has agreed among themselves; empty where nothing is written',
  held_on        DATE          NOT NULL COMMENT 'Day, in London',
  start_minute   SMALLINT      NOT NULL COMMENT 'When it begins: minutes after midnight, in London',
  minutes        SMALLINT      NOT NULL COMMENT 'How long it is booked for, or took',
  place          VARCHAR(120)  NOT NULL COMMENT 'Where, in a few words; empty where not said',
  incident_at    DATETIME(6)   NULL     COMMENT 'When the incident was that a debrief is about, UTC',
  state          VARCHAR(10)   NOT NULL COMMENT 'BOOKED, HELD or CANCELLED',
  version        INT           NOT NULL COMMENT 'Counts changes, so that nobody overwrites another',
  KEY supervision_group_facilitator (facilitator_id, held_on),
  FOREIGN KEY (facilitator_id) REFERENCES person (id),
  CHECK (minutes BETWEEN 5 AND 480)
) ENGINE=InnoDB COMMENT='Sessions of several people together; nothing is noted of what anybody says';

CREATE TABLE supervision_group_person (
  group_id  BIGINT  NOT NULL COMMENT 'Session',
  person_id BIGINT  NOT NULL COMMENT 'Who is asked to come',
  attended  BOOLEAN NULL     COMMENT 'Whether they came; unknown before it is held',
  PRIMARY KEY (group_id, person_id),
  KEY supervision_group_person_person (person_id),
  FOREIGN KEY (group_id) REFERENCES supervision_group (id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='Who is asked to a session of a group, and who came';

CREATE TABLE supervision_diary (
  person_id BIGINT NOT NULL PRIMARY KEY COMMENT 'Whose diary; held while a session is booked, so that two do not overlap',
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='One row for everybody who was ever booked, to wait for each other on';
