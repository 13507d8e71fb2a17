-- Groups that last: who is in them, what they agree among themselves (locked), and which sessions are theirs.
CREATE TABLE standing_group (
  id             BIGINT       NOT NULL PRIMARY KEY COMMENT 'Key',
  name           VARCHAR(120) NOT NULL COMMENT 'What the group calls itself, without names of people',
  kind           VARCHAR(10)  NOT NULL COMMENT 'Kind of supervision of its sessions, as GRP or PEER',
  facilitator_id BIGINT       NOT NULL COMMENT 'Who leads it today',
  founded_on     DATE         NOT NULL COMMENT 'Day on which it was founded',
  ended_on       DATE         NULL     COMMENT 'Day on which it was ended; unknown while it lasts',
  version        INT          NOT NULL COMMENT 'Counts changes, so that nobody overwrites another',
  KEY standing_group_facilitator (facilitator_id),
  FOREIGN KEY (facilitator_id) REFERENCES person (id),
  CHECK (ended_on IS NULL OR ended_on >= founded_on)
) ENGINE=InnoDB COMMENT='Groups that meet for supervision again and again';

CREATE TABLE standing_group_member (
  group_id  BIGINT NOT NULL COMMENT 'Group',
  person_id BIGINT NOT NULL COMMENT 'Who is in it besides whoever leads it',
  joined_on DATE   NOT NULL COMMENT 'Day on which they joined; each time they join again is another row',
  left_on   DATE   NULL     COMMENT 'Day from which they are not in it any more; unknown while no such day is known',
  PRIMARY KEY (group_id, person_id, joined_on),
  KEY standing_group_member_person (person_id),
  FOREIGN KEY (group_id) REFERENCES standing_group (id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  CHECK (left_on IS NULL OR left_on >= joined_on)
) ENGINE=InnoDB COMMENT='Who is or was in a standing group, from when to when';

CREATE TABLE standing_agreement (
  id         BIGINT      NOT NULL PRIMARY KEY COMMENT 'Key; a new one for each wording',
  group_id   BIGINT      NOT NULL COMMENT 'Group whose agreement it is',
  number     INT         NOT NULL COMMENT 'Counts the wordings of the group, from 1',
  body       MEDIUMBLOB  NOT NULL COMMENT 'What the group agrees, locked with AES-256-GCM',
  key_id     VARCHAR(40) NOT NULL COMMENT 'Name of the key that locked it',
  minutes    INT         NOT NULL COMMENT 'Minutes that a session lasts as agreed; 0 where no length is agreed',
  starts_on  DATE        NOT NULL COMMENT 'First day on which it holds',
  review_on  DATE        NOT NULL COMMENT 'Day by which the group looks at it again',
  written_by BIGINT      NOT NULL COMMENT 'Who led the group and wrote this wording',
  written_at DATETIME(6) NOT NULL COMMENT 'When it was written, UTC',
  UNIQUE KEY standing_agreement_number (group_id, number),
  KEY standing_agreement_key (key_id),
  FOREIGN KEY (group_id) REFERENCES standing_group (id)
) ENGINE=InnoDB COMMENT='What a standing group agrees; each wording stays';

CREATE TABLE standing_agreement_person (
  agreement_id BIGINT      NOT NULL COMMENT 'Wording',
  person_id    BIGINT      NOT NULL COMMENT 'Who has agreed to it themselves',
  agreed_at    DATETIME(6) NOT NULL COMMENT 'When they agreed, UTC',
  PRIMARY KEY (agreement_id, person_id),
  KEY standing_agreement_person_person (person_id),
  FOREIGN KEY (agreement_id) REFERENCES standing_agreement (id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='Who has agreed to a wording of a group';

ALTER TABLE supervision_group
  ADD COLUMN standing_id BIGINT NULL COMMENT 'Standing group whose session it is; none where people are asked for this once',
  ADD KEY supervision_group_standing (standing_id, held_on),
  ADD FOREIGN KEY (standing_id) REFERENCES standing_group (id);

-- Diaries end with the last day of their people: sessions that somebody who has left would have led take up nobody's time.
ALTER TABLE supervision_diary
  ADD COLUMN ends_on DATE NULL COMMENT 'Last day of whoever has left or leaves; unknown for everybody else';

INSERT INTO supervision_diary (person_id, ends_on)
SELECT p.id, p.left_on FROM person p WHERE p.left_on IS NOT NULL
ON DUPLICATE KEY UPDATE ends_on = p.left_on;

DELETE p FROM supervision_group_person p
  JOIN supervision_group g ON g.id = p.group_id
  JOIN person x ON x.id = p.person_id
 WHERE g.state = 'BOOKED' AND g.held_on > x.left_on;
