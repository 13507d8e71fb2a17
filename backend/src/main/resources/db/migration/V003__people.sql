-- Who is here, in which post, supervised by whom.
CREATE TABLE person (
  id          BIGINT       NOT NULL COMMENT 'Id',
  given_name  VARCHAR(200) NOT NULL COMMENT 'Given name',
  family_name VARCHAR(200) NOT NULL COMMENT 'Family name',
  work_email  VARCHAR(200) NULL     COMMENT 'Work e-mail address, lower case; tells people of the same name apart',
  left_on     DATE         NULL     COMMENT 'Last day with us, if they have left',
  created_at  DATETIME(6)  NOT NULL COMMENT 'When the record was made, UTC',
  version     INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  UNIQUE KEY person_work_email (work_email),
  KEY person_name (family_name, given_name)
) ENGINE=InnoDB COMMENT='A person, from candidate to leaver';

CREATE TABLE post (
  id                     BIGINT       NOT NULL COMMENT 'Id',
  person_id              BIGINT       NOT NULL COMMENT 'Who holds it',
  service_id             BIGINT       NOT NULL COMMENT 'Service it is in',
  team_id                BIGINT       NULL     COMMENT 'Team it is in, if any',
  role_code              VARCHAR(3)   NOT NULL COMMENT 'Role profile of the post',
  pay_band               VARCHAR(4)   NOT NULL COMMENT 'Pay band of the post, or empty; a band belongs to a post, a level to a profile',
  weekly_hours           DECIMAL(4,1) NOT NULL COMMENT 'Hours a week',
  starts_on              DATE         NOT NULL COMMENT 'First day in post',
  ends_on                DATE         NULL     COMMENT 'Last day in post, if known',
  volunteer_term_ends_on DATE         NULL     COMMENT 'End of a volunteer term; 18 months from the start unless set otherwise',
  version                INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY post_person (person_id, starts_on),
  KEY post_service (service_id, starts_on),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  FOREIGN KEY (team_id) REFERENCES team (id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on),
  CHECK (weekly_hours > 0 AND weekly_hours <= 60)
) ENGINE=InnoDB COMMENT='Who holds which role profile where, for how much of a week';

CREATE TABLE post_strand (
  post_id     BIGINT     NOT NULL COMMENT 'Post',
  strand_code VARCHAR(3) NOT NULL COMMENT 'Specialist strand the post carries',
  PRIMARY KEY (post_id, strand_code),
  FOREIGN KEY (post_id) REFERENCES post (id)
) ENGINE=InnoDB COMMENT='Specialist strands of a post';

CREATE TABLE post_site (
  post_id BIGINT NOT NULL COMMENT 'Post',
  site_id BIGINT NOT NULL COMMENT 'Site the post works at',
  PRIMARY KEY (post_id, site_id),
  KEY post_site_site (site_id),
  FOREIGN KEY (post_id) REFERENCES post (id),
  FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE=InnoDB COMMENT='Sites a post works at';

CREATE TABLE supervision_link (
  id            BIGINT NOT NULL COMMENT 'Id',
  supervisor_id BIGINT NOT NULL COMMENT 'Who supervises',
  supervisee_id BIGINT NOT NULL COMMENT 'Who is supervised',
  starts_on     DATE   NOT NULL COMMENT 'First day',
  ends_on       DATE   NULL     COMMENT 'Last day, if ended',
  version       INT    NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY supervision_link_supervisor (supervisor_id, starts_on),
  KEY supervision_link_supervisee (supervisee_id, starts_on),
  FOREIGN KEY (supervisor_id) REFERENCES person (id),
  FOREIGN KEY (supervisee_id) REFERENCES person (id),
  CHECK (supervisor_id <> supervisee_id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE=InnoDB COMMENT='Who supervises whom, from when to when';
