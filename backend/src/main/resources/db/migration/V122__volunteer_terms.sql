-- How long volunteers stay, as an administrator says from a day on.
CREATE TABLE volunteer_term_rule (
  id         BIGINT       NOT NULL PRIMARY KEY COMMENT 'Key',
  change_no  INT          NOT NULL COMMENT 'Counts the changes, from 1',
  from_day   DATE         NOT NULL COMMENT 'Posts that begin on this day or later have this term',
  months     INT          NOT NULL COMMENT 'How many months a volunteer stays',
  source     VARCHAR(300) NOT NULL COMMENT 'Policy or page that this comes from',
  entered_by BIGINT       NOT NULL COMMENT 'Who entered it; 0 for a command at the console',
  entered_at DATETIME(6)  NOT NULL COMMENT 'When it was entered, UTC',
  UNIQUE KEY volunteer_term_rule_change (change_no),
  CHECK (months BETWEEN 1 AND 120)
) ENGINE=InnoDB COMMENT='How long a volunteer stays, from a day on; rows are added and never changed';
