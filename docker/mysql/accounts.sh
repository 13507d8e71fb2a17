# Sourced by the MySQL image once, when the data folder is new.
# Two accounts: `waymark` works with the rows and cannot change a table; `waymark_migrate` can, for the migrations.
# The passwords are hexadecimal digits (see make-secrets), so they need no quoting in SQL.
# shellcheck shell=bash
docker_process_sql --database=mysql <<SQL
CREATE USER 'waymark'@'%' IDENTIFIED BY '$(</run/secrets/app-password)';
GRANT SELECT, INSERT, UPDATE, DELETE ON waymark.* TO 'waymark'@'%';
CREATE USER 'waymark_migrate'@'%' IDENTIFIED BY '$(</run/secrets/migrate-password)';
GRANT ALL ON waymark.* TO 'waymark_migrate'@'%';
SQL
