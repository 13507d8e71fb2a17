-- Services, their teams and the places they work at.
CREATE TABLE police_force (
  code VARCHAR(16)  NOT NULL COMMENT 'Code of the police force',
  name VARCHAR(100) NOT NULL COMMENT 'Name of the police force',
  PRIMARY KEY (code)
) ENGINE=InnoDB COMMENT='A police force that owns custody suites and clears people';

CREATE TABLE ld_service (
  id       BIGINT       NOT NULL COMMENT 'Id',
  code     VARCHAR(20)  NOT NULL COMMENT 'Short code that imports and exports use',
  name     VARCHAR(200) NOT NULL COMMENT 'Name of the Liaison and Diversion service',
  provider VARCHAR(200) NOT NULL COMMENT 'Organisation that provides it',
  area     VARCHAR(300) NOT NULL COMMENT 'Area it serves, or empty',
  ended_on DATE         NULL     COMMENT 'Last day of the service, if it has ended',
  version  INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  UNIQUE KEY ld_service_code (code)
) ENGINE=InnoDB COMMENT='A Liaison and Diversion service';

CREATE TABLE team (
  id         BIGINT       NOT NULL COMMENT 'Id',
  service_id BIGINT       NOT NULL COMMENT 'Service it belongs to',
  name       VARCHAR(200) NOT NULL COMMENT 'Name of the team',
  ended_on   DATE         NULL     COMMENT 'Last day of the team, if it has ended',
  version    INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  UNIQUE KEY team_name (service_id, name),
  FOREIGN KEY (service_id) REFERENCES ld_service (id)
) ENGINE=InnoDB COMMENT='A team within a service';

CREATE TABLE site (
  id         BIGINT       NOT NULL COMMENT 'Id',
  service_id BIGINT       NOT NULL COMMENT 'Service that works there',
  name       VARCHAR(200) NOT NULL COMMENT 'Name of the place',
  kind       VARCHAR(30)  NOT NULL COMMENT 'Custody suite, voluntary attendance clinic, a kind of court, community base or clinic',
  force_code VARCHAR(16)  NULL     COMMENT 'Police force that owns it, if one does',
  court      VARCHAR(200) NOT NULL COMMENT 'Court it belongs to, or empty',
  postcode   VARCHAR(10)  NOT NULL COMMENT 'Postcode, or empty',
  opened_on  DATE         NOT NULL COMMENT 'First day the service works there',
  closed_on  DATE         NULL     COMMENT 'Last day, if it has closed',
  version    INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  UNIQUE KEY site_name (service_id, name),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  FOREIGN KEY (force_code) REFERENCES police_force (code),
  CHECK (kind IN ('CUSTODY_SUITE', 'VOLUNTARY_ATTENDANCE', 'MAGISTRATES_COURT', 'CROWN_COURT', 'YOUTH_COURT', 'COMMUNITY_BASE', 'CLINIC')),
  CHECK (closed_on IS NULL OR closed_on >= opened_on)
) ENGINE=InnoDB COMMENT='A custody suite, court or base where a service works';
