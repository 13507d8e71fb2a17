-- Which kinds of supervision a service has: its own beside those that come with the application, each from a day on.
CREATE TABLE supervision_kind (
  id               BIGINT       NOT NULL PRIMARY KEY COMMENT 'Key',
  code             VARCHAR(4)   NOT NULL COMMENT 'Short name that sessions and rules use, as CLIN',
  change_no        INT          NOT NULL COMMENT 'Counts the changes of this kind, from 1',
  from_day         DATE         NOT NULL COMMENT 'First day on which this holds',
  words            VARCHAR(60)  NOT NULL COMMENT 'What it is called',
  purpose          VARCHAR(200) NOT NULL COMMENT 'What it is for',
  usual_supervisor VARCHAR(120) NOT NULL COMMENT 'Who usually holds it',
  form             VARCHAR(8)   NOT NULL COMMENT 'ONE between two people, GROUP in a group, or EITHER',
  first_weeks      BOOLEAN      NOT NULL COMMENT 'Whether it is held twice as often in the first weeks in a role',
  preceptorship    BOOLEAN      NOT NULL COMMENT 'Whether it is held closer together in preceptorship',
  after_incident   BOOLEAN      NOT NULL COMMENT 'Whether it is offered after an incident, with a time limit',
  used             BOOLEAN      NOT NULL COMMENT 'Whether sessions of this kind are held from that day on',
  source           VARCHAR(300) NOT NULL COMMENT 'Policy or page that this comes from',
  entered_by       BIGINT       NOT NULL COMMENT 'Who entered it',
  entered_at       DATETIME(6)  NOT NULL COMMENT 'When it was entered, UTC',
  UNIQUE KEY supervision_kind_change (code, change_no)
) ENGINE=InnoDB COMMENT='Kinds of supervision from a day on; rows are added and never changed';
