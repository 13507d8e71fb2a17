-- Denied tries have a chain of their own, so that recording one never waits for the act that was refused.
INSERT INTO audit_head (stream, seq, last_hash) VALUES (16, 0, REPEAT(CHAR(0), 32));

ALTER TABLE audit_head MODIFY COLUMN stream TINYINT NOT NULL
  COMMENT 'One of sixteen chains, chosen by the person the row is about, or the seventeenth, for denied tries';
