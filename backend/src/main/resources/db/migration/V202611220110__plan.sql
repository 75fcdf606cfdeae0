-- Action plans: a plan, its numbered revisions, and what each revision says of each measure. A measure is only an identity; all that is
-- said of it belongs to a revision, and what an adopted revision says is never changed.

create table plan (
  id              uuid           primary key,
  slug            text           not null constraint uq_plan_slug unique constraint ck_plan_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  programme_id    uuid           not null constraint fk_plan_programme references programme,
  kind            text           not null constraint ck_plan_kind check (kind in ('STRATEGY', 'ACTION_PROGRAMME', 'ANNUAL_PLAN', 'PREPROJECT')),
  name            localized_text not null,
  description     localized_text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  derived_from_id uuid           constraint fk_plan_derived_from references plan,
  previous_id     uuid           constraint fk_plan_previous references plan,
  previous_number int,
  -- The revision that readers are shown: the one taken into force last, else the newest that is public.
  shown_number    int,
  source          jsonb,
  version         bigint         not null,
  constraint ck_plan_period check (from_date <= partial_date_end(to_date, to_precision)),
  constraint ck_plan_derived_from check (derived_from_id <> id),
  constraint ck_plan_previous check (previous_id <> id and num_nonnulls(previous_id, previous_number) in (0, 2))
);
create index ix_plan_programme on plan (programme_id, id);
create index ix_plan_name on plan ((coalesce(name ->> 'nb', name ->> 'nn', name ->> 'en') collate "nb-NO-x-icu"), id);

create table plan_revision (
  id              uuid   primary key,
  plan_id         uuid   not null constraint fk_plan_revision_plan references plan,
  number          int    not null constraint ck_plan_revision_number check (number between 1 and 9999),
  -- Numbers have no gaps: every revision but the first points at the one before it.
  previous_number int    generated always as (nullif(number - 1, 0)) stored,
  based_on        int,
  label           text,
  status          text   not null,
  reason_code     text,
  reason          localized_text,
  foreword        localized_text,
  signed_by       localized_text,
  signed_date date, signed_precision text, signed_circa boolean,
  effective_from  date,
  effective_to    date,
  historic        boolean not null,
  -- Why the revision was adopted although measures lacked somebody responsible.
  gaps_accepted   localized_text,
  content_hash    text,
  source          jsonb,
  version         bigint not null,
  constraint uq_plan_revision_number unique (plan_id, number),
  constraint fk_plan_revision_previous foreign key (plan_id, previous_number) references plan_revision (plan_id, number),
  constraint fk_plan_revision_based_on foreign key (plan_id, based_on) references plan_revision (plan_id, number),
  -- A chain that only leads to lower numbers cannot be a circle.
  constraint ck_plan_revision_based_on check (based_on < number),
  constraint ck_plan_revision_reason check (number = 1 or (reason_code is not null and reason is not null)),
  constraint ck_plan_revision_reason_code check (reason_code in
    ('ANNUAL_ROLLOVER', 'EXTERNAL_SHOCK', 'EVALUATION', 'FUNDING_CHANGE', 'CORRECTION', 'POLITICAL', 'OTHER')),
  constraint ck_plan_revision_status check (status in
    ('DRAFT', 'IN_HEARING', 'PROPOSED', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED', 'REJECTED', 'WITHDRAWN')),
  constraint ck_plan_revision_hash check ((status in ('ADOPTED', 'IN_FORCE', 'SUPERSEDED')) = (content_hash is not null)),
  constraint ck_plan_revision_effective check (
    (effective_from is not null or effective_to is null and status <> 'IN_FORCE') and effective_from < effective_to),
  -- At most one revision of a plan is in force on a day.
  constraint ex_plan_revision_in_force exclude using gist (plan_id with =, daterange(effective_from, effective_to) with &&)
    where (effective_from is not null)
);
alter table plan add constraint fk_plan_shown foreign key (id, shown_number) references plan_revision (plan_id, number);
alter table plan add constraint fk_plan_previous_number foreign key (previous_id, previous_number) references plan_revision (plan_id, number);

-- The decisions to have the plan made.
create table plan_commission (
  plan_id     uuid not null constraint fk_plan_commission_plan references plan,
  position    int  not null,
  decision_id uuid not null constraint fk_plan_commission_decision references decision,
  primary key (plan_id, position),
  constraint uq_plan_commission unique (plan_id, decision_id)
);
create index ix_plan_commission_decision on plan_commission (decision_id);
create trigger tg_plan_commission_decision before insert or update on plan_commission
  for each row execute function points_at_adopted_decision('decision_id');

create table plan_focus_area (
  revision_id uuid           not null constraint fk_plan_focus_area_revision references plan_revision,
  position    int            not null,
  code        text           not null constraint ck_plan_focus_area_code check (code ~ '^[A-Za-zÆØÅæøå0-9.]{1,8}$'),
  name        localized_text not null,
  sublabel    localized_text,
  primary key (revision_id, position),
  constraint uq_plan_focus_area_code unique (revision_id, code) deferrable initially deferred
);

create table objective_review (
  revision_id   uuid not null constraint fk_objective_review_revision references plan_revision,
  position      int  not null,
  objective_key text not null,
  outcome       text not null constraint ck_objective_review_outcome check (outcome in ('UNCHANGED', 'CHANGED', 'WITHDRAWN')),
  outlook       text constraint ck_objective_review_outlook check (outlook in ('EASIER', 'AS_BEFORE', 'HARDER')),
  text          localized_text,
  source        jsonb,
  primary key (revision_id, position),
  constraint uq_objective_review_key unique (revision_id, objective_key) deferrable initially deferred
);

create table adoption (
  revision_id uuid    not null constraint fk_adoption_revision references plan_revision,
  position    int     not null,
  body_id     uuid    not null constraint fk_adoption_body references governing_body,
  required    boolean not null,
  status      text    not null constraint ck_adoption_status check (status in
    ('NOT_KNOWN', 'PENDING', 'ADOPTED', 'ADOPTED_WITH_CHANGES', 'REJECTED', 'NOTED')),
  decision_id uuid    constraint fk_adoption_decision references decision,
  note        localized_text,
  source      jsonb,
  primary key (revision_id, position),
  constraint uq_adoption_body unique (revision_id, body_id) deferrable initially deferred,
  -- What a body has said, it has said in a decision.
  constraint ck_adoption_decision check ((status in ('NOT_KNOWN', 'PENDING')) = (decision_id is null))
);
create index ix_adoption_body on adoption (body_id);
create index ix_adoption_decision on adoption (decision_id) where decision_id is not null;

create table measure (
  id           uuid primary key,
  programme_id uuid not null constraint fk_measure_programme references programme,
  code         text not null constraint ck_measure_code check (code ~ '^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå.-]{0,19}$'),
  created_in   uuid not null constraint fk_measure_created_in references plan_revision,
  -- Never given to another measure of the programme.
  constraint uq_measure_code unique (programme_id, code)
);

create table measure_revision (
  id                uuid           primary key,
  revision_id       uuid           not null constraint fk_measure_revision_revision references plan_revision,
  measure_id        uuid           not null constraint fk_measure_revision_measure references measure,
  position          int            not null,
  title             localized_text not null,
  description       localized_text,
  kind              text           not null,
  horizon           text,
  level             text,
  plp_phase         text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  priority_rank     int            constraint ck_measure_revision_rank check (priority_rank > 0),
  focus_areas       text[]         not null,
  objectives        text[]         not null,
  external_activity localized_text,
  external_owner_id uuid           constraint fk_measure_revision_external_owner references partner,
  agreed            boolean,
  hypothesis        localized_text,
  channels          jsonb          not null,
  audience          localized_text,
  change            text           not null,
  change_reason     localized_text,
  source            jsonb,
  constraint uq_measure_revision unique (revision_id, measure_id),
  constraint uq_measure_revision_rank unique (revision_id, priority_rank) deferrable initially deferred,
  constraint ck_measure_revision_period check (from_date <= partial_date_end(to_date, to_precision)),
  constraint ck_measure_revision_kind check (kind in ('OWN_ACTIVITY', 'AMPLIFY', 'FACILITATE', 'COMPETENCE_PROGRAMME',
    'NETWORK_CLUSTER', 'PILOT', 'CAMPAIGN', 'SUPPORTED_PROJECT', 'INVESTMENT', 'ANALYSIS', 'SERVICE_COLLABORATION', 'EVENT_SERIES')),
  constraint ck_measure_revision_horizon check (horizon in ('IMMEDIATE', 'SHORT', 'MEDIUM', 'LONG')),
  constraint ck_measure_revision_level check (level in ('MUNICIPAL', 'INTERMUNICIPAL', 'REGIONAL')),
  constraint ck_measure_revision_plp_phase check (plp_phase in ('FORSTUDIE', 'FORPROSJEKT', 'HOVEDPROSJEKT')),
  constraint ck_measure_revision_change check (change in
    ('NEW', 'CONTINUED', 'CHANGED', 'MERGED', 'SPLIT', 'POSTPONED', 'COMPLETED', 'DROPPED')),
  -- What does not go on as planned says why.
  constraint ck_measure_revision_reason check (change_reason is not null or change not in ('MERGED', 'SPLIT', 'POSTPONED', 'DROPPED')),
  constraint ck_measure_revision_amplify check ((kind = 'AMPLIFY') = (external_activity is not null)),
  constraint ck_measure_revision_external check (external_activity is not null or num_nonnulls(external_owner_id, agreed) = 0)
);
create index ix_measure_revision_measure on measure_revision (measure_id);
create index ix_measure_revision_position on measure_revision (revision_id, position, id);
create index ix_measure_revision_title on measure_revision
  ((coalesce(title ->> 'nb', title ->> 'nn', title ->> 'en') collate "nb-NO-x-icu"), id);

create table measure_role (
  measure_revision_id uuid not null constraint fk_measure_role_measure references measure_revision,
  position   int  not null,
  role       text not null,
  partner_id uuid constraint fk_measure_role_partner references partner,
  capacity   localized_text,
  note       localized_text,
  source     jsonb,
  primary key (measure_revision_id, position),
  constraint ck_measure_role_holder check (num_nonnulls(partner_id, capacity) = 1)
);
create index ix_measure_role_partner on measure_role (partner_id) where partner_id is not null;

create table milestone (
  measure_revision_id uuid not null constraint fk_milestone_measure references measure_revision,
  position int  not null,
  key      text not null constraint ck_milestone_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title    localized_text not null,
  date date, precision text, circa boolean,
  source   jsonb,
  primary key (measure_revision_id, position),
  constraint uq_milestone_key unique (measure_revision_id, key) deferrable initially deferred
);

create table measure_budget (
  measure_revision_id uuid not null constraint fk_measure_budget_measure references measure_revision,
  position   int  not null,
  key        text not null constraint ck_measure_budget_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  year       int  not null constraint ck_measure_budget_year check (year between 1900 and 2200),
  funder_id  uuid constraint fk_measure_budget_funder references partner,
  amount     numeric(18, 2) not null constraint ck_measure_budget_amount check (amount >= 0),
  currency   text not null constraint ck_measure_budget_currency check (currency ~ '^[A-Z]{3}$'),
  qualifier  text not null,
  price_year int,
  note       localized_text,
  source     jsonb,
  primary key (measure_revision_id, position),
  constraint uq_measure_budget_key unique (measure_revision_id, key) deferrable initially deferred
);

create table measure_dependency (
  measure_revision_id uuid not null constraint fk_measure_dependency_measure references measure_revision,
  position   int  not null,
  on_id      uuid not null constraint fk_measure_dependency_on references measure,
  type       text not null constraint ck_measure_dependency_type check (type in ('FINISH_START', 'RELATED')),
  primary key (measure_revision_id, position),
  constraint uq_measure_dependency unique (measure_revision_id, on_id) deferrable initially deferred
);

create table measure_successor (
  measure_revision_id uuid not null constraint fk_measure_successor_measure references measure_revision,
  position     int  not null,
  successor_id uuid not null constraint fk_measure_successor_successor references measure,
  primary key (measure_revision_id, position),
  constraint uq_measure_successor unique (measure_revision_id, successor_id) deferrable initially deferred
);

-- How a measure goes, report by report. Nothing is overwritten: the report on the latest day counts, of several on one day the last made.
create table measure_status (
  id            uuid primary key,
  measure_id    uuid not null constraint fk_measure_status_measure references measure,
  date date not null, precision text not null, circa boolean not null,
  phase         text not null constraint ck_measure_status_phase check (phase in ('PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED')),
  manual_status text constraint ck_measure_status_manual check (manual_status in
    ('DONE', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_STARTED', 'STOPPED')),
  manual_reason localized_text,
  comment       localized_text,
  outlook       text constraint ck_measure_status_outlook check (outlook in ('HIGH', 'MEDIUM', 'LOW')),
  source        jsonb,
  -- Who overrides what was worked out says why.
  constraint ck_measure_status_reason check (num_nonnulls(manual_status, manual_reason) in (0, 2))
);
create index ix_measure_status_latest on measure_status (measure_id, date desc, id desc);

create table milestone_reached (
  measure_status_id uuid not null constraint fk_milestone_reached_status references measure_status,
  position      int  not null,
  milestone_key text not null,
  date date, precision text, circa boolean,
  primary key (measure_status_id, position)
);

create function reports_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'reports on a measure are append-only' using errcode = 'restrict_violation', constraint = 'tg_measure_status_append_only';
end $$;
create trigger tg_measure_status_append_only before update or delete on measure_status
  for each row execute function reports_are_append_only();
create trigger tg_milestone_reached_append_only before update or delete on milestone_reached
  for each row execute function reports_are_append_only();

-- What an adopted revision says stays as it was adopted, word for word.
create function adopted_is_immutable() returns trigger language plpgsql as $$
declare
  parents text[] := '{}';
begin
  if tg_table_name = 'plan_revision' then
    if old.content_hash is not null and (tg_op = 'DELETE' or
      (new.plan_id, new.number, new.based_on, new.label, new.reason_code, new.reason, new.foreword, new.signed_by, new.signed_date,
       new.signed_precision, new.signed_circa, new.historic, new.gaps_accepted, new.content_hash, new.source)
      is distinct from
      (old.plan_id, old.number, old.based_on, old.label, old.reason_code, old.reason, old.foreword, old.signed_by, old.signed_date,
       old.signed_precision, old.signed_circa, old.historic, old.gaps_accepted, old.content_hash, old.source)
      -- The first day stands once it is said.
      or old.effective_from is not null and new.effective_from is distinct from old.effective_from)
    then
      raise exception 'an adopted revision is immutable' using errcode = 'restrict_violation', constraint = 'tg_adopted_is_immutable';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  -- Neither may a part leave an adopted revision nor come to one.
  if tg_op <> 'INSERT' then
    parents := parents || case when tg_table_name in ('plan_focus_area', 'objective_review', 'measure_revision')
      then to_jsonb(old) ->> 'revision_id' else to_jsonb(old) ->> 'measure_revision_id' end;
  end if;
  if tg_op <> 'DELETE' then
    parents := parents || case when tg_table_name in ('plan_focus_area', 'objective_review', 'measure_revision')
      then to_jsonb(new) ->> 'revision_id' else to_jsonb(new) ->> 'measure_revision_id' end;
  end if;
  if exists (
    select from plan_revision r
    where r.content_hash is not null and (r.id::text = any(parents)
      or exists (select from measure_revision m where m.revision_id = r.id and m.id = any(parents::uuid[])))) then
    raise exception 'an adopted revision is immutable' using errcode = 'restrict_violation', constraint = 'tg_adopted_is_immutable';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger tg_plan_revision_immutable before update or delete on plan_revision
  for each row execute function adopted_is_immutable();
create trigger tg_plan_focus_area_immutable before insert or update or delete on plan_focus_area
  for each row execute function adopted_is_immutable();
create trigger tg_objective_review_immutable before insert or update or delete on objective_review
  for each row execute function adopted_is_immutable();
create trigger tg_measure_revision_immutable before insert or update or delete on measure_revision
  for each row execute function adopted_is_immutable();
create trigger tg_measure_role_immutable before insert or update or delete on measure_role
  for each row execute function adopted_is_immutable();
create trigger tg_milestone_immutable before insert or update or delete on milestone
  for each row execute function adopted_is_immutable();
create trigger tg_measure_budget_immutable before insert or update or delete on measure_budget
  for each row execute function adopted_is_immutable();
create trigger tg_measure_dependency_immutable before insert or update or delete on measure_dependency
  for each row execute function adopted_is_immutable();
create trigger tg_measure_successor_immutable before insert or update or delete on measure_successor
  for each row execute function adopted_is_immutable();

create function plans_are_not_emptied() returns trigger language plpgsql as $$
begin
  raise exception 'plans and reports are not emptied' using errcode = 'restrict_violation';
end $$;
create trigger tg_plan_revision_no_truncate before truncate on plan_revision
  for each statement execute function plans_are_not_emptied();
create trigger tg_measure_revision_no_truncate before truncate on measure_revision
  for each statement execute function plans_are_not_emptied();
create trigger tg_measure_status_no_truncate before truncate on measure_status
  for each statement execute function plans_are_not_emptied();

-- What a body was asked and has said is not taken back; it may only be said.
create function adoption_stands() returns trigger language plpgsql as $$
begin
  if exists (select from plan_revision r where r.id = old.revision_id and r.content_hash is not null) then
    raise exception 'what a body has said of an adopted revision stands'
      using errcode = 'restrict_violation', constraint = 'tg_adoption_stands';
  end if;
  return old;
end $$;
create trigger tg_adoption_stands before delete on adoption for each row execute function adoption_stands();

-- In force only when every body that has to has adopted it. Looked at when the transaction ends, for the adoption and the taking into
-- force may come in one.
create function in_force_is_adopted() returns trigger language plpgsql as $$
declare
  of_revision uuid;
begin
  if tg_table_name = 'plan_revision' then
    of_revision := new.id;
  else
    of_revision := new.revision_id;
  end if;
  if exists (select from plan_revision r join adoption a on a.revision_id = r.id
             where r.id = of_revision and r.status = 'IN_FORCE' and a.required
               and a.status not in ('ADOPTED', 'ADOPTED_WITH_CHANGES')) then
    raise exception 'a revision is in force when all required bodies have adopted it'
      using errcode = 'check_violation', constraint = 'tg_in_force_is_adopted';
  end if;
  return null;
end $$;
create constraint trigger tg_plan_revision_adopted after insert or update on plan_revision deferrable initially deferred
  for each row execute function in_force_is_adopted();
create constraint trigger tg_adoption_adopted after insert or update on adoption deferrable initially deferred
  for each row execute function in_force_is_adopted();

-- What a body has said of a revision is what it decided.
create function adoption_is_decided() returns trigger language plpgsql as $$
begin
  if not exists (
    select from decision d
    where d.id = new.decision_id and d.body_id = new.body_id
      and d.outcome = case new.status when 'REJECTED' then 'REJECTED' when 'NOTED' then 'NOTED' else 'ADOPTED' end) then
    raise exception 'the decision was made by another body, or says otherwise'
      using errcode = 'check_violation', constraint = 'tg_adoption_is_decided', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_adoption_is_decided before insert or update on adoption
  for each row when (new.decision_id is not null) execute function adoption_is_decided();

-- What had been published of a plan's revisions is found by the plan.
create index ix_ledger_plan on ledger (entity_type, (snapshot -> 'plan' ->> 'slug'))
  where (snapshot -> 'plan' ->> 'slug') is not null;
