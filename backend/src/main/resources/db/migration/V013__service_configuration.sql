-- What a service and its sites offer, from a day on. An edition holds until the day before the next one of its topic.
ALTER TABLE ld_service
  ADD COLUMN began_on DATE NULL COMMENT 'First day of the service, if it is known' AFTER area;

CREATE TABLE service_edition (
  id         BIGINT       NOT NULL COMMENT 'Id',
  service_id BIGINT       NOT NULL COMMENT 'Service it is about',
  topic      VARCHAR(10)  NOT NULL COMMENT 'Ages, counties, partners or pathways',
  from_day   DATE         NOT NULL COMMENT 'First day on which it holds',
  stated     BOOLEAN      NOT NULL COMMENT 'Whether something is said; if not, it is not stated from that day on',
  youngest   SMALLINT     NULL     COMMENT 'Lowest age the service meets, where the topic is ages',
  oldest     SMALLINT     NULL     COMMENT 'Highest age it meets, if there is a limit',
  entered_at TIMESTAMP(6) NOT NULL COMMENT 'When it was entered or last corrected',
  PRIMARY KEY (id),
  UNIQUE KEY service_edition_day (service_id, topic, from_day),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK (topic IN ('AGES', 'COUNTIES', 'PARTNERS', 'PATHWAYS')),
  CHECK (youngest >= 0 AND (oldest IS NULL OR oldest >= youngest))
) ENGINE=InnoDB COMMENT='What is said about one topic of a service from a day on';

CREATE TABLE service_county (
  edition_id BIGINT       NOT NULL COMMENT 'Edition it belongs to',
  position   SMALLINT     NOT NULL COMMENT 'Place in the list',
  name       VARCHAR(100) NOT NULL COMMENT 'Name of the county',
  PRIMARY KEY (edition_id, position),
  FOREIGN KEY (edition_id) REFERENCES service_edition (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='A county in which a service works';

CREATE TABLE service_partner (
  edition_id BIGINT       NOT NULL COMMENT 'Edition it belongs to',
  position   SMALLINT     NOT NULL COMMENT 'Place in the list',
  name       VARCHAR(200) NOT NULL COMMENT 'Name of the organisation',
  kind       VARCHAR(20)  NULL     COMMENT 'NHS trust, charity employer, local authority, police or other, if it is known',
  PRIMARY KEY (edition_id, position),
  FOREIGN KEY (edition_id) REFERENCES service_edition (id) ON DELETE CASCADE,
  CHECK (kind IN ('NHS_TRUST', 'CHARITY_EMPLOYER', 'LOCAL_AUTHORITY', 'POLICE', 'OTHER'))
) ENGINE=InnoDB COMMENT='An organisation that runs a service together with its provider';

CREATE TABLE service_pathway (
  edition_id BIGINT      NOT NULL COMMENT 'Edition it belongs to',
  pathway    VARCHAR(40) NOT NULL COMMENT 'Pathway that the service offers',
  PRIMARY KEY (edition_id, pathway),
  FOREIGN KEY (edition_id) REFERENCES service_edition (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='A pathway that a service offers';

CREATE TABLE site_edition (
  id                   BIGINT       NOT NULL COMMENT 'Id',
  site_id              BIGINT       NOT NULL COMMENT 'Site it is about',
  topic                VARCHAR(10)  NOT NULL COMMENT 'Opening hours or pathways',
  from_day             DATE         NOT NULL COMMENT 'First day on which it holds',
  stated               BOOLEAN      NOT NULL COMMENT 'Whether something is said; if not, hours are not stated, and pathways are those of the service',
  bank_holidays_differ BOOLEAN      NOT NULL COMMENT 'Whether bank holidays have hours of their own',
  entered_at           TIMESTAMP(6) NOT NULL COMMENT 'When it was entered or last corrected',
  PRIMARY KEY (id),
  UNIQUE KEY site_edition_day (site_id, topic, from_day),
  FOREIGN KEY (site_id) REFERENCES site (id),
  CHECK (topic IN ('HOURS', 'PATHWAYS'))
) ENGINE=InnoDB COMMENT='What is said about one topic of a site from a day on';

CREATE TABLE site_spell (
  edition_id BIGINT      NOT NULL COMMENT 'Edition it belongs to',
  day        VARCHAR(12) NOT NULL COMMENT 'Day of the week, or bank holiday',
  opens      SMALLINT    NOT NULL COMMENT 'Minutes after midnight at which the site opens',
  closes     SMALLINT    NOT NULL COMMENT 'Minutes after the same midnight at which it closes; more than 1440 on the next day',
  PRIMARY KEY (edition_id, day, opens),
  FOREIGN KEY (edition_id) REFERENCES site_edition (id) ON DELETE CASCADE,
  CHECK (opens >= 0 AND opens < 1440 AND closes > opens AND closes <= opens + 1440)
) ENGINE=InnoDB COMMENT='A stretch of a day during which a site is open';

CREATE TABLE site_pathway (
  edition_id BIGINT      NOT NULL COMMENT 'Edition it belongs to',
  pathway    VARCHAR(40) NOT NULL COMMENT 'Pathway that the site offers',
  PRIMARY KEY (edition_id, pathway),
  FOREIGN KEY (edition_id) REFERENCES site_edition (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='A pathway that a site offers';
