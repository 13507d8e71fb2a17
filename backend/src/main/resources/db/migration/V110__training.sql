-- Which courses people finished and when, and after how many months a course is due again.
CREATE TABLE course_setting (
  id             BIGINT       NOT NULL PRIMARY KEY COMMENT 'Key',
  course_code    VARCHAR(8)   NOT NULL COMMENT 'The course, as the list that comes with the application names it',
  change_no      INT          NOT NULL COMMENT 'Counts the changes of this course, from 1',
  from_day       DATE         NOT NULL COMMENT 'First day on which this holds',
  refresh_months INT          NULL     COMMENT 'After how many months the course is due again; none if it is done once',
  source         VARCHAR(300) NOT NULL COMMENT 'Policy or page that this comes from',
  sourced_on     DATE         NOT NULL COMMENT 'When that was found out',
  entered_by     BIGINT       NOT NULL COMMENT 'Who entered it; 0 for a command at the console',
  entered_at     DATETIME(6)  NOT NULL COMMENT 'When it was entered, UTC',
  UNIQUE KEY course_setting_change (course_code, change_no),
  CHECK (refresh_months IS NULL OR refresh_months BETWEEN 1 AND 120)
) ENGINE=InnoDB COMMENT='After how many months a course is due again, from a day on; rows are added and never changed';

CREATE TABLE training_record (
  id             BIGINT      NOT NULL COMMENT 'Id',
  person_id      BIGINT      NOT NULL COMMENT 'Who finished the course',
  course_code    VARCHAR(8)  NOT NULL COMMENT 'The course, as the list that comes with the application names it',
  done_on        DATE        NOT NULL COMMENT 'Day on which the course was finished',
  certificate_on DATE        NULL     COMMENT 'Date of the certificate, if there is one',
  evidence_id    BIGINT      NULL     COMMENT 'The piece in the person''s own locker that this made, if it made one',
  entered_by     BIGINT      NOT NULL COMMENT 'Who entered it',
  entered_at     DATETIME(6) NOT NULL COMMENT 'When it was entered, UTC',
  deleted_at     DATETIME(6) NULL     COMMENT 'When it was deleted, UTC; kept 30 days for a change of mind',
  version        INT         NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  UNIQUE KEY training_record_day (person_id, course_code, done_on),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (certificate_on IS NULL OR certificate_on >= done_on)
) ENGINE=InnoDB COMMENT='A course that somebody finished; evidence, never a level';
