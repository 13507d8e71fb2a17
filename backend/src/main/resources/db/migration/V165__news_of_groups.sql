-- News of group sessions lead to their page.
ALTER TABLE outbox_message
  ADD COLUMN group_id BIGINT NULL COMMENT 'Session of a group whose page it leads to',
  ADD CONSTRAINT outbox_message_group FOREIGN KEY (group_id) REFERENCES supervision_group (id);
