-- Formulas: indicators whose figures are worked out from those of others. What is worked out is never recorded.

alter table indicator_definition
  add column expression  text constraint ck_indicator_definition_expression check (
    btrim(expression) <> '' and length(expression) <= 500),
  add column null_policy text constraint ck_indicator_definition_null_policy check (null_policy in ('STRICT', 'SKIP', 'ZERO')),
  -- What numerator over denominator is told for: 100 for percent.
  add column per         int  not null default 1 constraint ck_indicator_definition_per check (
    per in (1, 100, 1000, 10000, 100000, 1000000)),
  add constraint ck_indicator_definition_policy check ((expression is null) = (null_policy is null)),
  -- Definitions that were entered before there were formulas stand as they are.
  add constraint ck_indicator_definition_formula check ((source_type = 'FORMULA') = (expression is not null)) not valid,
  add constraint ck_indicator_definition_divided check (expression is null or dimensions = '[]'),
  add constraint ck_indicator_definition_anew check (expression is null or area_aggregation in ('RECOMPUTE', 'NONE'));

-- A ratio that was entered in percent before this could be said was meant so.
alter table indicator_definition disable trigger tg_indicator_definition_stands;
update indicator_definition set per = 100
  where kind = 'RATIO' and lower(btrim(unit)) in ('prosent', 'percent', '%');
alter table indicator_definition enable trigger tg_indicator_definition_stands;

-- One formula is entered at a time: two that are right alone can lead back to one another.
create function formula_lock() returns void
  language sql
  return pg_advisory_xact_lock(20261124, 420);

-- The indicators that a formula names.
create function formula_names(expression text) returns table (slug text)
  language sql immutable parallel safe
  begin atomic
    select distinct named[1] from regexp_matches(expression, '\[([^]]*)\]', 'g') named;
  end;

-- The last period of an indicator, of those that begin on a day or later, of which a figure stands that was not taken back.
create function observed_since(indicator uuid, day date) returns text
  language sql stable
  return (
    select o.period
    from observation_series s join observation o on o.series_id = s.id
    where s.indicator_id = indicator and o.first_day >= day and o.missing is distinct from 'WITHDRAWN'
      and not exists (
        select from observation later
        where later.series_id = o.series_id and later.period = o.period and later.revision > o.revision)
    order by o.first_day desc limit 1);

-- Invariant 19: a formula names indicators of the same periods, and on no day leads back to itself.
create function formula_stands() returns trigger language plpgsql as $$
begin
  perform formula_lock();
  if not exists (select from formula_names(new.expression)) or exists (
    select from formula_names(new.expression) named
    where not exists (
      select from indicator i join indicator_definition d on d.indicator_id = i.id
      where i.slug = named.slug and d.frequency = new.frequency)) then
    raise exception 'the formula works with what is not in the record, or has other periods'
      using errcode = 'foreign_key_violation', constraint = 'tg_indicator_definition_inputs', table = tg_table_name;
  end if;
  if exists (
    with recursive
    held as (
      select d.indicator_id, d.expression,
        daterange(d.valid_from, lead(d.valid_from) over (partition by d.indicator_id order by d.number)) as during
      from indicator_definition d),
    edge as (
      select h.indicator_id as whole, part.id as part, h.during
      from held h cross join lateral formula_names(h.expression) named join indicator part on part.slug = named.slug
      where h.expression is not null),
    way (part, during) as (
      select e.part, e.during from edge e where e.whole = new.indicator_id
      union
      select e.part, w.during * e.during from way w join edge e on e.whole = w.part and w.during && e.during)
    select from way w where w.part = new.indicator_id) then
    raise exception 'the formula leads back to itself'
      using errcode = 'check_violation', constraint = 'tg_indicator_definition_circle', table = tg_table_name;
  end if;
  -- Invariant 13: what stands as observed is not worked out instead. Who records holds the indicator, too.
  perform from indicator i where i.id = new.indicator_id for no key update;
  if observed_since(new.indicator_id, coalesce(new.valid_from, '-infinity')) is not null then
    raise exception 'figures stand as observed'
      using errcode = 'check_violation', constraint = 'tg_indicator_definition_observed', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_indicator_definition_formula after insert on indicator_definition
  for each row when (new.expression is not null) execute function formula_stands();

-- What is worked out from others is not recorded, and a value is what its numerator over its denominator comes to.
create function observation_is_not_worked_out() returns trigger language plpgsql as $$
declare
  wrong text;
begin
  -- Nobody defines the indicator anew until this is recorded.
  perform from indicator i
    where i.id in (select s.indicator_id from observation_series s where s.id in (select distinct a.series_id from added a))
    order by i.id for share;
  if exists (
    select from indicator_definition d
    where d.expression is not null and d.indicator_id in (
      select s.indicator_id from observation_series s where s.id in (select distinct a.series_id from added a))) then
    select o.period into wrong
    from added o
    join observation_series s on s.id = o.series_id
    where (
      select d.expression from indicator_definition d
      where d.indicator_id = s.indicator_id and coalesce(d.valid_from <= o.first_day, true)
      order by d.number desc limit 1) is not null
    limit 1;
    if found then
      raise exception 'the figure of % is worked out from others', wrong
        using errcode = 'check_violation', constraint = 'tg_observation_worked_out', table = tg_table_name;
    end if;
  end if;
  select o.period into wrong
  from added o
  join observation_series s on s.id = o.series_id
  cross join lateral (
    select d.per, d.decimals from indicator_definition d
    where d.indicator_id = s.indicator_id and coalesce(d.valid_from <= o.first_day, true)
    order by d.number desc limit 1) d
  where o.numerator is not null and o.qualifier = 'EXACT'
    and abs(o.value * o.denominator - d.per * o.numerator) * 2 * power(cast(10 as numeric), d.decimals) > abs(o.denominator)
  limit 1;
  if found then
    raise exception 'the value of % is not what its numerator over its denominator comes to', wrong
      using errcode = 'check_violation', constraint = 'tg_observation_parts', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_observation_worked_out after insert on observation referencing new table as added
  for each statement execute function observation_is_not_worked_out();
