-- Who reads and writes for a programme by tokens that somebody else signs, such as an organisation with Maskinporten. The token says
-- who shows it; here stands what they may.
create table consumer (
  id           uuid        primary key,
  programme_id uuid        not null constraint fk_consumer_programme references programme,
  -- Our name for who signs, and theirs for whom: of Maskinporten 0192: and the organisation number.
  issuer       text        not null constraint ck_consumer_issuer check (issuer <> '' and length(issuer) <= 60),
  identifier   text        not null constraint ck_consumer_identifier check (identifier <> '' and length(identifier) <= 200),
  -- When it holds only for what one organisation answers for.
  partner_id   uuid        constraint fk_consumer_partner references partner,
  name         text        not null constraint ck_consumer_name check (btrim(name) <> '' and length(name) <= 100),
  scope        text        not null constraint ck_consumer_scope check (scope in ('READ', 'REPORT', 'WRITE')),
  made_by      text        not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  withdrawn_at timestamptz,
  version      bigint      not null,
  constraint ck_consumer_life check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
  constraint ck_consumer_withdrawn check (withdrawn_at >= made_at)
);
create unique index uq_consumer on consumer (issuer, identifier, programme_id) where withdrawn_at is null;
create index ix_consumer_programme on consumer (programme_id);
create index ix_consumer_partner on consumer (partner_id) where partner_id is not null;
