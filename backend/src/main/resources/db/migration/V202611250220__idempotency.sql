-- Requests that were carried out, for as long as they may be sent again: by whom, which, and what was answered.
create table idempotency_record (
  caller   text        not null,
  key      text        not null constraint ck_idempotency_record_key check (length(key) between 8 and 100),
  -- The hash of all that was asked.
  request  text        not null,
  location text,
  answer   text,
  made_at  timestamptz not null,
  constraint idempotency_record_pkey primary key (caller, key)
);
create index ix_idempotency_record_made_at on idempotency_record (made_at);

-- It is there with its answer or not at all: both are written by the transaction that carries it out.
create function idempotency_record_is_answered() returns trigger language plpgsql as $$
begin
  if exists (select from idempotency_record r where r.caller = new.caller and r.key = new.key and r.answer is null) then
    raise exception 'a request that was carried out has its answer'
      using errcode = 'check_violation', constraint = 'tg_idempotency_record_answered', table = tg_table_name;
  end if;
  return null;
end $$;
create constraint trigger tg_idempotency_record_answered after insert or update on idempotency_record
  deferrable initially deferred for each row execute function idempotency_record_is_answered();
