-- News of group sessions lead to their page.
ALTER TABLE outbox_message
  ADD COLUMN group_id BIGINT NULL COMMENT 'Session of a group whose page it leads to',
  ADD CONSTRAINT outbox_message_group FOREIGN KEY (group_id) REFERENCES supervision_group (id);

-- News of a session that is over by the time a mail could be sent is not sent any more.
ALTER TABLE outbox_message
  MODIFY COLUMN state VARCHAR(12) NOT NULL
    COMMENT 'Whether it waits, was sent, has no address to go to, was given up, or is of a day that is past';
