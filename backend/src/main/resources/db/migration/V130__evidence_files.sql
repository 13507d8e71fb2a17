-- A file that is a piece of evidence. Its bytes lie on the disk under their hash; until a virus scanner cleared them only
-- its owner knows of it, and nobody can have it.
CREATE TABLE evidence_file (
  evidence_id BIGINT       NOT NULL COMMENT 'Evidence that the file is',
  name        VARCHAR(200) NOT NULL COMMENT 'Name of the file, cleaned',
  kind        VARCHAR(5)   NOT NULL COMMENT 'Kind of file: PDF, DOCX, XLSX, PNG or JPEG',
  size        INT          NOT NULL COMMENT 'Size in bytes',
  hash        CHAR(64)     NOT NULL COMMENT 'SHA-256 of the bytes, under which they lie on the disk',
  state       VARCHAR(11)  NOT NULL COMMENT 'QUARANTINED until scanned, then READY or INFECTED',
  uploaded_at DATETIME(6)  NOT NULL COMMENT 'When it was handed in, UTC',
  asked_at    DATETIME(6)  NOT NULL COMMENT 'When the virus scanner was asked last, UTC',
  ends_on     DATE         NULL     COMMENT 'Last day of a certificate, where it has one',
  PRIMARY KEY (evidence_id),
  KEY evidence_file_hash (hash),
  KEY evidence_file_state (state, asked_at),
  FOREIGN KEY (evidence_id) REFERENCES evidence (id),
  CHECK (state IN ('QUARANTINED', 'READY', 'INFECTED'))
) ENGINE=InnoDB COMMENT='A file that shows what somebody can do';
