-- Somebody of the service may join one more site in a scenario.
ALTER TABLE scenario_move
  MODIFY person_id BIGINT      NULL COMMENT 'Who leaves, joins one more site, is trained or loses clearance; none for somebody new',
  MODIFY site_id   BIGINT      NULL COMMENT 'Site that the move is about, or that somebody of the service joins',
  MODIFY clearance VARCHAR(12) NULL COMMENT 'Level of clearance of whoever joins';
