-- Which checks an employer asks for before somebody starts, as services or the trust change it.
CREATE TABLE start_check_rule (
  id             BIGINT       NOT NULL PRIMARY KEY COMMENT 'Key',
  check_code     VARCHAR(24)  NOT NULL COMMENT 'The check',
  change_no      INT          NOT NULL COMMENT 'Counts the changes of this check, from 1',
  from_day       DATE         NOT NULL COMMENT 'First day on which this holds',
  asked          BOOLEAN      NOT NULL COMMENT 'Whether the check is asked at all',
  role_codes     VARCHAR(120) NOT NULL COMMENT 'Codes of the role profiles that are asked, with commas; empty for all',
  court_only     BOOLEAN      NOT NULL COMMENT 'Asked only where one of the sites is a court',
  existing_staff BOOLEAN      NOT NULL COMMENT 'Somebody who works here already is asked again',
  source         VARCHAR(300) NOT NULL COMMENT 'Policy or page that this comes from',
  sourced_on     DATE         NOT NULL COMMENT 'When that was found out',
  entered_by     BIGINT       NOT NULL COMMENT 'Who entered it; 0 for a command at the console',
  entered_at     DATETIME(6)  NOT NULL COMMENT 'When it was entered, UTC',
  UNIQUE KEY start_check_rule_change (check_code, change_no)
) ENGINE=InnoDB COMMENT='Which checks are asked before somebody starts, from a day on; rows are added and never changed';
