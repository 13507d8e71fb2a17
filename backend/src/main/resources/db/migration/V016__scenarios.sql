-- What would happen if: scenarios that never touch the records, and views that somebody keeps.
CREATE TABLE scenario (
  id         BIGINT       NOT NULL COMMENT 'Id',
  service_id BIGINT       NOT NULL COMMENT 'Service it is about',
  name       VARCHAR(100) NOT NULL COMMENT 'Name that its maker gave it',
  about_day  DATE         NOT NULL COMMENT 'Day on which before and after are compared',
  made_by    BIGINT       NOT NULL COMMENT 'Who made it',
  made_at    DATETIME(6)  NOT NULL COMMENT 'When it was made, UTC',
  expires_on DATE         NOT NULL COMMENT 'Last day on which it can be opened, 90 days after it was made or last changed',
  shared     BOOLEAN      NOT NULL COMMENT 'Whether other managers of the service may open it',
  world      CHAR(64)     NOT NULL COMMENT 'Hash of the records that it was last compared with',
  version    INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY scenario_service (service_id, expires_on),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  FOREIGN KEY (made_by) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='What would happen to the cover of a service if some things changed';

CREATE TABLE scenario_move (
  scenario_id     BIGINT       NOT NULL COMMENT 'Scenario',
  position        SMALLINT     NOT NULL COMMENT 'Place in the scenario',
  kind            VARCHAR(20)  NOT NULL COMMENT 'LEAVES, JOINS, TRAINED, CLEARANCE_ENDS, SITE_OPENS, PATHWAY_OPENS or HOURS_CHANGE',
  active          BOOLEAN      NOT NULL COMMENT 'Whether it is switched on',
  on_day          DATE         NOT NULL COMMENT 'Day from which it holds',
  person_id       BIGINT       NULL     COMMENT 'Who leaves, is trained or loses clearance',
  role_code       VARCHAR(3)   NULL     COMMENT 'Role profile of whoever joins',
  site_id         BIGINT       NULL     COMMENT 'Site that the move is about',
  site_kind       VARCHAR(30)  NULL     COMMENT 'Kind of the site that opens',
  force_code      VARCHAR(16)  NULL     COMMENT 'Police force of the site that opens, or that ends the clearance',
  clearance       VARCHAR(12)  NULL     COMMENT 'Level of clearance of whoever joins',
  competency_code VARCHAR(6)   NULL     COMMENT 'Competency that somebody is trained in',
  level           TINYINT      NULL     COMMENT 'Level that somebody is trained to',
  pathway         VARCHAR(40)  NULL     COMMENT 'Pathway that opens',
  words           VARCHAR(500) NOT NULL COMMENT 'Name of the site that opens, or hours as people write them, or empty',
  PRIMARY KEY (scenario_id, position),
  FOREIGN KEY (scenario_id) REFERENCES scenario (id) ON DELETE CASCADE,
  CHECK (kind IN ('LEAVES', 'JOINS', 'TRAINED', 'CLEARANCE_ENDS', 'SITE_OPENS', 'PATHWAY_OPENS', 'HOURS_CHANGE'))
) ENGINE=InnoDB COMMENT='One change of a scenario; it names records but never changes them';

CREATE TABLE saved_view (
  id        BIGINT        NOT NULL COMMENT 'Id',
  person_id BIGINT        NOT NULL COMMENT 'Whose view it is',
  page      VARCHAR(20)   NOT NULL COMMENT 'Page that it is a view of',
  name      VARCHAR(60)   NOT NULL COMMENT 'Name that the person gave it',
  address   VARCHAR(1000) NOT NULL COMMENT 'What follows the address of the page: filters and lens, never a name',
  saved_at  DATETIME(6)   NOT NULL COMMENT 'When it was kept, UTC',
  PRIMARY KEY (id),
  UNIQUE KEY saved_view_name (person_id, page, name),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='A page with its filters as somebody wants to see it again';
