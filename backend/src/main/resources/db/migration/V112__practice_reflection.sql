-- What somebody thinks about an entry of their own log, locked with a key outside the database.
CREATE TABLE practice_reflection (
  entry_id BIGINT      NOT NULL COMMENT 'Entry of the log it belongs to',
  body     MEDIUMBLOB  NOT NULL COMMENT 'The words, locked with AES-256-GCM',
  key_id   VARCHAR(40) NOT NULL COMMENT 'Name of the key that locked it; the key is not in the database',
  PRIMARY KEY (entry_id),
  KEY practice_reflection_key (key_id),
  FOREIGN KEY (entry_id) REFERENCES practice_log (id)
) ENGINE=InnoDB COMMENT='The locked words of reflections';
