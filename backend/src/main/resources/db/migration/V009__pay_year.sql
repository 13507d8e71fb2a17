-- The year and country that a release's pay amounts hold for; so far there is one release, and this is its year.
ALTER TABLE framework_release
  ADD COLUMN pay_year VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'Country and year of the pay amounts, such as England 2025/26';
UPDATE framework_release SET pay_year = 'England 2025/26' WHERE version = '2026-1';
ALTER TABLE pay_band MODIFY COLUMN band VARCHAR(4) NOT NULL COMMENT 'Agenda for Change band';
