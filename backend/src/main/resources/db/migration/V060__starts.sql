-- Somebody's way to a first shift in a post: where it is, whether the offer was accepted, which checks were done and on
-- which day it is agreed to begin. Names and days only. Whether it may begin is worked out whenever somebody looks.
CREATE TABLE vetting_start (
  id                BIGINT      NOT NULL COMMENT 'Id',
  service_id        BIGINT      NOT NULL COMMENT 'Service that the post is in',
  role_code         VARCHAR(3)  NOT NULL COMMENT 'Role profile of the post',
  person_id         BIGINT      NULL     COMMENT 'Who starts, once they work here',
  candidate_ref     BIGINT      NULL     COMMENT 'The candidate as recruitment knows them, if it does',
  given_name        VARCHAR(60) NOT NULL COMMENT 'Given name of a candidate; empty for those who work here',
  family_name       VARCHAR(60) NOT NULL COMMENT 'Family name of a candidate; empty for those who work here',
  provisional_start DATE        NULL     COMMENT 'When the person would start, if all goes well',
  offered_on        DATE        NOT NULL COMMENT 'When the post was offered',
  offer_answer      VARCHAR(12) NOT NULL COMMENT 'NONE, ACCEPTED or DECLINED',
  answered_on       DATE        NULL     COMMENT 'When the offer was answered',
  agreed_start      DATE        NULL     COMMENT 'The day that was agreed through the gate',
  agreed_by         BIGINT      NULL     COMMENT 'Who agreed it; 0 where only the trail knows',
  agreed_at         DATETIME(6) NULL     COMMENT 'When it was agreed, UTC',
  closed_as         VARCHAR(24) NULL     COMMENT 'How it was closed, if it was',
  closed_on         DATE        NULL     COMMENT 'When it was closed',
  opened_by         BIGINT      NOT NULL COMMENT 'Who opened it',
  opened_at         DATETIME(6) NOT NULL COMMENT 'When it was opened, UTC',
  version           INT         NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY vetting_start_open (service_id, closed_on),
  KEY vetting_start_candidate (candidate_ref),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK ((person_id IS NULL) = (family_name <> '')),
  CHECK (offer_answer IN ('NONE', 'ACCEPTED', 'DECLINED')),
  CHECK ((offer_answer = 'NONE') = (answered_on IS NULL)),
  CHECK ((agreed_start IS NULL) = (agreed_at IS NULL)),
  CHECK (agreed_start IS NULL OR offer_answer = 'ACCEPTED'),
  CHECK ((closed_as IS NULL) = (closed_on IS NULL)),
  CHECK (closed_as <> 'CLEARED_AND_STARTED' OR agreed_start IS NOT NULL)
) ENGINE=InnoDB COMMENT='Somebody''s way to a first shift; it has no place for reasons, documents or other people';

CREATE TABLE vetting_start_site (
  start_id BIGINT NOT NULL COMMENT 'Start it belongs to',
  site_id  BIGINT NOT NULL COMMENT 'Site of the post',
  PRIMARY KEY (start_id, site_id),
  FOREIGN KEY (start_id) REFERENCES vetting_start (id) ON DELETE CASCADE,
  FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE=InnoDB COMMENT='Where somebody is to work, each of which may ask for a clearance';

CREATE TABLE vetting_start_check (
  start_id BIGINT      NOT NULL COMMENT 'Start it belongs to',
  code     VARCHAR(24) NOT NULL COMMENT 'Check that an employer makes, from a fixed list',
  done_on  DATE        NOT NULL COMMENT 'When it was done',
  noted_by BIGINT      NOT NULL COMMENT 'Who noted it',
  noted_at DATETIME(6) NOT NULL COMMENT 'When it was noted, UTC',
  PRIMARY KEY (start_id, code),
  FOREIGN KEY (start_id) REFERENCES vetting_start (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='That a check was done, and when; what it found is kept nowhere';

CREATE TABLE vetting_start_exception (
  id           BIGINT       NOT NULL COMMENT 'Id',
  start_id     BIGINT       NOT NULL COMMENT 'Start it belongs to',
  need_words   VARCHAR(300) NOT NULL COMMENT 'What the service needs the person for; nothing of vetting belongs here',
  until_day    DATE         NOT NULL COMMENT 'Last day on which it holds',
  proposed_by  BIGINT       NOT NULL COMMENT 'Manager who proposed it',
  proposed_at  DATETIME(6)  NOT NULL COMMENT 'When it was proposed, UTC',
  confirmed_by BIGINT       NULL     COMMENT 'Recruiter who confirmed it, who is somebody else',
  confirmed_at DATETIME(6)  NULL     COMMENT 'When it was confirmed, UTC',
  ended_on     DATE         NULL     COMMENT 'When somebody ended it or turned it down',
  version      INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY vetting_start_exception_of (start_id, id),
  FOREIGN KEY (start_id) REFERENCES vetting_start (id) ON DELETE CASCADE,
  CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
) ENGINE=InnoDB COMMENT='That two people let somebody begin community duties before their clearance, for a time';

-- Each case that is there already becomes the case of a start of its own, with the case's own number.
INSERT INTO vetting_start (id, service_id, role_code, person_id, candidate_ref, given_name, family_name, provisional_start,
                           offered_on, offer_answer, answered_on, agreed_start, agreed_by, agreed_at, closed_as, closed_on,
                           opened_by, opened_at, version)
SELECT id, service_id, role_code, person_id, NULL, given_name, family_name, provisional_start, DATE(opened_at),
       IF(stage = 'START_AGREED', 'ACCEPTED', 'NONE'), IF(stage = 'START_AGREED', stage_since, NULL),
       IF(stage = 'START_AGREED', provisional_start, NULL), IF(stage = 'START_AGREED', 0, NULL),
       IF(stage = 'START_AGREED', stage_since, NULL),
       closed_as, closed_on, opened_by, opened_at, 0
  FROM vetting_case;

INSERT INTO vetting_start_site (start_id, site_id)
SELECT id, site_id FROM vetting_case WHERE site_id IS NOT NULL;

ALTER TABLE vetting_case
  ADD COLUMN start_id BIGINT NULL COMMENT 'The start that it is for; none where a clearance is renewed' AFTER site_id;

UPDATE vetting_case SET start_id = id;

ALTER TABLE vetting_case
  ADD CONSTRAINT vetting_case_start FOREIGN KEY (start_id) REFERENCES vetting_start (id);
