create table area (
  id            uuid    primary key,
  slug          text    not null constraint uq_area_slug unique constraint ck_area_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind          text    not null,
  typologies    text[]  not null default '{}',
  members_known boolean not null,
  centre_id     uuid    constraint fk_area_centre references area,
  note          localized_text,
  sources       jsonb   not null default '[]',
  attribution   text,
  version       bigint  not null
);
create index ix_area_kind on area (kind, slug);

create table area_name (
  area_id    uuid not null constraint fk_area_name_area references area,
  position   int  not null,
  name       text not null constraint ck_area_name check (btrim(name) <> ''),
  valid_from date,
  valid_to   date,
  primary key (area_id, position),
  constraint ck_area_name_validity check (valid_from < valid_to),
  constraint ex_area_name exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&)
);

create table area_code (
  area_id    uuid not null constraint fk_area_code_area references area,
  position   int  not null,
  system     text not null,
  code       text not null constraint ck_area_code check (code ~ '^[0-9]{2,6}$'),
  valid_from date,
  valid_to   date,
  primary key (area_id, position),
  constraint ck_area_code_validity check (valid_from < valid_to),
  -- A code means one area on any day, and an area has one code on any day.
  constraint ex_area_code exclude using gist (system with =, code with =, daterange(valid_from, valid_to) with &&),
  constraint ex_area_code_area exclude using gist (system with =, area_id with =, daterange(valid_from, valid_to) with &&)
);
create index ix_area_code on area_code (code, system, valid_from);

create table area_membership (
  member_id  uuid not null constraint fk_area_membership_member references area,
  position   int  not null,
  whole_id   uuid not null constraint fk_area_membership_whole references area,
  valid_from date,
  valid_to   date,
  note       localized_text,
  primary key (member_id, position),
  constraint ck_area_membership_self check (member_id <> whole_id),
  constraint ck_area_membership_validity check (valid_from < valid_to),
  constraint ex_area_membership exclude using gist (member_id with =, whole_id with =, daterange(valid_from, valid_to) with &&)
);
create index ix_area_membership_whole on area_membership (whole_id, member_id);

create table area_fact (
  area_id   uuid           not null constraint fk_area_fact_area references area,
  position  int            not null,
  topic     text           not null,
  value     numeric(20, 6) not null,
  unit      text           not null,
  qualifier text           not null,
  verbatim  text,
  date      date,
  precision text,
  circa     boolean,
  source    jsonb          not null,
  primary key (area_id, position)
);

create table area_change (
  id            uuid   primary key,
  date          date   not null,
  type          text   not null,
  comparability text   not null constraint ck_area_change_comparability check (comparability in ('FULL', 'ADDITIVE_ONLY', 'BROKEN')),
  version       bigint not null
);
create index ix_area_change_date on area_change (date, id);

create table area_change_party (
  change_id uuid not null constraint fk_area_change_party_change references area_change,
  position  int  not null,
  side      text not null constraint ck_area_change_party_side check (side in ('FROM', 'TO')),
  area_id   uuid not null constraint fk_area_change_party_area references area,
  code      text,
  primary key (change_id, position)
);
create index ix_area_change_party_area on area_change_party (area_id, change_id);
