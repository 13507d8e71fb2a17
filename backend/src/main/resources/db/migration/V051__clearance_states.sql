-- What becomes of a clearance after it was given: suspended, ended by the force, under appeal, carried over, renewed. Each
-- change is a step with its day; nobody is asked why.
ALTER TABLE clearance
  ADD COLUMN state VARCHAR(24) NOT NULL DEFAULT 'GRANTED' COMMENT 'How it stands; whether it holds follows from its days' AFTER level,
  ADD COLUMN follows_id BIGINT NULL COMMENT 'The clearance that this one renews, if it renews one' AFTER state,
  ADD CONSTRAINT clearance_follows FOREIGN KEY (follows_id) REFERENCES clearance (id);

UPDATE clearance SET state = 'ENDED' WHERE ended_on IS NOT NULL;

CREATE TABLE clearance_step (
  clearance_id BIGINT      NOT NULL COMMENT 'Clearance it is about',
  step_no      INT         NOT NULL COMMENT 'Counts the steps of the clearance, from 1',
  from_state   VARCHAR(24) NOT NULL COMMENT 'How it stood before',
  to_state     VARCHAR(24) NOT NULL COMMENT 'How it stands from then on',
  on_day       DATE        NOT NULL COMMENT 'First day of the new state',
  made_by      BIGINT      NOT NULL COMMENT 'Who wrote it down; 0 for a command or where only the trail knows',
  made_at      DATETIME(6) NOT NULL COMMENT 'When it was written down, UTC',
  PRIMARY KEY (clearance_id, step_no),
  FOREIGN KEY (clearance_id) REFERENCES clearance (id)
) ENGINE=InnoDB COMMENT='What became of a clearance, in order; added to and never changed';

INSERT INTO clearance_step (clearance_id, step_no, from_state, to_state, on_day, made_by, made_at)
SELECT id, 1, 'IN_PROGRESS', 'GRANTED', granted_on, recorded_by, recorded_at FROM clearance;

INSERT INTO clearance_step (clearance_id, step_no, from_state, to_state, on_day, made_by, made_at)
SELECT id, 2, 'GRANTED', 'ENDED', DATE_ADD(ended_on, INTERVAL 1 DAY), 0, recorded_at
  FROM clearance
 WHERE ended_on IS NOT NULL;
