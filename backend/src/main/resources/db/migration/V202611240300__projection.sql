-- Projections: what somebody expected of an indicator. They stand by themselves and are never counted as observations (invariant 20).
-- What is published stays as it was said: another projection comes after it, or stands for one that was entered wrong.

create table projection (
  id           uuid    primary key,
  indicator_id uuid    not null constraint fk_projection_indicator references indicator,
  area_id      uuid    not null constraint fk_projection_area references area,
  slice        jsonb   not null default '{}' constraint ck_projection_slice check (jsonb_typeof(slice) = 'object'),
  key          text    not null constraint ck_projection_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Invariant 20: a trend line (LINEAR, CAGR) is worked out when somebody asks, and never stored.
  method       text    not null constraint ck_projection_method check (method in ('OFFICIAL', 'MANUAL')),
  name         localized_text,
  variant      localized_text,
  publisher    text    constraint ck_projection_publisher check (btrim(publisher) <> ''),
  made_in      text    constraint ck_projection_made_in check (made_in is null or period_first_day(made_in) is not null),
  base_period  text    constraint ck_projection_base check (base_period is null or period_first_day(base_period) is not null),
  -- What a source says without a series: by which part more or less it will be, and when.
  change       numeric constraint ck_projection_change check (change = round(change, 10) and change >= -1 and change < 1e10),
  until        text    constraint ck_projection_until check (until is null or period_first_day(until) is not null),
  -- A day whose borders it stands on; null when nobody says.
  borders      date,
  supersedes   uuid    constraint fk_projection_supersedes references projection,
  reason       localized_text,
  source       jsonb,
  version      bigint  not null,
  constraint uq_projection unique (indicator_id, area_id, slice, key),
  constraint uq_projection_supersedes unique (supersedes),
  constraint ck_projection_change_until check (num_nonnulls(change, until) in (0, 2)),
  constraint ck_projection_until_after check (period_first_day(until) > period_first_day(base_period)),
  constraint ck_projection_made_after check (period_first_day(made_in) >= period_first_day(base_period)),
  constraint ck_projection_reason check (num_nonnulls(supersedes, reason) in (0, 2))
);
create index ix_projection_area on projection (area_id);

create table projection_point (
  projection_id uuid    not null constraint fk_projection_point_projection references projection,
  number        int     not null constraint ck_projection_point_number check (number > 0),
  period        text    not null constraint ck_projection_point_period check (period_first_day(period) is not null),
  value         numeric not null constraint ck_projection_point_value check (value = round(value, 10) and abs(value) < 1e28),
  low           numeric constraint ck_projection_point_low check (low = round(low, 10) and abs(low) < 1e28),
  high          numeric constraint ck_projection_point_high check (high = round(high, 10) and abs(high) < 1e28),
  primary key (projection_id, number),
  constraint uq_projection_point unique (projection_id, period),
  constraint ck_projection_point_range check (num_nonnulls(low, high) in (0, 2) and low <= value and value <= high)
);

create function projection_stands() returns trigger language plpgsql as $$
begin
  raise exception 'what was expected is not rewritten: another projection comes after it'
    using errcode = 'restrict_violation', constraint = 'tg_' || tg_table_name || '_append_only', table = tg_table_name;
end $$;
create trigger tg_projection_append_only before update or delete on projection
  for each row execute function projection_stands();
create trigger tg_projection_no_truncate before truncate on projection
  for each statement execute function projection_stands();
create trigger tg_projection_point_append_only before update or delete on projection_point
  for each row execute function projection_stands();
create trigger tg_projection_point_no_truncate before truncate on projection_point
  for each statement execute function projection_stands();

-- Of all that stands of a projection together: points or a change and not both, periods of the frequency of the indicator, each later
-- than the one before it and than the base; made by now; and in the place of one of the same indicator, area and slice.
create function projection_fits() returns trigger language plpgsql as $$
declare
  it projection;
  broken text;
begin
  select p.* into it from projection p
  where p.id = coalesce((to_jsonb(new) ->> 'projection_id')::uuid, (to_jsonb(new) ->> 'id')::uuid);
  select case
    when (it.change is null) <> exists (select from projection_point n where n.projection_id = it.id)
      then 'tg_projection_points_or_change'
    when exists (
      select from (
        select n.period from projection_point n where n.projection_id = it.id
        union all values (it.base_period), (it.until)) p
      where period_frequency(p.period) <> (
        select d.frequency from indicator_definition d where d.indicator_id = it.indicator_id order by d.number desc limit 1))
      then 'tg_projection_frequency'
    when period_first_day(it.made_in) > (now() at time zone 'Europe/Oslo')::date then 'tg_projection_made'
    when exists (
      select from (
        select period_first_day(n.period) as day,
          lag(period_first_day(n.period), 1, coalesce(period_first_day(it.base_period), '-infinity')) over (order by n.number) as before
        from projection_point n where n.projection_id = it.id) way
      where way.day <= way.before)
      then 'tg_projection_order'
    when exists (
      select from projection wrong where wrong.id = it.supersedes
        and (wrong.indicator_id, wrong.area_id, wrong.slice) is distinct from (it.indicator_id, it.area_id, it.slice))
      then 'tg_projection_supersedes'
    end into broken;
  if broken is not null then
    raise exception 'the projection does not fit together'
      using errcode = 'check_violation', constraint = broken, table = tg_table_name;
  end if;
  return null;
end $$;
-- Its points come after it, in the same transaction.
create constraint trigger tg_projection_fits after insert on projection deferrable initially deferred
  for each row execute function projection_fits();
create constraint trigger tg_projection_point_fits after insert on projection_point deferrable initially deferred
  for each row execute function projection_fits();
