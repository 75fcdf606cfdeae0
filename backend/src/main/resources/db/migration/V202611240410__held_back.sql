-- Figures by categories keep to their totals, and small ones among them are held back.

-- What is said of a dimension for a day: by the definition of that day, or the one before it that has the dimension, else by the first
-- one that has it.
create function observation_dimension(indicator uuid, dimension text, day date) returns jsonb
  language sql stable parallel safe
  return (
    select m.value
    from indicator_definition d cross join lateral jsonb_array_elements(d.dimensions) m
    where d.indicator_id = indicator and m.value ->> 'key' = dimension
    order by coalesce(d.valid_from <= day, true) desc,
      case when coalesce(d.valid_from <= day, true) then -d.number else d.number end
    limit 1);

-- How small figures are held back by these dimensions: what must not be another in a later definition. Null when none is.
create function suppression_shape(dimensions jsonb) returns jsonb
  language sql immutable parallel safe
  return case when jsonb_path_exists(dimensions, '$[*].suppressBelow ? (@ != null)') then (
    select jsonb_agg(jsonb_build_array(m.value -> 'key', m.value -> 'exhaustive', m.value -> 'suppressBelow',
      jsonb_path_query_array(m.value, '$.categories[*].key')) order by m.ordinality)
    from jsonb_array_elements(dimensions) with ordinality m) end;

-- Only in a table of whole counts by one or two dimensions, all of whose categories add up, can be told what must be held back.
-- What adds up over time is told by the periods beside it.
create function suppression_possible(kind text, decimals int, dimensions jsonb) returns boolean
  language sql immutable parallel safe
  return suppression_shape(dimensions) is null or (
    kind in ('STOCK', 'FLOW') and decimals = 0 and jsonb_array_length(dimensions) <= 2
    and not jsonb_path_exists(dimensions, '$[*] ? (@.exhaustive == false || @.categories.size() < 2)'));

-- Definitions that are there already stay as they are.
alter table indicator_definition add constraint ck_indicator_definition_suppression
  check (suppression_possible(kind, decimals, dimensions)) not valid;

create function indicator_definition_suppresses_on() returns trigger language plpgsql as $$
begin
  if exists (
    select from indicator_definition d
    where d.indicator_id = new.indicator_id and d.number = new.previous
      and suppression_shape(d.dimensions) is distinct from suppression_shape(new.dimensions)) then
    raise exception 'an indicator whose small figures are held back stays divided as it is'
      using errcode = 'check_violation', constraint = 'tg_indicator_definition_suppression', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_indicator_definition_suppression after insert on indicator_definition
  for each row execute function indicator_definition_suppresses_on();

-- The figures that are not told. No answer to anybody reads them: they are there so that later editions of the same table are
-- checked and held back rightly.
create table observation_held_back (
  series_id uuid    not null,
  period    text    not null,
  revision  int     not null,
  value     numeric not null,
  primary key (series_id, period, revision),
  constraint fk_observation_held_back foreign key (series_id, period, revision) references observation (series_id, period, revision)
);
create trigger tg_observation_held_back_append_only before update or delete on observation_held_back
  for each row execute function observation_is_append_only();
create trigger tg_observation_held_back_no_truncate before truncate on observation_held_back
  for each statement execute function observation_is_append_only();

-- Which rule the figures of an area break in some periods; null when they break none.
create function observation_table_breaks(of_indicator uuid, of_area uuid, of_periods text[]) returns text
  language plpgsql stable as $$
begin
  return (
    with figure as materialized (
      select o.period, o.first_day, s.slice, o.missing, o.value, o.qualifier, h.value as held,
        array(select k from jsonb_object_keys(s.slice) k order by k collate "C") as keys
      from observation_series s
      cross join unnest(of_periods) p
      join lateral (
        select r.* from observation r where r.series_id = s.id and r.period = p order by r.revision desc limit 1) o on true
      left join observation_held_back h on h.series_id = o.series_id and h.period = o.period and h.revision = o.revision
      where s.indicator_id = of_indicator and s.area_id = of_area),
    -- Each set of dimensions that figures are divided by, beside each that is a part of it.
    division as materialized (
      select fine.period, fine.first_day, fine.keys, array(select unnest(fine.keys) except select unnest(coarse.keys)) as over
      from (select distinct f.period, f.first_day, f.keys from figure f) fine
      join (select f.period, f.keys from figure f union select f.period, '{}' from figure f) coarse
        on coarse.period = fine.period and coarse.keys <> fine.keys and coarse.keys <@ fine.keys),
    -- How many figures by these dimensions make the whole: none do when one of them does not add up.
    size as materialized (
      select d.period, d.over, e.decimals, suppression_shape(e.dimensions) is not null as hides,
        case when e.kind in ('STOCK', 'FLOW', 'CUMULATIVE')
            and bool_and(coalesce(cast(m.dimension ->> 'exhaustive' as boolean), false))
          then round(exp(sum(ln(cast(jsonb_array_length(m.dimension -> 'categories') as numeric))))) end as size
      from (select distinct v.period, v.first_day, v.over from division v) d
      join lateral (
        select n.* from indicator_definition n
        where n.indicator_id = of_indicator and coalesce(n.valid_from <= d.first_day, true)
        order by n.number desc limit 1) e on true
      cross join lateral unnest(d.over) k
      cross join lateral (select observation_dimension(of_indicator, k, d.first_day) as dimension) m
      group by d.period, d.over, e.decimals, e.dimensions, e.kind),
    part as (
      select f.period, d.over, f.slice - d.over as whole, count(*) as there,
        count(*) filter (where coalesce(f.value, f.held) is not null and f.qualifier = 'EXACT') as exact,
        count(*) filter (where f.value is not null or f.missing = 'SUPPRESSED') as told,
        count(*) filter (where f.missing = 'SUPPRESSED') as held,
        count(*) filter (where f.value <> 0) as shown,
        sum(coalesce(f.value, f.held)) as sum
      from division d join figure f on f.period = d.period and f.keys = d.keys
      group by f.period, d.keys, d.over, f.slice - d.over)
    select case
        when total.slice is null then 'tg_observation_total'
        when z.size is distinct from p.there then null
        -- Which ones of a line are held back would tell which are small: so all are, but for those where nobody can be.
        when z.hides and p.held > 0 and p.shown > 0 then 'tg_observation_derivable'
        -- The whole and its parts are one line: what is missing in it alone is the difference of the others.
        when z.hides and p.told = p.there and (w.value is not null or w.missing = 'SUPPRESSED')
          and p.held + case when w.missing = 'SUPPRESSED' then 1 else 0 end = 1 then 'tg_observation_derivable'
        when p.exact < p.there then null
        when w.missing is not null and w.held is null then 'tg_observation_total'
        when w.qualifier = 'EXACT' and 2 * abs(coalesce(w.value, w.held) - p.sum)
          > case when z.hides then 0 else (p.there + 1) * power(10::numeric, -z.decimals) end then 'tg_observation_adds_up'
      end as rule
    from part p
    join size z on z.period = p.period and z.over = p.over
    left join figure total on total.period = p.period and total.slice = '{}'
    left join figure w on w.period = p.period and w.slice = p.whole
    order by rule nulls last limit 1);
end $$;

-- Invariant 16: where figures by categories stand, their total stands, and categories that are all known come to it; a half of the
-- last decimal can have been rounded off or on for each of them. Of what is held back nothing is said in messages.
create function observation_tables_fit(added_series uuid[], added_periods text[]) returns void language plpgsql as $$
declare
  divided uuid[];
  place record;
  broken text;
begin
  -- Most indicators are not divided, and pay no more than this.
  select array_agg(distinct s.indicator_id) into divided
  from observation_series s
  where s.id = any(added_series)
    and exists (select from indicator_definition d where d.indicator_id = s.indicator_id and d.dimensions <> '[]');
  if divided is null then
    return;
  end if;
  -- One after the other: two submissions of parts of one table do not see each other's.
  perform from indicator i where i.id = any(divided) order by i.id for no key update;
  for place in
    select s.indicator_id, s.area_id, array_agg(distinct a.period) as periods
    from unnest(added_series, added_periods) a(series_id, period) join observation_series s on s.id = a.series_id
    where s.indicator_id = any(divided)
    group by s.indicator_id, s.area_id
  loop
    broken := observation_table_breaks(place.indicator_id, place.area_id, place.periods);
    if broken is not null then
      raise exception 'the figures by categories do not keep to their total'
        using errcode = 'check_violation', constraint = broken, table = 'observation';
    end if;
  end loop;
end $$;

create function observation_adds_up() returns trigger language plpgsql as $$
begin
  perform observation_tables_fit(array_agg(a.series_id), array_agg(a.period)) from added a;
  return null;
end $$;
create trigger tg_observation_adds_up after insert on observation referencing new table as added
  for each statement execute function observation_adds_up();

-- A small figure is in no row that somebody reads.
create function observation_is_not_small() returns trigger language plpgsql as $$
declare
  wrong text;
begin
  select a.period into wrong
  from added a
  join observation_series s on s.id = a.series_id and s.slice <> '{}'
  cross join lateral jsonb_object_keys(s.slice) k
  where a.value is not null and (a.value > 0 or a.numerator is not null)
    and (a.value < cast(observation_dimension(s.indicator_id, k, a.first_day) ->> 'suppressBelow' as int)
      or a.numerator is not null and observation_dimension(s.indicator_id, k, a.first_day) ? 'suppressBelow')
  limit 1;
  if found then
    raise exception 'a figure of % tells of too few', wrong
      using errcode = 'check_violation', constraint = 'tg_observation_small', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_observation_small after insert on observation referencing new table as added
  for each statement execute function observation_is_not_small();

-- What is held back is a whole count, and the place of it says that one is held back. The numbers are in no message.
create function observation_is_held_back() returns trigger language plpgsql as $$
begin
  if exists (
    select from added h
    join observation o on o.series_id = h.series_id and o.period = h.period and o.revision = h.revision
    join observation_series s on s.id = h.series_id
    where o.missing is distinct from 'SUPPRESSED' or s.slice = '{}' or h.value < 0 or h.value <> trunc(h.value)) then
    raise exception 'what is held back is a whole count of a slice that is said to be suppressed'
      using errcode = 'check_violation', constraint = 'tg_observation_held_back', table = tg_table_name;
  end if;
  perform observation_tables_fit(array_agg(a.series_id), array_agg(a.period)) from added a;
  return null;
end $$;
create trigger tg_observation_held_back after insert on observation_held_back referencing new table as added
  for each statement execute function observation_is_held_back();
