-- A target that should never have been set is taken back. What was said stands in the ledger all the same, and what is wanted instead
-- is another target of the same indicator, area and slice.
alter table target add column withdrawn_at timestamptz;
alter table target drop constraint uq_target;
create unique index uq_target on target (indicator_id, area_id, slice) where withdrawn_at is null;

create view standing_target as
  select id, indicator_id, area_id, slice, programme_id, version from target where withdrawn_at is null;

-- What a target is about stays; its version counts on until it is withdrawn, and then nothing of it changes.
create function target_stands_until_withdrawn() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
    or to_jsonb(new) - array['version', 'withdrawn_at'] is distinct from to_jsonb(old) - array['version', 'withdrawn_at'] then
    raise exception 'what a target is about is not rewritten'
      using errcode = 'restrict_violation', constraint = 'tg_target_stands', table = tg_table_name;
  end if;
  return new;
end $$;
create or replace trigger tg_target_stands before update or delete on target
  for each row execute function target_stands_until_withdrawn();
