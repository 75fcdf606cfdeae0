-- What is adopted is complete (invariants 5 and 6). Looked at when the transaction ends in which it is: what was written before is
-- whole then, and what other plans say afterwards is no longer this one's matter.
create function adopted_is_complete() returns trigger language plpgsql as $$
declare
  ended constant text[] := array['MERGED', 'SPLIT', 'COMPLETED', 'DROPPED'];
  start uuid;
begin
  if new.gaps_accepted is null and exists (
    select from measure_revision m
    where m.revision_id = new.id and m.change <> all(ended)
      and not exists (
        select from measure_role x where x.measure_revision_id = m.id and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING'))) then
    raise exception 'somebody answers for every measure that is adopted, or it is said why not'
      using errcode = 'check_violation', constraint = 'tg_adopted_has_responsible', table = tg_table_name;
  end if;
  if exists (
    select from measure_revision m
    where m.revision_id = new.id and m.change in ('MERGED', 'SPLIT')
      and not exists (select from measure_successor x where x.measure_revision_id = m.id)) then
    raise exception 'a measure that was merged or split goes on in others'
      using errcode = 'check_violation', constraint = 'tg_adopted_has_successors', table = tg_table_name;
  end if;
  -- What it starts from: the revision that it is based on, or what last year's plan said last.
  start := (
    select case when new.based_on is not null
      then (select b.id from plan_revision b where b.plan_id = p.id and b.number = new.based_on)
      else (select b.id from plan_revision b where b.plan_id = p.previous_id and b.content_hash is not null order by b.number desc limit 1)
      end
    from plan p where p.id = new.plan_id);
  if exists (
    select from measure_revision m
    where m.revision_id = start and m.change <> all(ended)
      and not exists (select from measure_revision g where g.revision_id = new.id and g.measure_id = m.measure_id)) then
    raise exception 'no measure vanishes: each goes on, or is ended'
      using errcode = 'check_violation', constraint = 'tg_adopted_is_whole', table = tg_table_name;
  end if;
  return null;
end $$;

create constraint trigger tg_adopted_is_complete after update on plan_revision deferrable initially deferred
  for each row when (old.content_hash is null and new.content_hash is not null) execute function adopted_is_complete();
create constraint trigger tg_entered_as_adopted after insert on plan_revision deferrable initially deferred
  for each row when (new.content_hash is not null) execute function adopted_is_complete();
