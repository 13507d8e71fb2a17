-- Who applied for a post and how far they are: the least that keeps them apart. No birth date, address, equality data,
-- reasons or interview papers; what is marked is a word or a number from a fixed list.
CREATE TABLE candidate (
  id               BIGINT       NOT NULL COMMENT 'Id',
  vacancy_id       BIGINT       NOT NULL COMMENT 'Vacancy they applied for',
  given_name       VARCHAR(60)  NOT NULL COMMENT 'Given name',
  family_name      VARCHAR(60)  NOT NULL COMMENT 'Family name',
  email            VARCHAR(200) NOT NULL COMMENT 'E-mail address, or empty',
  source_reference VARCHAR(40)  NOT NULL COMMENT 'What their application is called where it came from, or empty',
  received_on      DATE         NOT NULL COMMENT 'Day on which the application came in',
  stage            VARCHAR(20)  NOT NULL COMMENT 'How far they are',
  stage_since      DATE         NOT NULL COMMENT 'Since when they are there',
  outcome          VARCHAR(20)  NULL     COMMENT 'How it ended without a start, from a fixed administrative list',
  decided_on       DATE         NULL     COMMENT 'Day of the final outcome: of that end, or of the hand-over into post',
  start_id         BIGINT       NULL     COMMENT 'The way to the first shift that their offer opened, if one was made',
  person_id        BIGINT       NULL     COMMENT 'Who they are in the directory, since they were handed over into post',
  entered_by       BIGINT       NOT NULL COMMENT 'Who entered them',
  entered_at       DATETIME(6)  NOT NULL COMMENT 'When they were entered, UTC',
  version          INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (id),
  KEY candidate_vacancy (vacancy_id, family_name, given_name),
  KEY candidate_name (family_name, given_name),
  KEY candidate_decided (decided_on),
  FOREIGN KEY (vacancy_id) REFERENCES vacancy (id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK ((outcome IS NOT NULL OR stage = 'STARTED') = (decided_on IS NOT NULL)),
  CHECK (stage <> 'STARTED' OR (person_id IS NOT NULL AND outcome IS NULL))
) ENGINE=InnoDB COMMENT='Somebody who applied for a post';

CREATE TABLE candidate_move (
  candidate_id BIGINT      NOT NULL COMMENT 'Candidate it is about',
  move_no      INT         NOT NULL COMMENT 'Counts the moves of the candidate, from 1',
  from_stage   VARCHAR(20) NOT NULL COMMENT 'Stage before',
  from_since   DATE        NOT NULL COMMENT 'Since when they stood there',
  from_outcome VARCHAR(20) NULL     COMMENT 'Outcome before, if there was one',
  to_stage     VARCHAR(20) NOT NULL COMMENT 'Stage after',
  to_outcome   VARCHAR(20) NULL     COMMENT 'Outcome after, if there is one',
  on_day       DATE        NOT NULL COMMENT 'First day in the new stage',
  takes_back   BOOLEAN     NOT NULL COMMENT 'Whether it took the move before it back',
  made_by      BIGINT      NOT NULL COMMENT 'Who made it',
  made_at      DATETIME(6) NOT NULL COMMENT 'When it was made, UTC',
  PRIMARY KEY (candidate_id, move_no),
  FOREIGN KEY (candidate_id) REFERENCES candidate (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='The moves of a candidate, in order; added to and never changed';

CREATE TABLE shortlist_sheet (
  candidate_id BIGINT      NOT NULL COMMENT 'Candidate who is marked',
  marker_id    BIGINT      NOT NULL COMMENT 'Who marks',
  seat         TINYINT     NOT NULL COMMENT '1 or 2: two people mark, and no third',
  submitted_at DATETIME(6) NULL     COMMENT 'When the marks were handed in, UTC; from then on they stay',
  says_yes     BOOLEAN     NULL     COMMENT 'Whether the marker would shortlist, said once both have handed in',
  PRIMARY KEY (candidate_id, marker_id),
  UNIQUE KEY shortlist_seat (candidate_id, seat),
  FOREIGN KEY (candidate_id) REFERENCES candidate (id) ON DELETE CASCADE,
  FOREIGN KEY (marker_id) REFERENCES person (id),
  CHECK (seat IN (1, 2)),
  CHECK (says_yes IS NULL OR submitted_at IS NOT NULL)
) ENGINE=InnoDB COMMENT='One of the two who mark a candidate before they see each other''s marks';

CREATE TABLE shortlist_mark (
  candidate_id BIGINT     NOT NULL COMMENT 'Candidate who is marked',
  marker_id    BIGINT     NOT NULL COMMENT 'Who marks',
  place        SMALLINT   NOT NULL COMMENT 'Place of the criterion in the vacancy''s list',
  mark         VARCHAR(8) NOT NULL COMMENT 'MET, PARTLY or NOT_MET',
  PRIMARY KEY (candidate_id, marker_id, place),
  FOREIGN KEY (candidate_id, marker_id) REFERENCES shortlist_sheet (candidate_id, marker_id) ON DELETE CASCADE,
  CHECK (mark IN ('MET', 'PARTLY', 'NOT_MET'))
) ENGINE=InnoDB COMMENT='How one marker sees one criterion of the vacancy in one candidate';

CREATE TABLE interview_question (
  vacancy_id      BIGINT     NOT NULL COMMENT 'Vacancy whose candidates are asked',
  place           SMALLINT   NOT NULL COMMENT 'Place in the interview, from 0',
  competency_code VARCHAR(6) NOT NULL COMMENT 'Competency that is asked about',
  PRIMARY KEY (vacancy_id, place),
  UNIQUE KEY interview_question_competency (vacancy_id, competency_code),
  FOREIGN KEY (vacancy_id) REFERENCES vacancy (id) ON DELETE CASCADE
) ENGINE=InnoDB COMMENT='The competencies that the interviews for a vacancy ask about';

CREATE TABLE interview_mark (
  candidate_id    BIGINT     NOT NULL COMMENT 'Candidate who was interviewed',
  competency_code VARCHAR(6) NOT NULL COMMENT 'Competency that was asked about',
  mark            TINYINT    NOT NULL COMMENT 'The mark that the panel agreed, 0 to 4',
  PRIMARY KEY (candidate_id, competency_code),
  FOREIGN KEY (candidate_id) REFERENCES candidate (id) ON DELETE CASCADE,
  CHECK (mark BETWEEN 0 AND 4)
) ENGINE=InnoDB COMMENT='The mark that the panel agreed for a competency; interview papers are not kept';
