-- Runs once, when the database container starts with an empty volume.
-- The application gets a role of its own that owns its database and nothing else;
-- the superuser stays for the operator.
\getenv password RINGVIRKNING_DB_PASSWORD
create role ringvirkning login nosuperuser nocreatedb nocreaterole password :'password';
create database ringvirkning owner ringvirkning;
revoke connect on database ringvirkning from public;
