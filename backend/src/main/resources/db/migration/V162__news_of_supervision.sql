-- Messages may tell a day, a time and which session they are about: news of supervision, and reminders of days that end.
ALTER TABLE outbox_message
  ADD COLUMN about_on     DATE     NULL COMMENT 'Day that the message tells, in London',
  ADD COLUMN about_minute SMALLINT NULL COMMENT 'Time it tells: minutes after midnight, in London',
  ADD COLUMN session_id   BIGINT   NULL COMMENT 'Session of supervision whose page it leads to',
  ADD CONSTRAINT outbox_message_session FOREIGN KEY (session_id) REFERENCES supervision_session (id),
  ADD CONSTRAINT outbox_message_minute CHECK (about_minute BETWEEN 0 AND 1439);

-- Reminders ask each morning what is late and what ends.
CREATE INDEX supervision_action_due ON supervision_action (state, due_on);
CREATE INDEX evidence_file_ends ON evidence_file (ends_on);
