-- Nine digits, the last a check digit: weights 3 2 7 6 5 4 3 2, modulus 11.
create function is_organisation_number(number text) returns boolean
  language sql immutable parallel safe
  return number ~ '^[0-9]{9}$' and (
    select (11 - sum(substr(number, i::int, 1)::int * w) % 11) % 11 = substr(number, 9, 1)::int
    from unnest(array[3, 2, 7, 6, 5, 4, 3, 2]) with ordinality as weights(w, i));

create table partner (
  id                            uuid   primary key,
  slug                          text   not null constraint uq_partner_slug unique constraint ck_partner_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind                          text   not null constraint ck_partner_kind check (kind in ('ORGANISATION', 'GROUP')),
  type                          text   not null,
  sector                        text   constraint ck_partner_sector check (sector in ('PUBLIC', 'PRIVATE', 'THIRD')),
  organisation_number           text   constraint uq_partner_organisation_number unique
                                       constraint ck_partner_organisation_number check (is_organisation_number(organisation_number)),
  organisation_number_source    text,
  organisation_number_retrieved date,
  description                   localized_text,
  home_area_id                  uuid   constraint fk_partner_home_area references area,
  valid_from                    date,
  valid_to                      date,
  unnamed_count                 numeric(20, 6),
  unnamed_unit                  text,
  unnamed_qualifier             text,
  unnamed_verbatim              text,
  unnamed_text                  localized_text,
  website                       text,
  source                        jsonb,
  version                       bigint not null,
  constraint ck_partner_organisation_number_source check (
    (organisation_number is null) = (organisation_number_source is null)
    and (organisation_number is null) = (organisation_number_retrieved is null)),
  constraint ck_partner_group_has_no_number check (kind = 'ORGANISATION' or organisation_number is null),
  constraint ck_partner_validity check (valid_from < valid_to)
);
create index ix_partner_home_area on partner (home_area_id);

create table partner_name (
  partner_id uuid not null constraint fk_partner_name_partner references partner,
  position   int  not null,
  name       text not null constraint ck_partner_name check (btrim(name) <> ''),
  valid_from date,
  valid_to   date,
  source     jsonb,
  primary key (partner_id, position),
  constraint ck_partner_name_validity check (valid_from < valid_to)
);

create table partner_succession (
  partner_id uuid not null constraint fk_partner_succession_partner references partner,
  position   int  not null,
  type       text not null,
  other_id   uuid constraint fk_partner_succession_other references partner,
  date       date,
  precision  text,
  circa      boolean,
  source     jsonb,
  primary key (partner_id, position),
  constraint ck_partner_succession_self check (partner_id <> other_id)
);
create index ix_partner_succession_other on partner_succession (other_id);

create table group_member (
  group_id       uuid not null constraint fk_group_member_group references partner,
  position       int  not null,
  partner_id     uuid not null constraint fk_group_member_partner references partner,
  from_date      date, from_precision text, from_circa boolean,
  to_date        date, to_precision   text, to_circa   boolean,
  source         jsonb,
  primary key (group_id, position),
  constraint ck_group_member_self check (group_id <> partner_id)
);
create index ix_group_member_partner on group_member (partner_id);
