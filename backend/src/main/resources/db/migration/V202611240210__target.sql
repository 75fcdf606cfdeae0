-- Targets: what is wanted of an indicator, and from what it is measured. A target that is moved is a new version of it; the one before
-- stands as it was, so that an old report can be read by what was wanted then.

-- How far behind what was expected one may be, as parts of the way from baseline to target.
create table assessment_rule (
  version    text    primary key constraint ck_assessment_rule_version check (version ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
  on_track   numeric not null constraint ck_assessment_rule_on_track check (on_track between -1 and 0 and on_track = round(on_track, 4)),
  at_risk    numeric not null constraint ck_assessment_rule_at_risk check (at_risk between -1 and 0 and at_risk = round(at_risk, 4)),
  valid_from date    not null constraint uq_assessment_rule_from unique,
  constraint ck_assessment_rule_order check (at_risk <= on_track)
);
insert into assessment_rule (version, on_track, at_risk, valid_from) values ('1', -0.10, -0.25, date '0001-01-01');

create table target (
  id           uuid   primary key,
  indicator_id uuid   not null constraint fk_target_indicator references indicator,
  area_id      uuid   not null constraint fk_target_area references area,
  slice        jsonb  not null default '{}' constraint ck_target_slice check (jsonb_typeof(slice) = 'object'),
  programme_id uuid   constraint fk_target_programme references programme,
  version      bigint not null,
  constraint uq_target unique (indicator_id, area_id, slice)
);
create index ix_target_area on target (area_id);
create index ix_target_programme on target (programme_id) where programme_id is not null;

-- What progress is measured from: the last revision holds.
create table target_baseline (
  target_id uuid    not null constraint fk_target_baseline_target references target,
  number    int     not null constraint ck_target_baseline_number check (number > 0),
  previous  int     generated always as (nullif(number - 1, 0)) stored,
  period    text    not null,
  value     numeric not null constraint ck_target_baseline_value check (value = round(value, 10) and abs(value) < 1e28),
  qualifier text    not null constraint ck_target_baseline_qualifier check (qualifier in
    ('EXACT', 'CIRCA', 'AT_LEAST', 'UP_TO', 'MORE_THAN', 'LESS_THAN', 'NEARLY', 'UNKNOWN')),
  method    localized_text,
  reason    localized_text,
  source    jsonb,
  primary key (target_id, number),
  constraint fk_target_baseline_previous foreign key (target_id, previous) references target_baseline (target_id, number),
  constraint ck_target_baseline_period check (period_first_day(period) is not null),
  constraint ck_target_baseline_reason check (number = 1 or reason is not null)
);

create table target_version (
  target_id   uuid    not null constraint fk_target_version_target references target,
  number      int     not null constraint ck_target_version_number check (number > 0),
  -- Numbers have no gaps.
  previous    int     generated always as (nullif(number - 1, 0)) stored,
  valid_from  date    not null,
  comparator  text    not null constraint ck_target_version_comparator check (comparator in
    ('AT_LEAST', 'AT_MOST', 'UP_TO', 'RANGE', 'DIRECTION_ONLY', 'GROWTH_RATE', 'MAINTAIN')),
  value       numeric constraint ck_target_version_value check (value = round(value, 10) and abs(value) < 1e28),
  low         numeric constraint ck_target_version_low check (low = round(low, 10) and abs(low) < 1e28),
  high        numeric constraint ck_target_version_high check (high = round(high, 10) and abs(high) < 1e28),
  deadline    text,
  trajectory  text    not null constraint ck_target_version_trajectory check (trajectory in ('LINEAR', 'STEP', 'COMPOUND', 'CUSTOM')),
  interim     jsonb   not null default '[]' constraint ck_target_version_interim check (jsonb_typeof(interim) = 'array'),
  counting    text    not null constraint ck_target_version_counting check (counting in ('EACH_PERIOD', 'ACCUMULATED')),
  qualifier   text    not null constraint ck_target_version_qualifier check (qualifier in
    ('EXACT', 'CIRCA', 'AT_LEAST', 'UP_TO', 'MORE_THAN', 'LESS_THAN', 'NEARLY', 'UNKNOWN')),
  text        localized_text,
  reason_code text    constraint ck_target_version_reason_code check (reason_code in
    ('ANNUAL_ROLLOVER', 'EXTERNAL_SHOCK', 'EVALUATION', 'FUNDING_CHANGE', 'CORRECTION', 'POLITICAL', 'OTHER')),
  reason      localized_text,
  unchanged   boolean not null,
  corrects    int,
  decision_id uuid    constraint fk_target_version_decision references decision,
  source      jsonb,
  primary key (target_id, number),
  constraint uq_target_version_day unique (target_id, number, valid_from),
  constraint fk_target_version_previous foreign key (target_id, previous) references target_version (target_id, number),
  -- Invariant 18: what the comparator compares with, and nothing else.
  constraint ck_target_version_numbers check (case comparator
    when 'RANGE' then value is null and num_nonnulls(low, high) = 2
    when 'DIRECTION_ONLY' then num_nonnulls(value, low, high) = 0
    when 'MAINTAIN' then num_nonnulls(value, low, high) = 0
    else value is not null and num_nonnulls(low, high) = 0 end),
  constraint ck_target_version_range check (low <= high),
  constraint ck_target_version_growth check (comparator <> 'GROWTH_RATE' or value > -1),
  constraint ck_target_version_deadline check (
    case when deadline is null then comparator = 'DIRECTION_ONLY' else period_first_day(deadline) is not null end),
  -- Only what one is on the way to has a way.
  constraint ck_target_version_way check (
    (trajectory = 'CUSTOM') = (interim <> '[]') and (trajectory = 'LINEAR' or comparator in ('AT_LEAST', 'AT_MOST'))),
  constraint ck_target_version_reason check (number = 1 or num_nonnulls(reason_code, reason) = 2),
  constraint ck_target_version_unchanged check (not unchanged or (number > 1 and corrects is null)),
  -- A correction stands for an earlier version, from the same day.
  constraint fk_target_version_corrects foreign key (target_id, corrects, valid_from)
    references target_version (target_id, number, valid_from),
  constraint ck_target_version_corrects check (corrects < number),
  constraint ck_target_version_correction check ((corrects is not null) = coalesce(reason_code = 'CORRECTION', false)),
  constraint uq_target_version_corrects unique (target_id, corrects)
);
create index ix_target_version_decision on target_version (decision_id) where decision_id is not null;

create function target_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'what was wanted is not rewritten: a new version comes after it'
    using errcode = 'restrict_violation', constraint = 'tg_' || tg_table_name || '_append_only', table = tg_table_name;
end $$;
create trigger tg_target_version_append_only before update or delete on target_version
  for each row execute function target_is_append_only();
create trigger tg_target_version_no_truncate before truncate on target_version
  for each statement execute function target_is_append_only();
create trigger tg_target_baseline_append_only before update or delete on target_baseline
  for each row execute function target_is_append_only();
create trigger tg_target_baseline_no_truncate before truncate on target_baseline
  for each statement execute function target_is_append_only();
create trigger tg_assessment_rule_append_only before update or delete on assessment_rule
  for each row execute function target_is_append_only();
create trigger tg_target_version_decision before insert on target_version
  for each row execute function points_at_adopted_decision('decision_id');

-- What a target is about stays; only its version counts on.
create function target_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'version' is distinct from to_jsonb(old) - 'version' then
    raise exception 'what a target is about is not rewritten'
      using errcode = 'restrict_violation', constraint = 'tg_target_stands', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_target_stands before update or delete on target for each row execute function target_stands();

-- Invariants 15 and 18, of all that stands of a target together: its periods are of the frequency of the indicator, a version comes after
-- the one before it, what is wanted comes after the baseline, and the points on the way lie between, each later than the one before it.
create function target_fits() returns trigger language plpgsql as $$
declare
  often text;
  start date;
  broken text;
begin
  select d.frequency into often
  from target t join indicator_definition d on d.indicator_id = t.indicator_id where t.id = new.target_id
  order by d.number desc limit 1;
  select period_first_day(b.period) into start
  from target_baseline b where b.target_id = new.target_id order by b.number desc limit 1;
  select case
    when exists (select from target_baseline b where b.target_id = new.target_id and period_frequency(b.period) is distinct from often)
      or exists (
        select from target_version v
        where v.target_id = new.target_id and v.deadline is not null and period_frequency(v.deadline) is distinct from often)
      or exists (
        select from target_version v, jsonb_array_elements(v.interim) p
        where v.target_id = new.target_id and period_frequency(p ->> 'period') is distinct from often)
      then 'tg_target_frequency'
    when start > (now() at time zone 'Europe/Oslo')::date then 'tg_target_baseline_future'
    when exists (select from target_version v where v.target_id = new.target_id and period_first_day(v.deadline) <= start)
      then 'tg_target_deadline'
    when exists (
      select from target_version v, lateral (
        select period_first_day(p.point ->> 'period') as day,
          lag(period_first_day(p.point ->> 'period'), 1, coalesce(start, '-infinity')) over (order by p.place) as before
        from jsonb_array_elements(v.interim) with ordinality p(point, place)) way
      where v.target_id = new.target_id and (way.day <= way.before or way.day >= period_first_day(v.deadline)))
      then 'tg_target_interim'
    when exists (
      select from target_version v join target_version w on w.target_id = v.target_id and w.number < v.number
      where v.target_id = new.target_id and v.corrects is null and w.valid_from >= v.valid_from)
      then 'tg_target_version_later'
    end into broken;
  if broken is not null then
    raise exception 'the target does not fit together'
      using errcode = 'check_violation', constraint = broken, table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_target_baseline_fits after insert on target_baseline for each row execute function target_fits();
create trigger tg_target_version_fits after insert on target_version for each row execute function target_fits();
