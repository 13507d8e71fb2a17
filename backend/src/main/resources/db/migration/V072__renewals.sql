-- Renewals: which case renews which clearance, who asked for one, and of what people were reminded.
CREATE TABLE vetting_renewal (
  case_id      BIGINT NOT NULL COMMENT 'Case that is to bring the new clearance',
  clearance_id BIGINT NOT NULL COMMENT 'Clearance that ends',
  PRIMARY KEY (case_id),
  KEY vetting_renewal_of (clearance_id),
  FOREIGN KEY (case_id) REFERENCES vetting_case (id),
  FOREIGN KEY (clearance_id) REFERENCES clearance (id)
) ENGINE=InnoDB COMMENT='Which case renews which clearance';

CREATE TABLE vetting_renewal_request (
  id            BIGINT      NOT NULL COMMENT 'Id',
  clearance_id  BIGINT      NOT NULL COMMENT 'Clearance that should be renewed',
  asked_by      BIGINT      NOT NULL COMMENT 'Manager who asked the recruiters',
  asked_at      DATETIME(6) NOT NULL COMMENT 'When, UTC',
  taken_back_at DATETIME(6) NULL     COMMENT 'When the manager took it back, UTC',
  PRIMARY KEY (id),
  KEY vetting_renewal_request_of (clearance_id, taken_back_at),
  FOREIGN KEY (clearance_id) REFERENCES clearance (id)
) ENGINE=InnoDB COMMENT='That a manager asked for a renewal to be begun';

CREATE TABLE vetting_reminder (
  clearance_id BIGINT      NOT NULL COMMENT 'Clearance that ends',
  expires_on   DATE        NOT NULL COMMENT 'End as it stood then; one that is corrected is reminded of anew',
  days         SMALLINT    NOT NULL COMMENT 'Reminder that was due so many days before the end',
  written_at   DATETIME(6) NOT NULL COMMENT 'When it was written, UTC',
  PRIMARY KEY (clearance_id, expires_on, days),
  FOREIGN KEY (clearance_id) REFERENCES clearance (id)
) ENGINE=InnoDB COMMENT='Which reminders of an end were written; whether somebody is cleared never depends on it';
