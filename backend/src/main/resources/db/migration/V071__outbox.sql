-- Messages that tell people there is something to do. Nothing in them says what, or about whom.
CREATE TABLE outbox_message (
  id          BIGINT       NOT NULL COMMENT 'Id',
  service_id  BIGINT       NOT NULL COMMENT 'Service whose work gives cause for it',
  person_id   BIGINT       NOT NULL COMMENT 'Who it is for',
  kind        VARCHAR(24)  NOT NULL COMMENT 'What it is about, from a fixed list with fixed texts',
  amount      INT          NOT NULL COMMENT 'How many tasks it speaks of',
  dedupe_key  VARCHAR(120) NOT NULL COMMENT 'Names the cause by ids and days, so that it is written once only',
  written_by  BIGINT       NOT NULL COMMENT 'Whose act gave cause for it; 0 for a job',
  written_at  DATETIME(6)  NOT NULL COMMENT 'When it was written, UTC',
  state       VARCHAR(12)  NOT NULL COMMENT 'Whether it waits, was sent, has no address to go to, or was given up',
  tries       INT          NOT NULL COMMENT 'How often a mail server was asked to take it',
  next_try_at DATETIME(6)  NOT NULL COMMENT 'When it is tried next, UTC',
  sent_at     DATETIME(6)  NULL     COMMENT 'When a mail server took it, UTC',
  done_at     DATETIME(6)  NULL     COMMENT 'When its reader put it away, UTC',
  PRIMARY KEY (id),
  UNIQUE KEY outbox_message_once (dedupe_key),
  KEY outbox_message_due (state, next_try_at),
  KEY outbox_message_of (person_id, written_at),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (amount > 0)
) ENGINE=InnoDB COMMENT='Messages without details, to be mailed and to be read after signing in';
