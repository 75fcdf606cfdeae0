-- Who decides, and what was decided. What a decision leads to is never typed in: what it leads to points at it.

-- An amount as it is served, always with two decimals; null when there is none.
create function money(amount numeric, currency text, qualifier text, price_year int) returns jsonb
  language sql immutable parallel safe
  return case when amount is not null
    then jsonb_strip_nulls(jsonb_build_object(
      'amount', cast(amount as numeric(18, 2)), 'currency', currency, 'qualifier', qualifier, 'priceYear', price_year)) end;

-- The days that certainly lie in a period between two partial dates; an end that is not known is open. One who leaves and one who
-- comes "in 2019" are not certain to have been there on the same day.
create function certain_days(from_date date, from_precision text, to_date date) returns daterange
  language sql immutable parallel safe
  return case when partial_date_end(from_date, from_precision) > to_date then 'empty'::daterange
    else daterange(partial_date_end(from_date, from_precision), to_date, '[]') end;

create table governing_body (
  id                      uuid           primary key,
  slug                    text           not null constraint uq_governing_body_slug unique
                                         constraint ck_governing_body_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name                    localized_text not null,
  type                    text           not null constraint ck_governing_body_type check (type in (
    'MUNICIPAL_COUNCIL', 'EXECUTIVE_COMMITTEE', 'COUNTY_COUNCIL', 'REGIONAL_COUNCIL', 'RESTRUCTURING_BOARD', 'STEERING_GROUP',
    'REFERENCE_GROUP', 'FORUM')),
  organisation_id         uuid           not null constraint fk_governing_body_organisation references partner,
  programme_id            uuid           constraint fk_governing_body_programme references programme,
  mandate                 localized_text,
  valid_from              date,
  valid_to                date,
  declared_constituencies text[]         not null default '{}' constraint ck_governing_body_constituencies check (
    declared_constituencies <@ array['BUSINESS', 'MUNICIPAL', 'COUNTY', 'ACADEMIA', 'CIVIL', 'EMPLOYEE']),
  source                  jsonb,
  version                 bigint         not null,
  constraint ck_governing_body_validity check (valid_from < valid_to)
);
create index ix_governing_body_organisation on governing_body (organisation_id);
create index ix_governing_body_programme on governing_body (programme_id);

create table meeting (
  body_id  uuid not null constraint fk_meeting_body references governing_body,
  position int  not null,
  key      text not null constraint ck_meeting_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  date date not null, precision text not null, circa boolean not null,
  place    text,
  attendance_value numeric(20, 6), attendance_unit text, attendance_qualifier text, attendance_verbatim text,
  agenda   jsonb not null,
  source   jsonb,
  primary key (body_id, position),
  constraint uq_meeting_key unique (body_id, key),
  constraint ck_meeting_attendance check (attendance_value >= 0)
);

-- The case in somebody's archive. One case may lead to several decisions.
create table case_file (
  id              uuid           primary key,
  organisation_id uuid           not null constraint fk_case_file_organisation references partner,
  archive_number  text           not null constraint ck_case_file_number check (archive_number ~ '^[0-9]{2,4}/[0-9]{1,7}(-[0-9]{1,4})?$'),
  system          text,
  title           localized_text not null,
  url             text,
  documents       jsonb          not null,
  constraint uq_case_file unique (organisation_id, archive_number)
);

create table decision (
  id              uuid           primary key,
  slug            text           not null constraint uq_decision_slug unique
                                 constraint ck_decision_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title           localized_text not null,
  text            localized_text,
  body_id         uuid           constraint fk_decision_body references governing_body,
  organisation_id uuid           constraint fk_decision_organisation references partner,
  programme_id    uuid           constraint fk_decision_programme references programme,
  date date, precision text, circa boolean,
  outcome         text           not null constraint ck_decision_outcome check (outcome in (
    'ADOPTED', 'REJECTED', 'POSTPONED', 'NOTED')),
  unanimous       boolean,
  votes_for       int            constraint ck_decision_votes_for check (votes_for >= 0),
  votes_against   int            constraint ck_decision_votes_against check (votes_against >= 0),
  meeting_key     text,
  case_file_id    uuid           constraint fk_decision_case_file references case_file,
  -- How often something began or ceased to point at it. Nothing else of it changes then, and its version is to rise.
  effect_changes  bigint         not null default 0,
  source          jsonb,
  version         bigint         not null,
  -- A source may name the organisation only, and not which of its bodies it was.
  constraint ck_decision_maker check (num_nonnulls(body_id, organisation_id) = 1),
  constraint ck_decision_unanimous check (not (unanimous and votes_against > 0 and votes_for > 0)),
  constraint ck_decision_meeting check (meeting_key is null or body_id is not null),
  constraint fk_decision_meeting foreign key (body_id, meeting_key) references meeting (body_id, key) deferrable initially deferred
);
create index ix_decision_body on decision (body_id);
create index ix_decision_organisation on decision (organisation_id);
create index ix_decision_programme on decision (programme_id);
create index ix_decision_case_file on decision (case_file_id);
create index ix_decision_date on decision ((coalesce(date, date '0001-01-01')) desc, id desc);

create table seat (
  body_id         uuid    not null constraint fk_seat_body references governing_body,
  position        int     not null,
  key             text    not null constraint ck_seat_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  role            text    not null constraint ck_seat_role check (role in (
    'CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'SUBSTITUTE', 'OBSERVER')),
  constituency    text    constraint ck_seat_constituency check (constituency in (
    'BUSINESS', 'MUNICIPAL', 'COUNTY', 'ACADEMIA', 'CIVIL', 'EMPLOYEE')),
  -- Null when the source does not say how many.
  count           int     constraint ck_seat_count check (count > 0),
  voting          boolean,
  substitute_for  text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  appointed_by_id uuid    constraint fk_seat_appointed_by references decision,
  ended_by_id     uuid    constraint fk_seat_ended_by references decision,
  source          jsonb,
  primary key (body_id, position),
  constraint uq_seat_key unique (body_id, key),
  constraint fk_seat_substitute_for foreign key (body_id, substitute_for) references seat (body_id, key) deferrable initially deferred,
  constraint ck_seat_substitute check (substitute_for is null or (role = 'SUBSTITUTE' and substitute_for <> key)),
  constraint ck_seat_chair_is_one check (role <> 'CHAIR' or (count is not null and count = 1)),
  constraint ck_seat_period check (from_date <= partial_date_end(to_date, to_precision)),
  constraint ck_seat_ended check (ended_by_id is null or to_date is not null),
  -- Invariant 9: nobody shares the chair.
  constraint ex_seat_chair exclude using gist (body_id with =, certain_days(from_date, from_precision, to_date) with &&)
    where (role = 'CHAIR')
);
create index ix_seat_appointed_by on seat (appointed_by_id) where appointed_by_id is not null;
create index ix_seat_ended_by on seat (ended_by_id) where ended_by_id is not null;

create table delegation (
  body_id         uuid           not null constraint fk_delegation_body references governing_body,
  position        int            not null,
  key             text           not null constraint ck_delegation_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  to_body_id      uuid           constraint fk_delegation_to_body references governing_body,
  to_partner_id   uuid           constraint fk_delegation_to_partner references partner,
  text            localized_text,
  subject         localized_text not null,
  limit_amount    numeric(18, 2) constraint ck_delegation_limit check (limit_amount >= 0),
  limit_currency  text,
  limit_qualifier text,
  limit_price_year int,
  valid_from      date,
  valid_to        date,
  decision_id     uuid           constraint fk_delegation_decision references decision,
  source          jsonb,
  primary key (body_id, position),
  constraint uq_delegation_key unique (body_id, key),
  constraint ck_delegation_receiver check (num_nonnulls(to_body_id, to_partner_id, text) = 1),
  constraint ck_delegation_self check (to_body_id <> body_id),
  constraint ck_delegation_validity check (valid_from < valid_to),
  constraint ck_delegation_currency check ((limit_amount is null) = (limit_currency is null))
);
create index ix_delegation_to_body on delegation (to_body_id) where to_body_id is not null;
create index ix_delegation_to_partner on delegation (to_partner_id) where to_partner_id is not null;
create index ix_delegation_decision on delegation (decision_id) where decision_id is not null;

-- What was decided about what is already in the record.

alter table programme_period
  add column decision_id uuid constraint fk_programme_period_decision references decision,
  add column override_reason localized_text,
  -- Invariant 7: an extension is decided, or history whose proof is open.
  add constraint ck_programme_period_extension check (kind <> 'EXTENSION' or historic or decision_id is not null),
  add constraint ck_programme_period_decision check (
    decision_id is null or (not historic and kind in ('STATUS', 'FORMAL', 'EXTENSION')));
create index ix_programme_period_decision on programme_period (decision_id) where decision_id is not null;

alter table role
  add column appointed_by_id uuid constraint fk_role_appointed_by references decision,
  add column ended_by_id uuid constraint fk_role_ended_by references decision,
  add constraint ck_role_ended check (ended_by_id is null or to_date is not null);
create index ix_role_appointed_by on role (appointed_by_id) where appointed_by_id is not null;
create index ix_role_ended_by on role (ended_by_id) where ended_by_id is not null;

-- Only what was adopted has an effect: what was rejected, put off or taken note of changes nothing. The arguments name the columns.
create function points_at_adopted_decision() returns trigger language plpgsql as $$
declare
  refused text;
begin
  select d.slug into refused
  from unnest(tg_argv) as pointer(name)
  join decision d on d.id = (to_jsonb(new) ->> pointer.name)::uuid
  where d.outcome <> 'ADOPTED'
  limit 1;
  if refused is not null then
    raise exception 'the decision % was not adopted and has no effect', refused
      using errcode = 'check_violation', constraint = 'ck_decision_adopted', table = tg_table_name;
  end if;
  return new;
end $$;

create trigger tg_programme_period_decision before insert or update of decision_id on programme_period
  for each row execute function points_at_adopted_decision('decision_id');
create trigger tg_role_decision before insert or update of appointed_by_id, ended_by_id on role
  for each row execute function points_at_adopted_decision('appointed_by_id', 'ended_by_id');
create trigger tg_seat_decision before insert or update of appointed_by_id, ended_by_id on seat
  for each row execute function points_at_adopted_decision('appointed_by_id', 'ended_by_id');
create trigger tg_delegation_decision before insert or update of decision_id on delegation
  for each row execute function points_at_adopted_decision('decision_id');

-- An outcome is history; and what was adopted may have had effects.
create function decision_outcome_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the outcome of a decision is not changed'
    using errcode = 'check_violation', constraint = 'ck_decision_outcome_stands', table = tg_table_name;
end $$;
create trigger tg_decision_outcome before update of outcome on decision
  for each row when (old.outcome <> new.outcome) execute function decision_outcome_stands();

-- Invariant 7: a restructuring programme is extended after it was evaluated.
create function extension_is_evaluated() returns trigger language plpgsql as $$
begin
  if exists (select from programme p where p.id = new.programme_id and p.type = 'RESTRUCTURING')
    and not exists (
      select from analysis a join decision d on d.id = new.decision_id
      where a.programme_id = new.programme_id and a.type = 'EVALUATION'
        and coalesce(coalesce(a.to_date, a.from_date) <= partial_date_end(d.date, d.precision), true)) then
    raise exception 'a restructuring programme is extended only after an evaluation'
      using errcode = 'check_violation', constraint = 'ck_programme_period_evaluated', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_programme_period_evaluated before insert or update of decision_id on programme_period
  for each row when (new.kind = 'EXTENSION' and new.decision_id is not null) execute function extension_is_evaluated();
