-- Proving who you are.
CREATE TABLE account (
  person_id     BIGINT       NOT NULL COMMENT 'Whose account it is',
  sign_in_name  VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT 'Name typed at sign-in, folded to one form',
  password_hash VARCHAR(200) NOT NULL COMMENT 'Argon2id hash with its parameters',
  must_change   BOOLEAN      NOT NULL COMMENT 'Whether the password has to be changed at the next sign-in',
  disabled_at   DATETIME(6)  NULL     COMMENT 'When the account was closed, UTC',
  changed_at    DATETIME(6)  NOT NULL COMMENT 'When the password was last set, UTC',
  version       INT          NOT NULL COMMENT 'Rises with each change',
  PRIMARY KEY (person_id),
  UNIQUE KEY account_sign_in_name (sign_in_name),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='A local account';

CREATE TABLE auth_session (
  id           BIGINT       NOT NULL COMMENT 'Id',
  token_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the secret in the cookie',
  person_id    BIGINT       NOT NULL COMMENT 'Who is signed in',
  created_at   DATETIME(6)  NOT NULL COMMENT 'When they signed in, UTC',
  last_seen_at DATETIME(6)  NOT NULL COMMENT 'When they last did something, UTC, to the minute or so',
  shared       BOOLEAN      NOT NULL COMMENT 'Whether they said that the computer is shared',
  device       VARCHAR(120) NOT NULL COMMENT 'Browser and system in a few words',
  ended_at     DATETIME(6)  NULL     COMMENT 'When it was ended, UTC',
  PRIMARY KEY (id),
  UNIQUE KEY auth_session_token (token_hash),
  KEY auth_session_person (person_id, ended_at),
  FOREIGN KEY (person_id) REFERENCES account (person_id)
) ENGINE=InnoDB COMMENT='A signed-in session';

CREATE TABLE sign_in_failure (
  guarded     VARCHAR(140) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'What is guarded: the hash of the name that was typed, or an address, marked by its kind',
  failures    INT          NOT NULL COMMENT 'Failures in a row',
  last_at     DATETIME(6)  NOT NULL COMMENT 'Last failure, UTC',
  not_before  DATETIME(6)  NOT NULL COMMENT 'When the next try is taken, UTC',
  PRIMARY KEY (guarded),
  KEY sign_in_failure_last (last_at)
) ENGINE=InnoDB COMMENT='Failed sign-ins that slow the next try down';

CREATE TABLE preference (
  person_id BIGINT       NOT NULL COMMENT 'Whose preference it is',
  name      VARCHAR(40)  NOT NULL COMMENT 'Name of the preference',
  setting   VARCHAR(200) NOT NULL COMMENT 'What was chosen',
  PRIMARY KEY (person_id, name),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB COMMENT='How somebody likes the screens to behave';
