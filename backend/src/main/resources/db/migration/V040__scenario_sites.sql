-- A scenario's new colleague may work at several sites; a deleted scenario can be brought back; what the world was like.
ALTER TABLE scenario
  ADD COLUMN deleted_at  DATETIME(6)  NULL     COMMENT 'When it was deleted, UTC',
  ADD COLUMN world_parts VARCHAR(200) NOT NULL COMMENT 'The same records by kind: how many there were, and the beginning of a hash of each kind';

CREATE TABLE scenario_move_site (
  scenario_id BIGINT   NOT NULL COMMENT 'Scenario',
  position    SMALLINT NOT NULL COMMENT 'Place of the move in the scenario',
  site_id     BIGINT   NOT NULL COMMENT 'Site; one of the records, or one that the scenario itself opens',
  PRIMARY KEY (scenario_id, position, site_id),
  FOREIGN KEY (scenario_id, position) REFERENCES scenario_move (scenario_id, position) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='Sites at which somebody works who joins in a scenario';
