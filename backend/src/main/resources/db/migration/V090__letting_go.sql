-- How long the records of people who did not come to work here stay, what keeps one longer, and what is left of them:
-- numbers without a name.
CREATE TABLE candidate_retention (
  change_no  INT         NOT NULL COMMENT 'Counts the changes, from 1',
  months     SMALLINT    NOT NULL COMMENT 'How many months after the decision a record stays',
  from_day   DATE        NOT NULL COMMENT 'First day on which that holds',
  entered_by BIGINT      NOT NULL COMMENT 'Who entered it; 0 for a command at the console',
  entered_at DATETIME(6) NOT NULL COMMENT 'When it was entered, UTC',
  PRIMARY KEY (change_no),
  CHECK (months BETWEEN 6 AND 24)
) ENGINE=InnoDB COMMENT='How long candidates are kept, from a day on; twelve months until somebody changes it';

CREATE TABLE candidate_hold (
  id          BIGINT      NOT NULL COMMENT 'Id',
  subject_id  BIGINT      NOT NULL COMMENT 'Candidate, or start of somebody without a candidate record, that it keeps',
  service_id  BIGINT      NOT NULL COMMENT 'Service that looked for somebody',
  reference   VARCHAR(40) NOT NULL COMMENT 'Reference of the inquiry or claim; nothing about a person',
  held_by     BIGINT      NOT NULL COMMENT 'Who set it',
  held_at     DATETIME(6) NOT NULL COMMENT 'When it was set, UTC',
  released_by BIGINT      NULL     COMMENT 'Administrator who released it, who is somebody else',
  released_at DATETIME(6) NULL     COMMENT 'When it was released, UTC',
  open_key    BIGINT GENERATED ALWAYS AS (IF(released_at IS NULL, subject_id, NULL)) STORED COMMENT 'Keeps one hold on a record at a time',
  PRIMARY KEY (id),
  UNIQUE KEY candidate_hold_open (open_key),
  KEY candidate_hold_subject (subject_id, released_at),
  KEY candidate_hold_service (service_id, released_at),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK ((released_at IS NULL) = (released_by IS NULL)),
  CHECK (released_by IS NULL OR released_by <> held_by)
) ENGINE=InnoDB COMMENT='That an inquiry or a claim keeps a record from being let go';

CREATE TABLE candidate_tally (
  service_id BIGINT      NOT NULL COMMENT 'Service that looked for somebody',
  role_code  VARCHAR(3)  NOT NULL COMMENT 'Role profile of the post',
  year       SMALLINT    NOT NULL COMMENT 'Year of the decision',
  outcome    VARCHAR(20) NOT NULL COMMENT 'How it ended, from the fixed administrative list, or STARTED',
  amount     INT         NOT NULL COMMENT 'How many records',
  PRIMARY KEY (service_id, role_code, year, outcome),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK (amount > 0)
) ENGINE=InnoDB COMMENT='What is left of candidates who were let go: how many, and nothing that names one';
