-- A link that lets a candidate without an account read what they have to know before they fill in a vetting form, and say
-- that they have. The link itself is kept nowhere, only a hash that it can be compared with.
CREATE TABLE guidance_link (
  id              BIGINT      NOT NULL COMMENT 'Id',
  start_id        BIGINT      NOT NULL COMMENT 'Start of the candidate',
  secret_hash     CHAR(64)    NOT NULL COMMENT 'SHA-256 of the secret in the link, in hexadecimal',
  residence_years SMALLINT    NOT NULL COMMENT 'Years of residence that the force asks for; 0 for none',
  address_years   SMALLINT    NOT NULL COMMENT 'Years of addresses that the force asks for; 0 for none',
  made_by         BIGINT      NOT NULL COMMENT 'Who made it',
  made_at         DATETIME(6) NOT NULL COMMENT 'When it was made, UTC',
  expires_at      DATETIME(6) NOT NULL COMMENT 'From when on it opens nothing, UTC',
  revoked_at      DATETIME(6) NULL     COMMENT 'When somebody took it back, UTC',
  PRIMARY KEY (id),
  UNIQUE KEY guidance_link_secret (secret_hash),
  KEY guidance_link_of (start_id, id),
  FOREIGN KEY (start_id) REFERENCES vetting_start (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='A link to the checklist for one candidate; each item is answered with it once';

CREATE TABLE guidance_answer (
  link_id   BIGINT      NOT NULL COMMENT 'Link that it was said with',
  item_code VARCHAR(24) NOT NULL COMMENT 'Item of the checklist',
  answer    VARCHAR(16) NOT NULL COMMENT 'Read, or what an aid came to: no word about what was typed into it',
  said_on   DATE        NOT NULL COMMENT 'When it was said',
  PRIMARY KEY (link_id, item_code),
  FOREIGN KEY (link_id) REFERENCES guidance_link (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='That a candidate has read an item; what the item asks about is answered nowhere';
