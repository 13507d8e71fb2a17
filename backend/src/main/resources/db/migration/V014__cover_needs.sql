-- What each site needs, from a day on, and how a service counts posts and levels.
DROP TABLE readiness_rule;

CREATE TABLE service_rule (
  service_id       BIGINT       NOT NULL COMMENT 'Service it is for',
  from_day         DATE         NOT NULL COMMENT 'First day on which it holds',
  level_months     SMALLINT     NOT NULL COMMENT 'For how many months an agreed level counts',
  leave_percent    DECIMAL(4,1) NOT NULL COMMENT 'What is added to the hours of cover for leave, in percent',
  training_percent DECIMAL(4,1) NOT NULL COMMENT 'What is added for training and supervision, in percent',
  sickness_percent DECIMAL(4,1) NOT NULL COMMENT 'What is added for sickness, in percent',
  full_time_hours  DECIMAL(4,1) NOT NULL COMMENT 'Hours a week of one whole-time equivalent',
  entered_at       TIMESTAMP(6) NOT NULL COMMENT 'When it was entered or last corrected, UTC',
  PRIMARY KEY (service_id, from_day),
  FOREIGN KEY (service_id) REFERENCES ld_service (id),
  CHECK (level_months BETWEEN 1 AND 60),
  CHECK (leave_percent BETWEEN 0 AND 60 AND training_percent BETWEEN 0 AND 60 AND sickness_percent BETWEEN 0 AND 60),
  CHECK (full_time_hours BETWEEN 20 AND 48)
) ENGINE=InnoDB COMMENT='How a service counts agreed levels and posts, from a day on';

CREATE TABLE cover_plan (
  id         BIGINT       NOT NULL COMMENT 'Id',
  site_id    BIGINT       NOT NULL COMMENT 'Site it is for',
  from_day   DATE         NOT NULL COMMENT 'First day on which it holds; it holds until the day before the next one',
  entered_at TIMESTAMP(6) NOT NULL COMMENT 'When it was entered or last corrected, UTC',
  PRIMARY KEY (id),
  UNIQUE KEY cover_plan_day (site_id, from_day),
  FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE=InnoDB COMMENT='Everything that a site needs, from a day on';

CREATE TABLE cover_need (
  plan_id      BIGINT       NOT NULL COMMENT 'Cover plan it stands in',
  need_id      BIGINT       NOT NULL COMMENT 'The need itself; the same in each plan that keeps it',
  position     SMALLINT     NOT NULL COMMENT 'Place in the plan',
  pathway      VARCHAR(40)  NULL     COMMENT 'Pathway it is for; none where it is for all the work of the site',
  days         VARCHAR(7)   NOT NULL COMMENT 'Days of the week, Monday 1 to Sunday 7, in order',
  opens        SMALLINT     NULL     COMMENT 'Minutes after midnight at which it begins; none for as long as the site is open',
  closes       SMALLINT     NULL     COMMENT 'Minutes after the same midnight at which it ends; more than 1440 on the next day',
  role_code    VARCHAR(3)   NULL     COMMENT 'Role profile that is needed, if one is',
  headcount    SMALLINT     NOT NULL COMMENT 'How many people are needed',
  woman_choice BOOLEAN      NOT NULL COMMENT 'Whether people have to be able to choose a woman',
  clearance    VARCHAR(12)  NOT NULL COMMENT 'Level of clearance that is needed, or empty',
  criticality  TINYINT      NOT NULL COMMENT '3 critical, 2 important, 1 useful',
  reason       VARCHAR(500) NOT NULL COMMENT 'Why it is needed, in words',
  PRIMARY KEY (plan_id, need_id),
  KEY cover_need_need (need_id),
  FOREIGN KEY (plan_id) REFERENCES cover_plan (id) ON DELETE CASCADE,
  CHECK (headcount BETWEEN 1 AND 99),
  CHECK (criticality BETWEEN 1 AND 3),
  CHECK ((opens IS NULL) = (closes IS NULL)),
  CHECK (opens IS NULL OR (opens >= 0 AND opens < 1440 AND closes > opens AND closes <= opens + 1440))
) ENGINE=InnoDB COMMENT='How many people a site needs who can do what, for one pathway and on some days';

CREATE TABLE cover_need_competency (
  plan_id         BIGINT     NOT NULL COMMENT 'Cover plan',
  need_id         BIGINT     NOT NULL COMMENT 'Cover need',
  competency_code VARCHAR(6) NOT NULL COMMENT 'Competency that is needed',
  level           TINYINT    NOT NULL COMMENT 'Lowest agreed level that is enough, 1 to 5',
  PRIMARY KEY (plan_id, need_id, competency_code),
  FOREIGN KEY (plan_id, need_id) REFERENCES cover_need (plan_id, need_id) ON DELETE CASCADE,
  CHECK (level BETWEEN 1 AND 5)
) ENGINE=InnoDB COMMENT='A competency that a cover need asks for';
