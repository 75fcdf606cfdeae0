-- What refers to a row, by table and how often. A part of the row itself (its key is in the part's key) does not count, nor does what
-- was withdrawn itself or is part of what was.
create or replace function references_to(referred regclass, id uuid) returns table (referrer text, times bigint)
language plpgsql stable as $$
declare
  r record;
begin
  for r in
    with withdrawable as (
      select attrelid as relation from pg_attribute where attname = 'withdrawn_at' and not attisdropped),
    foreign_key as (
      select c.conrelid, c.confrelid, a.attname,
        c.conkey <@ coalesce((select p.conkey from pg_constraint p where p.conrelid = c.conrelid and p.contype = 'p'), '{}') as of_a_part
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and cardinality(c.conkey) = 1)
    select f.conrelid, f.attname,
      case
        when f.conrelid in (select relation from withdrawable) then ' and r.withdrawn_at is null'
        when f.conrelid = cast('plan_revision' as regclass) then ' and r.status <> ''WITHDRAWN'''
        when f.conrelid = cast('submission' as regclass) then ' and r.status <> ''WITHDRAWN'''
        -- Without a figure nothing was published of it.
        when f.conrelid = cast('observation_series' as regclass) then ' and exists (select from observation o where o.series_id = r.id)'
        -- What came of an answer is a submission; a link that nobody can answer by asks for nothing.
        when f.conrelid = cast('update_request_item' as regclass) then
          ' and exists (select from update_request q where q.id = r.request_id and num_nonnulls(q.answered_at, q.revoked_at) = 0)'
        else ''
      end
      || coalesce((
        select string_agg(format(' and exists (select from %s w where w.id = r.%I and w.withdrawn_at is null)', o.confrelid::regclass, o.attname), '')
        from foreign_key o
        where o.conrelid = f.conrelid and o.of_a_part and o.confrelid in (select relation from withdrawable)), '') as standing
    from foreign_key f
    where f.confrelid = referred and not f.of_a_part
    order by cast(f.conrelid::regclass as text), f.attname
  loop
    referrer := r.conrelid::regclass;
    execute format('select count(*) from %s r where r.%I = $1%s', r.conrelid::regclass, r.attname, r.standing) into times using id;
    if times > 0 then
      return next;
    end if;
  end loop;
end $$;

-- Two at once: one withdraws, another refers to it. The lock is the one of a foreign key, and who withdraws holds the row for update, so
-- either the one sees the reference or the other sees that it is withdrawn.
create or replace function refers_to_what_stands() returns trigger language plpgsql as $$
declare
  referred uuid := cast(to_jsonb(new) ->> tg_argv[1] as uuid);
  stands boolean;
begin
  if referred is null then
    return null;
  end if;
  execute format('select withdrawn_at is null from %I where id = $1 for key share', tg_argv[0]) into stands using referred;
  if not stands then
    raise exception 'what was withdrawn is not referred to'
      using errcode = 'foreign_key_violation', constraint = 'tg_refers_to_what_stands', table = tg_table_name, column = tg_argv[1];
  end if;
  return null;
end $$;

do $$
declare
  f record;
begin
  for f in
    select c.conname, c.conrelid, c.confrelid, a.attname
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid = any(cast(array[
      'partner', 'governing_body', 'decision', 'plan', 'indicator', 'annotation', 'projection', 'reference_series', 'funding_line',
      'cofunding_rule'] as regclass[]))
  loop
    execute format(
      'create or replace trigger %I after insert or update of %I on %s
       for each row execute function refers_to_what_stands(%L, %L)',
      'tg_' || f.conname || '_stands', f.attname, f.conrelid::regclass, f.confrelid::regclass, f.attname);
  end loop;
end $$;
