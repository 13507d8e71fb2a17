-- People say themselves that others may ask them what it is like to work in a role.
CREATE TABLE career_offer (
  person_id  BIGINT      NOT NULL COMMENT 'Who may be asked',
  role_code  VARCHAR(3)  NOT NULL COMMENT 'Role profile they may be asked about; they hold it or held it',
  offered_on DATE        NOT NULL COMMENT 'Day on which they said so',
  PRIMARY KEY (person_id, role_code),
  KEY career_offer_role (role_code),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='Who may be asked about a role profile; an offer that is taken back leaves no row';
