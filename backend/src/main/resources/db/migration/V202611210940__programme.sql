create table programme (
  id              uuid           primary key,
  slug            text           not null constraint uq_programme_slug unique constraint ck_programme_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name            localized_text not null,
  aliases         text[]         not null default '{}',
  type            text           not null,
  status          text           not null constraint ck_programme_status check (status in ('PLANNED', 'RUNNING', 'COMPLETED', 'NOT_KNOWN')),
  purpose         localized_text not null,
  description     localized_text,
  slogan          localized_text,
  parent_id       uuid           constraint fk_programme_parent references programme,
  source_document jsonb          not null,
  publication     text           not null constraint ck_programme_publication check (publication in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
  version         bigint         not null,
  constraint ck_programme_parent check (parent_id <> id)
);
create index ix_programme_parent on programme (parent_id);

-- What belongs to a programme is kept in the order of the source and named by a key that stays the same.

create table programme_area (
  programme_id uuid not null constraint fk_programme_area_programme references programme,
  position int not null,
  area_id uuid not null constraint fk_programme_area_area references area,
  kind text not null constraint ck_programme_area_kind check (kind in ('SCOPE', 'EFFECT')),
  source jsonb,
  primary key (programme_id, position),
  constraint uq_programme_area unique (programme_id, area_id, kind)
);

create table programme_period (
  programme_id uuid not null constraint fk_programme_period_programme references programme,
  position int not null,
  key text not null constraint ck_programme_period_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null,
  text localized_text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  historic boolean not null,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_programme_period_key unique (programme_id, key),
  constraint ck_programme_period_period check (from_date <= partial_date_end(to_date, to_precision))
);

create table programme_phase (
  programme_id uuid not null constraint fk_programme_phase_programme references programme,
  position int not null,
  key text not null constraint ck_programme_phase_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  phase text not null,
  text localized_text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_programme_phase_key unique (programme_id, key),
  constraint ck_programme_phase_period check (from_date <= partial_date_end(to_date, to_precision))
);

create table challenge (
  programme_id uuid not null constraint fk_challenge_programme references programme,
  position int not null,
  key text not null constraint ck_challenge_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title localized_text not null,
  text localized_text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  industries jsonb not null,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_challenge_key unique (programme_id, key),
  constraint ck_challenge_period check (from_date <= partial_date_end(to_date, to_precision))
);

create table challenge_area (
  programme_id uuid not null constraint fk_challenge_area_programme references programme,
  position int not null,
  challenge_key text not null,
  area_id uuid not null constraint fk_challenge_area_area references area,
  source jsonb,
  primary key (programme_id, position),
  constraint fk_challenge_area_challenge foreign key (programme_id, challenge_key) references challenge (programme_id, key)  deferrable initially deferred,
  constraint uq_challenge_area unique (programme_id, challenge_key, area_id)
);

create table trigger_event (
  programme_id uuid not null constraint fk_trigger_event_programme references programme,
  position int not null,
  key text not null constraint ck_trigger_event_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  challenge_key text not null,
  kind text not null,
  text localized_text not null,
  organisation_id uuid constraint fk_trigger_event_organisation references partner,
  date date, precision text, circa boolean,
  jobs_lost_value numeric(20, 6), jobs_lost_unit text, jobs_lost_qualifier text, jobs_lost_verbatim text,
  peak_jobs_value numeric(20, 6), peak_jobs_unit text, peak_jobs_qualifier text, peak_jobs_verbatim text,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_trigger_event_key unique (programme_id, key),
  constraint fk_trigger_event_challenge foreign key (programme_id, challenge_key) references challenge (programme_id, key) deferrable initially deferred
);

create table context_event (
  programme_id uuid not null constraint fk_context_event_programme references programme,
  position int not null,
  key text not null constraint ck_context_event_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title localized_text not null,
  text localized_text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_context_event_key unique (programme_id, key),
  constraint ck_context_event_period check (from_date <= partial_date_end(to_date, to_precision))
);

create table analysis (
  programme_id uuid not null constraint fk_analysis_programme references programme,
  position int not null,
  key text not null constraint ck_analysis_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  type text not null,
  title localized_text not null,
  text localized_text,
  respondents localized_text,
  from_date date, from_precision text, from_circa boolean,
  to_date date, to_precision text, to_circa boolean,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_analysis_key unique (programme_id, key),
  constraint ck_analysis_period check (from_date <= partial_date_end(to_date, to_precision))
);

create table finding (
  programme_id uuid not null constraint fk_finding_programme references programme,
  position int not null,
  key text not null constraint ck_finding_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  text localized_text not null,
  swot jsonb not null,
  analysis_key text,
  rank int constraint ck_finding_rank check (rank > 0),
  ranked_by localized_text,
  status text not null constraint ck_finding_status check (status in ('OPEN', 'ADDRESSED', 'REJECTED')),
  answer localized_text,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_finding_key unique (programme_id, key),
  constraint fk_finding_analysis foreign key (programme_id, analysis_key) references analysis (programme_id, key) deferrable initially deferred
);

create table objective (
  programme_id uuid not null constraint fk_objective_programme references programme,
  position int not null,
  key text not null constraint ck_objective_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  parent_key text,
  level text not null,
  text localized_text not null,
  date date, precision text, circa boolean,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_objective_key unique (programme_id, key),
  constraint fk_objective_parent foreign key (programme_id, parent_key) references objective (programme_id, key) deferrable initially deferred,
  constraint ck_objective_parent check (parent_key <> key)
);

create table focus_area (
  programme_id uuid not null constraint fk_focus_area_programme references programme,
  position int not null,
  code text not null constraint ck_focus_area_code check (code ~ '^[A-Za-zÆØÅæøå0-9.]{1,8}$'),
  name localized_text not null,
  sublabel localized_text,
  valid_from date, valid_to date,
  initiatives jsonb not null,
  source jsonb,
  primary key (programme_id, position),
  constraint ck_focus_area_validity check (valid_from < valid_to),
  constraint ex_focus_area_code exclude using gist (programme_id with =, code with =, daterange(valid_from, valid_to) with &&)
);

create table programme_term (
  programme_id uuid not null constraint fk_programme_term_programme references programme,
  position int not null,
  kind text not null constraint ck_programme_term_kind check (kind in ('TARGET_GROUP', 'INSTRUMENT', 'THEME', 'TASK', 'SUCCESS_CRITERION', 'RESULT')),
  code text not null,
  text localized_text not null,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_programme_term_code unique (programme_id, kind, code)
);

create table policy_document (
  programme_id uuid not null constraint fk_policy_document_programme references programme,
  position int not null,
  key text not null constraint ck_policy_document_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title localized_text not null,
  owner_id uuid constraint fk_policy_document_owner references partner,
  date date, precision text, circa boolean,
  url text,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_policy_document_key unique (programme_id, key)
);

create table programme_relation (
  programme_id uuid not null constraint fk_programme_relation_programme references programme,
  position int not null,
  key text not null constraint ck_programme_relation_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null,
  other_id uuid constraint fk_programme_relation_other references programme,
  name localized_text,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_programme_relation_key unique (programme_id, key),
  constraint ck_programme_relation_other check ((other_id is null) <> (name is null)),
  constraint ck_programme_relation_self check (other_id <> programme_id)
);

create table programme_link (
  programme_id uuid not null constraint fk_programme_link_programme references programme,
  position int not null,
  key text not null constraint ck_programme_link_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null,
  title localized_text not null,
  url text,
  source jsonb,
  primary key (programme_id, position),
  constraint uq_programme_link_key unique (programme_id, key)
);

create index ix_programme_area_area on programme_area (area_id, programme_id);
create index ix_programme_relation_other on programme_relation (other_id);
create index ix_trigger_event_organisation on trigger_event (organisation_id);
