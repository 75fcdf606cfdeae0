-- What must be so for a row of a table to stand, as a condition on it under the name that is given; empty when all of its rows do. What
-- was withdrawn does not, nor does any part of it, however deep: the key of a part contains the key of what it is a part of.
create or replace function standing_condition(relation regclass, alias text) returns text
language plpgsql stable as $$
declare
  condition text := '';
  whole record;
  of_whole text := alias || 'w';
  condition_of_whole text;
begin
  if exists (select from pg_attribute where attrelid = relation and attname = 'withdrawn_at' and not attisdropped) then
    condition := format(' and %I.withdrawn_at is null', alias);
  elsif relation = cast('plan_revision' as regclass) then
    condition := format(' and %I.status <> ''WITHDRAWN''', alias);
  elsif relation = cast('plan_comment' as regclass) then
    condition := format(' and %I.state <> ''WITHDRAWN''', alias);
  elsif relation = cast('submission' as regclass) then
    -- What was published of it are figures, which count themselves.
    condition := format(' and %I.status not in (''WITHDRAWN'', ''PUBLISHED'')', alias);
  elsif relation = cast('observation_series' as regclass) then
    -- Without a figure nothing was published of it, and a figure that was withdrawn is none.
    condition := format(
      ' and exists (select from observation o where o.series_id = %I.id and o.missing is distinct from ''WITHDRAWN'''
        || ' and not exists (select from observation n'
        || ' where n.series_id = o.series_id and n.period = o.period and n.revision > o.revision))',
      alias);
  elsif relation = cast('update_request_item' as regclass) then
    -- What came of an answer is a submission; a link that nobody can answer by asks for nothing.
    condition := format(
      ' and exists (select from update_request q where q.id = %I.request_id and num_nonnulls(q.answered_at, q.revoked_at) = 0)', alias);
  end if;
  for whole in
    select c.confrelid, a.attname as refers, k.attname as key
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
    where c.conrelid = relation and c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid <> relation
      and (c.conkey <@ coalesce((select p.conkey from pg_constraint p where p.conrelid = c.conrelid and p.contype = 'p'), '{}')
        -- These are parts of a revision, with keys of their own.
        or (c.confrelid = cast('plan_revision' as regclass) and a.attname = 'revision_id'
          and c.conrelid in (cast('measure_revision' as regclass), cast('plan_comment' as regclass))))
    order by c.conname
  loop
    condition_of_whole := standing_condition(whole.confrelid, of_whole);
    if condition_of_whole <> '' then
      condition := condition || format(
        ' and exists (select from %s %I where %I.%I = %I.%I%s)',
        whole.confrelid::regclass, of_whole, of_whole, whole.key, alias, whole.refers, condition_of_whole);
    end if;
  end loop;
  return condition;
end $$;

-- What refers to a row, by table and how often. A part of the row itself (its key is in the part's key) does not count, nor does what
-- was withdrawn itself or is part of what was.
create or replace function references_to(referred regclass, id uuid) returns table (referrer text, times bigint)
language plpgsql stable as $$
declare
  r record;
begin
  for r in
    select c.conrelid, a.attname
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid = referred
      and not c.conkey <@ coalesce((select p.conkey from pg_constraint p where p.conrelid = c.conrelid and p.contype = 'p'), '{}')
    order by cast(c.conrelid::regclass as text), a.attname
  loop
    referrer := r.conrelid::regclass;
    execute format('select count(*) from %s r where r.%I = $1%s', r.conrelid::regclass, r.attname, standing_condition(r.conrelid, 'r'))
      into times using id;
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
