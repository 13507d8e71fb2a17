-- Both may change a point of the agenda, so it says who did it last.
ALTER TABLE supervision_point
  ADD COLUMN changed_by BIGINT NULL COMMENT 'Who changed its words last, if anybody did';
