-- Indicators: what is measured, and what was observed. What was observed is never rewritten: a correction is a new revision.

create table indicator (
  id          uuid   primary key,
  slug        text   not null constraint uq_indicator_slug unique constraint ck_indicator_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  source      jsonb,
  attribution text,
  version     bigint not null
);

-- What is measured and how, from a day on. Another unit, kind or direction is another definition, and a break in the series.
create table indicator_definition (
  indicator_id       uuid not null constraint fk_indicator_definition_indicator references indicator,
  number             int  not null constraint ck_indicator_definition_number check (number > 0),
  -- Numbers have no gaps: every definition but the first points at the one before it.
  previous           int  generated always as (nullif(number - 1, 0)) stored,
  valid_from         date,
  name               localized_text not null,
  description        localized_text,
  method             localized_text,
  unit               text not null constraint ck_indicator_definition_unit check (btrim(unit) <> ''),
  decimals           int  not null constraint ck_indicator_definition_decimals check (decimals between 0 and 10),
  kind               text not null constraint ck_indicator_definition_kind check (kind in
    ('STOCK', 'FLOW', 'CUMULATIVE', 'RATIO', 'RATE', 'INDEX', 'SCALE')),
  direction          text not null constraint ck_indicator_definition_direction check (direction in
    ('INCREASE', 'DECREASE', 'MAINTAIN', 'NONE')),
  frequency          text not null constraint ck_indicator_definition_frequency check (frequency in
    ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'DAY')),
  reporting_lag      int  not null constraint ck_indicator_definition_lag check (reporting_lag between 0 and 3660),
  period_aggregation text not null constraint ck_indicator_definition_periods check (period_aggregation in
    ('SUM', 'LAST', 'AVG', 'MAX', 'DISTINCT', 'RECOMPUTE', 'NONE')),
  area_aggregation   text not null constraint ck_indicator_definition_areas check (area_aggregation in
    ('SUM', 'LAST', 'AVG', 'MAX', 'DISTINCT', 'RECOMPUTE', 'NONE')),
  dimensions         jsonb not null default '[]',
  level              text not null constraint ck_indicator_definition_level check (level in
    ('INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT')),
  source_type        text not null constraint ck_indicator_definition_source check (source_type in
    ('MANUAL', 'DERIVED_EVENTS', 'DERIVED_COHORT', 'FORMULA', 'EXTERNAL')),
  primary key (indicator_id, number),
  constraint fk_indicator_definition_previous foreign key (indicator_id, previous) references indicator_definition (indicator_id, number),
  -- The first holds from the beginning, each later one from a day of its own.
  constraint ck_indicator_definition_from check ((number = 1) = (valid_from is null)),
  constraint uq_indicator_definition_from unique (indicator_id, valid_from),
  -- Only what came in each period is added up over time, and only counts over areas.
  constraint ck_indicator_definition_over_time check (period_aggregation <> 'SUM' or kind = 'FLOW'),
  constraint ck_indicator_definition_over_areas check (area_aggregation <> 'SUM' or kind in ('STOCK', 'FLOW', 'CUMULATIVE'))
);

-- The figures of one indicator for one area and one slice: what the ledger tells of as one.
create table observation_series (
  id           uuid   primary key,
  indicator_id uuid   not null constraint fk_observation_series_indicator references indicator,
  area_id      uuid   not null constraint fk_observation_series_area references area,
  slice        jsonb  not null default '{}' constraint ck_observation_series_slice check (jsonb_typeof(slice) = 'object'),
  -- How many rows there are of it.
  recorded     int    not null constraint ck_observation_series_recorded check (recorded >= 0),
  version      bigint not null,
  constraint uq_observation_series unique (indicator_id, area_id, slice)
);
create index ix_observation_series_area on observation_series (area_id);

-- The first day of a period as it is written; null when it is none.
create function period_first_day(period text) returns date
  language sql immutable parallel safe
  return case
    when period ~ '^[0-9]{4}$' then make_date(cast(period as int), 1, 1)
    when period ~ '^[0-9]{4}-H[12]$' then make_date(cast(left(period, 4) as int), cast(right(period, 1) as int) * 6 - 5, 1)
    when period ~ '^[0-9]{4}-Q[1-4]$' then make_date(cast(left(period, 4) as int), cast(right(period, 1) as int) * 3 - 2, 1)
    when period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' then make_date(cast(left(period, 4) as int), cast(right(period, 2) as int), 1)
    when period ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' then
      make_date(cast(left(period, 4) as int), cast(substr(period, 6, 2) as int), cast(right(period, 2) as int))
  end;

create function period_frequency(period text) returns text
  language sql immutable parallel safe
  return case
    when period ~ '^[0-9]{4}$' then 'YEAR'
    when period ~ '^[0-9]{4}-H[12]$' then 'HALF'
    when period ~ '^[0-9]{4}-Q[1-4]$' then 'QUARTER'
    when period ~ '^[0-9]{4}-[0-9]{2}$' then 'MONTH'
    when period ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then 'DAY'
  end;

create table observation (
  series_id        uuid    not null constraint fk_observation_series references observation_series,
  period           text    not null,
  first_day        date    not null,
  frequency        text    not null,
  revision         int     not null constraint ck_observation_revision check (revision > 0),
  -- Revisions have no gaps.
  previous         int     generated always as (nullif(revision - 1, 0)) stored,
  -- A type with a scale would round what is too fine without a word; this refuses it, and what is no number.
  value            numeric constraint ck_observation_value check (value = round(value, 10) and abs(value) < 1e28),
  missing          text    constraint ck_observation_missing check (missing in
    ('NOT_REPORTED', 'NOT_APPLICABLE', 'NOT_YET_AVAILABLE', 'SUPPRESSED', 'WITHDRAWN')),
  numerator        numeric constraint ck_observation_numerator check (numerator = round(numerator, 10) and abs(numerator) < 1e28),
  denominator      numeric constraint ck_observation_denominator check (
    denominator = round(denominator, 10) and abs(denominator) < 1e28 and denominator <> 0),
  qualifier        text    not null constraint ck_observation_qualifier check (qualifier in
    ('EXACT', 'CIRCA', 'AT_LEAST', 'UP_TO', 'MORE_THAN', 'LESS_THAN', 'NEARLY', 'UNKNOWN')),
  evidence_level   text    not null constraint ck_observation_evidence check (evidence_level in
    ('ESTIMATE', 'SELF_REPORTED', 'DOCUMENTED', 'VERIFIED')),
  status           text    not null constraint ck_observation_status check (status in ('PUBLISHED')),
  -- A day whose borders it stands on; null when they are those of its own period.
  borders          date,
  code_as_reported text    constraint ck_observation_code check (code_as_reported ~ '^[0-9A-Za-z]{1,12}$'),
  source           jsonb,
  reason           text    constraint ck_observation_reason_blank check (btrim(reason) <> ''),
  primary key (series_id, period, revision),
  constraint fk_observation_previous foreign key (series_id, period, previous) references observation (series_id, period, revision),
  -- A value or the reason why there is none: never both, never neither.
  constraint ck_observation_value_or_missing check (num_nonnulls(value, missing) = 1),
  constraint ck_observation_parts check (num_nonnulls(numerator, denominator) in (0, 2) and (missing is null or numerator is null)),
  constraint ck_observation_period check (
    coalesce(first_day = period_first_day(period), false) and coalesce(frequency = period_frequency(period), false)),
  constraint ck_observation_reason check (revision = 1 or reason is not null)
);

create function observation_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'observations are append-only'
    using errcode = 'restrict_violation', constraint = 'tg_observation_append_only', table = tg_table_name;
end $$;
create trigger tg_observation_append_only before update or delete on observation
  for each row execute function observation_is_append_only();
create trigger tg_observation_no_truncate before truncate on observation
  for each statement execute function observation_is_append_only();

-- Invariant 15: a period is of the frequency of its indicator, and nothing is observed before it has begun.
create function observation_fits() returns trigger language plpgsql as $$
declare
  wrong text;
begin
  select o.period into wrong
  from added o
  join observation_series s on s.id = o.series_id
  where o.frequency <> (
    select d.frequency from indicator_definition d
    where d.indicator_id = s.indicator_id and coalesce(d.valid_from <= o.first_day, true)
    order by d.number desc limit 1)
  limit 1;
  if found then
    raise exception 'the period % is not of the frequency of the indicator', wrong
      using errcode = 'check_violation', constraint = 'tg_observation_frequency', table = tg_table_name;
  end if;
  -- The day in the east of the country's own time zone; the application is stricter by hours at most.
  select o.period into wrong from added o where o.first_day > (now() at time zone 'Europe/Oslo')::date limit 1;
  if found then
    raise exception 'the period % has not begun', wrong
      using errcode = 'check_violation', constraint = 'tg_observation_future', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_observation_fits after insert on observation referencing new table as added
  for each statement execute function observation_fits();

-- A series is about what it was about; only its version and its count go on. It is never taken away.
create function observation_series_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'version' - 'recorded' is distinct from to_jsonb(old) - 'version' - 'recorded' then
    raise exception 'what a series is about is not rewritten'
      using errcode = 'restrict_violation', constraint = 'tg_observation_series_stands', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_observation_series_stands before update or delete on observation_series
  for each row execute function observation_series_stands();

-- Definitions that figures were entered by are not rewritten; a new one comes after them.
create function indicator_definition_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a definition is not rewritten: a new one comes after it'
    using errcode = 'restrict_violation', constraint = 'tg_indicator_definition_stands', table = tg_table_name;
end $$;
create trigger tg_indicator_definition_stands before update or delete on indicator_definition
  for each row execute function indicator_definition_stands();
