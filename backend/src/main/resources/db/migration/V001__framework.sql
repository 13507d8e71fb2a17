-- What good looks like: releases of the framework, loaded once and never changed in place.
CREATE TABLE framework_release (
  version     VARCHAR(16)  NOT NULL COMMENT 'Name of the release, such as 2026-1',
  title       VARCHAR(300) NOT NULL COMMENT 'Title of the framework',
  status      VARCHAR(40)  NOT NULL COMMENT 'Whether this is the original text or a reconstruction',
  status_note TEXT         NOT NULL COMMENT 'What the status means, in a sentence that people are shown',
  sha256      CHAR(64)     NOT NULL COMMENT 'Hash over the files the release was loaded from',
  loaded_at   DATETIME(6)  NOT NULL COMMENT 'When it was loaded, UTC',
  PRIMARY KEY (version)
) ENGINE=InnoDB COMMENT='A release of the competency and career framework';

CREATE TABLE scale_level (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  level           TINYINT      NOT NULL COMMENT 'Level of competence, 0 to 5',
  word            VARCHAR(40)  NOT NULL COMMENT 'Everyday word for the level',
  formal_label    VARCHAR(40)  NOT NULL COMMENT 'Formal label that documents add in brackets',
  first_person    VARCHAR(300) NOT NULL COMMENT 'What a person at this level says of themselves',
  meaning         VARCHAR(300) NOT NULL COMMENT 'What the level means, said of somebody else',
  PRIMARY KEY (release_version, level),
  FOREIGN KEY (release_version) REFERENCES framework_release (version),
  CHECK (level BETWEEN 0 AND 5)
) ENGINE=InnoDB COMMENT='The words of the scale';

CREATE TABLE competency_domain (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  code            VARCHAR(3)   NOT NULL COMMENT 'Code of the domain',
  name            VARCHAR(200) NOT NULL COMMENT 'Name of the domain',
  sort_order      INT          NOT NULL COMMENT 'Place in the framework, from 1',
  PRIMARY KEY (release_version, code),
  FOREIGN KEY (release_version) REFERENCES framework_release (version)
) ENGINE=InnoDB COMMENT='A domain of competencies';

CREATE TABLE competency (
  release_version VARCHAR(16)   NOT NULL COMMENT 'Release of the framework',
  code            VARCHAR(6)    NOT NULL COMMENT 'Code of the competency, stable from release to release',
  domain_code     VARCHAR(3)    NOT NULL COMMENT 'Domain it belongs to',
  title           VARCHAR(200)  NOT NULL COMMENT 'Title',
  meaning         VARCHAR(1000) NOT NULL COMMENT 'What it is, in a sentence or two',
  kind            VARCHAR(20)   NOT NULL COMMENT 'core, role, specialist or leadership',
  nos_codes       VARCHAR(300)  NOT NULL COMMENT 'Related national occupational standards, separated by spaces',
  provenance      VARCHAR(500)  NOT NULL COMMENT 'Where the wording comes from',
  sort_order      INT           NOT NULL COMMENT 'Place in the framework, from 1',
  PRIMARY KEY (release_version, code),
  FOREIGN KEY (release_version, domain_code) REFERENCES competency_domain (release_version, code)
) ENGINE=InnoDB COMMENT='A competency of the framework';

CREATE TABLE role_profile (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  code            VARCHAR(3)   NOT NULL COMMENT 'Code of the role profile, stable from release to release',
  name            VARCHAR(100) NOT NULL COMMENT 'Name of the role profile',
  career_level    TINYINT      NOT NULL COMMENT 'Career framework level, 2 to 8',
  purpose         VARCHAR(1000) NOT NULL COMMENT 'What the role is for',
  details         JSON         NOT NULL COMMENT 'The rest of the profile: activities, entry, education, vetting and their provenance',
  reconstructed   BOOLEAN      NOT NULL COMMENT 'Whether the profile itself is our reconstruction and not named in a source',
  sort_order      INT          NOT NULL COMMENT 'Place on the ladder, from 1',
  PRIMARY KEY (release_version, code),
  FOREIGN KEY (release_version) REFERENCES framework_release (version),
  CHECK (career_level BETWEEN 2 AND 8)
) ENGINE=InnoDB COMMENT='One of the role profiles';

CREATE TABLE strand (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  code            VARCHAR(3)   NOT NULL COMMENT 'Code of the specialist strand',
  name            VARCHAR(100) NOT NULL COMMENT 'Name of the strand',
  role_code       VARCHAR(3)   NOT NULL COMMENT 'Role profile whose requirements it raises',
  provenance      VARCHAR(500) NOT NULL COMMENT 'Where the strand comes from',
  PRIMARY KEY (release_version, code),
  FOREIGN KEY (release_version, role_code) REFERENCES role_profile (release_version, code)
) ENGINE=InnoDB COMMENT='A specialist strand';

CREATE TABLE requirement (
  release_version VARCHAR(16) NOT NULL COMMENT 'Release of the framework',
  role_code       VARCHAR(3)  NOT NULL COMMENT 'Role profile that asks for it',
  competency_code VARCHAR(6)  NOT NULL COMMENT 'Competency asked for',
  strand_code     VARCHAR(3)  NOT NULL COMMENT 'Strand that raises the level; empty for everybody in the role',
  required_level  TINYINT     NOT NULL COMMENT 'Lowest level that meets it, 1 to 5',
  fall_reason     VARCHAR(20) NOT NULL COMMENT 'Why the level falls along a pathway, or empty',
  PRIMARY KEY (release_version, role_code, competency_code, strand_code),
  FOREIGN KEY (release_version, role_code) REFERENCES role_profile (release_version, code),
  FOREIGN KEY (release_version, competency_code) REFERENCES competency (release_version, code),
  CHECK (required_level BETWEEN 1 AND 5)
) ENGINE=InnoDB COMMENT='The level of a competency that a role profile asks for';

CREATE TABLE career_route (
  release_version VARCHAR(16)  NOT NULL COMMENT 'Release of the framework',
  from_role       VARCHAR(3)   NOT NULL COMMENT 'Role profile somebody leaves',
  to_role         VARCHAR(3)   NOT NULL COMMENT 'Role profile they move to',
  pathway         VARCHAR(100) NOT NULL COMMENT 'Pathway the step belongs to; empty for a cross route',
  note            VARCHAR(300) NOT NULL COMMENT 'Condition of the step, or empty',
  PRIMARY KEY (release_version, from_role, to_role),
  FOREIGN KEY (release_version, from_role) REFERENCES role_profile (release_version, code),
  FOREIGN KEY (release_version, to_role) REFERENCES role_profile (release_version, code)
) ENGINE=InnoDB COMMENT='A step on the career ladder';

CREATE TABLE pay_band (
  release_version VARCHAR(16) NOT NULL COMMENT 'Release of the framework',
  band            VARCHAR(4)  NOT NULL COMMENT 'Agenda for Change band, England 2025/26',
  entry_gbp       INT         NOT NULL COMMENT 'Lowest point, pounds a year',
  top_gbp         INT         NOT NULL COMMENT 'Highest point, pounds a year',
  PRIMARY KEY (release_version, band),
  FOREIGN KEY (release_version) REFERENCES framework_release (version),
  CHECK (top_gbp >= entry_gbp)
) ENGINE=InnoDB COMMENT='Pay band amounts that profiles are shown with';
