-- Who does what. The scope is one nullable foreign key per kind of scope; so far a role is always about a programme.
create table role (
  id             uuid   primary key,
  role           text   not null,
  partner_id     uuid   constraint fk_role_partner references partner,
  capacity       localized_text,
  programme_id   uuid   constraint fk_role_programme references programme,
  note           localized_text,
  constituency   text,
  from_date      date, from_precision text, from_circa boolean,
  to_date        date, to_precision   text, to_circa   boolean,
  amount_known   boolean,
  source         jsonb,
  version        bigint not null,
  -- A person is never named: either a partner has the role, or somebody in a capacity.
  constraint ck_role_holder check (num_nonnulls(partner_id, capacity) = 1),
  constraint ck_role_scope check (num_nonnulls(programme_id) = 1),
  constraint ck_role_period check (from_date <= partial_date_end(to_date, to_precision))
);
create index ix_role_partner on role (partner_id, id);
create index ix_role_programme on role (programme_id, id);
