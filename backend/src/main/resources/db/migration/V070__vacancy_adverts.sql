-- What the advert of a post says, and the draft that a vacancy may begin as.
ALTER TABLE vacancy
  ADD COLUMN title      VARCHAR(160) NOT NULL DEFAULT '' COMMENT 'What the post is called in its advert, or empty',
  ADD COLUMN reference  VARCHAR(40)  NOT NULL DEFAULT '' COMMENT 'Reference of the advert, or empty',
  ADD COLUMN pay_band   VARCHAR(4)   NOT NULL DEFAULT '' COMMENT 'Agenda for Change band, or empty',
  ADD COLUMN pay_words  VARCHAR(160) NOT NULL DEFAULT '' COMMENT 'What the advert says is paid, or empty',
  ADD COLUMN contract   VARCHAR(12)  NOT NULL DEFAULT '' COMMENT 'PERMANENT, FIXED_TERM, SECONDMENT, BANK or empty',
  ADD COLUMN closes_on  DATE         NULL                COMMENT 'Last day for applications, if one was named',
  ADD COLUMN force_code VARCHAR(12)  NOT NULL DEFAULT '' COMMENT 'Police force that gives the clearance, or empty',
  ADD COLUMN draft      BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'Whether no manager has raised it yet',
  ADD CONSTRAINT vacancy_draft CHECK (draft = FALSE OR state <> 'FILLED');

CREATE TABLE vacancy_criterion (
  vacancy_id BIGINT       NOT NULL COMMENT 'Vacancy',
  place      SMALLINT     NOT NULL COMMENT 'Place in the list, from 0',
  need       VARCHAR(10)  NOT NULL COMMENT 'ESSENTIAL or DESIRABLE',
  words      VARCHAR(500) NOT NULL COMMENT 'What is asked of the person',
  PRIMARY KEY (vacancy_id, place),
  FOREIGN KEY (vacancy_id) REFERENCES vacancy (id) ON DELETE CASCADE,
  CHECK (need IN ('ESSENTIAL', 'DESIRABLE'))
) ENGINE=InnoDB COMMENT='What a vacancy asks of whoever applies';
