-- What programs of others show to read and write for one programme. Of a key only the hash is kept, and how it begins, by which
-- people tell one from another.
create table api_key (
  id           uuid        primary key,
  programme_id uuid        not null constraint fk_api_key_programme references programme,
  name         text        not null constraint ck_api_key_name check (btrim(name) <> '' and length(name) <= 100),
  token_hash   bytea       not null constraint uq_api_key_token unique
                           constraint ck_api_key_token check (octet_length(token_hash) = 32),
  prefix       text        not null constraint ck_api_key_prefix check (length(prefix) between 6 and 12),
  scope        text        not null constraint ck_api_key_scope check (scope in ('READ', 'REPORT', 'WRITE')),
  made_by      text        not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  version      bigint      not null,
  constraint ck_api_key_life check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
  constraint ck_api_key_revoked check (revoked_at >= made_at)
);
create index ix_api_key_programme on api_key (programme_id);
