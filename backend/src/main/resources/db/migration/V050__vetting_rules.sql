-- What each force asks for each level of clearance, from when on, and whose clearances it accepts. Nothing is ever
-- changed in place: a change adds an edition, so that the past can still be read.
CREATE TABLE vetting_rule (
  id              BIGINT       NOT NULL COMMENT 'Id',
  force_code      VARCHAR(16)  NOT NULL COMMENT 'Force or body whose rule it is; ANY for those that say nothing of their own',
  level           VARCHAR(12)  NOT NULL COMMENT 'Level of clearance or check, such as NPPV2F',
  change_no       INT          NOT NULL COMMENT 'Counts the changes of this force and level, from 1',
  from_day        DATE         NOT NULL COMMENT 'First day on which it holds',
  valid_months    SMALLINT     NOT NULL COMMENT 'How many months a clearance holds; 0 where it has no set end',
  renew_days      SMALLINT     NOT NULL COMMENT 'How many days before its end a renewal is due',
  urgent_days     SMALLINT     NOT NULL COMMENT 'How many days before its end a renewal is urgent',
  annual_notice   BOOLEAN      NOT NULL COMMENT 'Whether a notice is asked for each year',
  residency_years SMALLINT     NOT NULL COMMENT 'Years of residence that are asked for; 0 for none',
  address_years   SMALLINT     NOT NULL COMMENT 'Years of addresses that are asked for; 0 for none',
  processed_by    VARCHAR(16)  NOT NULL COMMENT 'Who works on applications',
  usual_days      SMALLINT     NOT NULL COMMENT 'Working days that a decision usually takes',
  source          VARCHAR(300) NOT NULL COMMENT 'Where the rule comes from: a policy or a page, never a person',
  sourced_on      DATE         NOT NULL COMMENT 'When the source was looked at',
  confirmed       BOOLEAN      NOT NULL COMMENT 'Whether the force has confirmed it',
  entered_by      BIGINT       NOT NULL COMMENT 'Who entered it; 0 for a command at the console',
  entered_at      DATETIME(6)  NOT NULL COMMENT 'When it was entered, UTC',
  PRIMARY KEY (id),
  UNIQUE KEY vetting_rule_change (force_code, level, change_no),
  CHECK (valid_months BETWEEN 0 AND 240),
  CHECK (urgent_days BETWEEN 0 AND renew_days)
) ENGINE=InnoDB COMMENT='What a force asks for a level of clearance, from a day on';

CREATE TABLE vetting_rule_stage (
  rule_id    BIGINT      NOT NULL COMMENT 'Rule it belongs to',
  stage      VARCHAR(24) NOT NULL COMMENT 'Stage of a vetting case',
  slow_days  SMALLINT    NOT NULL COMMENT 'Working days in the stage after which a case is slow',
  stuck_days SMALLINT    NOT NULL COMMENT 'Working days in the stage after which a case is stuck',
  PRIMARY KEY (rule_id, stage),
  FOREIGN KEY (rule_id) REFERENCES vetting_rule (id),
  CHECK (slow_days >= 1 AND stuck_days > slow_days)
) ENGINE=InnoDB COMMENT='How long a case may stay in a stage before it stands out';

CREATE TABLE vetting_acceptance (
  force_code VARCHAR(16) NOT NULL COMMENT 'Force that answers',
  issuer     VARCHAR(16) NOT NULL COMMENT 'Force that gave the clearance',
  level      VARCHAR(12) NOT NULL COMMENT 'Level of clearance',
  from_day   DATE        NOT NULL COMMENT 'First day on which the answer holds',
  change_no  INT         NOT NULL COMMENT 'Counts the changes of these three, from 1',
  answer     VARCHAR(16) NOT NULL COMMENT 'Accepted, transfer check or new application',
  sourced_on DATE        NOT NULL COMMENT 'When the force said so',
  entered_by BIGINT      NOT NULL COMMENT 'Who entered it; 0 for a command at the console',
  entered_at DATETIME(6) NOT NULL COMMENT 'When it was entered, UTC',
  PRIMARY KEY (force_code, issuer, level, change_no),
  KEY vetting_acceptance_of (issuer, level, from_day)
) ENGINE=InnoDB COMMENT='Whether a force lets somebody in whom another force has cleared, from a day on';
