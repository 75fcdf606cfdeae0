create sequence ledger_seq;

create table ledger (
  seq            bigint      primary key,
  recorded_at    timestamptz not null,
  actor          text        not null,
  reason         text        not null constraint ck_ledger_reason check (btrim(reason) <> ''),
  programme_id   uuid,
  entity_type    text        not null,
  entity_id      uuid        not null,
  version        bigint      not null constraint ck_ledger_version check (version > 0),
  op             text        not null constraint ck_ledger_op check (op in ('UPSERT', 'DELETE')),
  visibility     text        not null constraint ck_ledger_visibility check (visibility in ('PUBLIC', 'PARTNERS', 'INTERNAL')),
  schema_version int         not null,
  snapshot       jsonb,
  constraint ck_ledger_snapshot check ((op = 'UPSERT') = (snapshot is not null)),
  constraint uq_ledger_version unique (entity_type, entity_id, version)
);

create index ix_ledger_entity on ledger (entity_type, entity_id, seq desc);
create index ix_ledger_programme on ledger (programme_id, entity_type, entity_id, seq desc) where programme_id is not null;

create index ix_ledger_slug on ledger (entity_type, (snapshot ->> 'slug'));
-- Which roles and groups point at a partner. They change rarely: a list of pending entries would only slow down reads.
create index ix_ledger_partner on ledger using gin (snapshot jsonb_path_ops) with (fastupdate = off)
  where entity_type in ('PARTNER', 'ROLE');

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end $$;

create trigger tg_ledger_append_only before update or delete on ledger
  for each row execute function ledger_is_append_only();
create trigger tg_ledger_no_truncate before truncate on ledger
  for each statement execute function ledger_is_append_only();
