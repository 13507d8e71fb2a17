-- Who is cleared to enter police premises, who offers to be chosen as a woman, and for how long agreed levels count.
CREATE TABLE clearance (
  id          BIGINT      NOT NULL COMMENT 'Id',
  person_id   BIGINT      NOT NULL COMMENT 'Who is cleared',
  issuer      VARCHAR(16) NOT NULL COMMENT 'Code of the police force or national body that gave it',
  level       VARCHAR(12) NOT NULL COMMENT 'Level of clearance, such as NPPV2F',
  granted_on  DATE        NOT NULL COMMENT 'First day',
  expires_on  DATE        NOT NULL COMMENT 'Last day, unless it ended before',
  ended_on    DATE        NULL     COMMENT 'Last day, if it ended before it expired',
  recorded_by BIGINT      NOT NULL COMMENT 'Who wrote it down; 0 for a command at the console',
  recorded_at DATETIME(6) NOT NULL COMMENT 'When it was written down, UTC',
  version     INT         NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  UNIQUE KEY clearance_once (person_id, issuer, level, granted_on),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (expires_on > granted_on),
  CHECK (ended_on IS NULL OR (ended_on >= granted_on AND ended_on < expires_on))
) ENGINE=InnoDB COMMENT='Permission to enter police premises for a time; it holds dates only, never reasons or other people';

CREATE TABLE woman_offer (
  person_id  BIGINT NOT NULL COMMENT 'Who offers to be chosen as a woman; only ever counted',
  offered_on DATE   NOT NULL COMMENT 'First day of the offer; withdrawing it takes the row away',
  PRIMARY KEY (person_id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='A person''s own offer to people they meet, who may choose a woman';

CREATE TABLE readiness_rule (
  service_id   BIGINT   NOT NULL COMMENT 'Service it is for',
  from_day     DATE     NOT NULL COMMENT 'First day on which it holds',
  level_months SMALLINT NOT NULL COMMENT 'For how many months an agreed level counts',
  PRIMARY KEY (service_id, from_day),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK (level_months BETWEEN 1 AND 60)
) ENGINE=InnoDB COMMENT='For how long agreed levels count in a service, from a day on';
