-- One row for each person who handed in a file: it is held while theirs are counted, so that two at once wait in turn.
CREATE TABLE evidence_file_person (
  person_id BIGINT NOT NULL COMMENT 'Whose files are counted',
  PRIMARY KEY (person_id)
) ENGINE=InnoDB COMMENT='Held while the files of a person are counted';
