-- Money: who pays for what in which year, and what became of it. What is written of it is never rewritten: a correction is a new entry.

-- For the key that keeps a line of a measure in the measure's own programme.
alter table measure add constraint uq_measure_programme unique (id, programme_id);

create table funding_line (
  id           uuid   primary key,
  programme_id uuid   not null constraint fk_funding_line_programme references programme,
  measure_id   uuid,
  -- Null when the source does not say who pays.
  funder_id    uuid   constraint fk_funding_line_funder references partner,
  scheme       localized_text,
  budget_year  int    not null constraint ck_funding_line_year check (budget_year between 1900 and 2200),
  cost_type    text   not null constraint ck_funding_line_cost_type check (cost_type in
    ('OPERATION', 'PROJECT', 'IN_KIND_HOURS', 'IN_KIND_OTHER')),
  currency     text   not null constraint ck_funding_line_currency check (currency ~ '^[A-Z]{3}$'),
  note         localized_text,
  source       jsonb,
  version      bigint not null,
  constraint fk_funding_line_measure foreign key (measure_id, programme_id) references measure (id, programme_id),
  -- For the key that keeps the entries of a line in its currency.
  constraint uq_funding_line_currency unique (id, currency)
);
create index ix_funding_line_programme on funding_line (programme_id, budget_year, id);
create index ix_funding_line_funder on funding_line (funder_id) where funder_id is not null;
create index ix_funding_line_measure on funding_line (measure_id) where measure_id is not null;

create table funding_entry (
  line_id     uuid    not null constraint fk_funding_entry_line references funding_line,
  number      int     not null constraint ck_funding_entry_number check (number > 0),
  -- Numbers have no gaps: every entry but the first points at the one before it.
  previous    int     generated always as (nullif(number - 1, 0)) stored,
  id          uuid    not null constraint uq_funding_entry unique,
  stage       text    not null constraint ck_funding_entry_stage check (stage in
    ('PLANNED', 'APPLIED', 'GRANTED', 'COMMITTED', 'DISBURSED', 'SPENT', 'RETURNED', 'RELEASED_CAPITAL')),
  -- A type with a scale would round what is too fine without a word; this refuses it.
  amount      numeric constraint ck_funding_entry_decimals check (amount = round(amount, 2) and amount < 1e16)
                      constraint ck_funding_entry_amount check (amount >= 0),
  currency    text,
  qualifier   text    constraint ck_funding_entry_qualifier check (qualifier in
    ('EXACT', 'CIRCA', 'AT_LEAST', 'UP_TO', 'MORE_THAN', 'LESS_THAN', 'NEARLY', 'UNKNOWN')),
  price_year  int     constraint ck_funding_entry_price_year check (price_year between 1900 and 2200),
  date date, precision text, circa boolean,
  decision_id uuid    constraint fk_funding_entry_decision references decision,
  case_system text,
  case_number text,
  case_url    text,
  historic    boolean not null,
  supersedes  int,
  note        localized_text,
  source      jsonb,
  primary key (line_id, number),
  constraint fk_funding_entry_previous foreign key (line_id, previous) references funding_entry (line_id, number),
  -- One line, one currency. An entry without an amount has none.
  constraint fk_funding_entry_currency foreign key (line_id, currency) references funding_line (id, currency),
  constraint ck_funding_entry_money check (num_nonnulls(amount, currency, qualifier) in (0, 3)
    and (amount is not null or price_year is null)),
  constraint ck_funding_entry_case check (num_nonnulls(case_system, case_number) in (0, 2)
    and (case_number is not null or case_url is null)),
  -- Invariant 21: what is granted, or stopped, was decided by somebody; history whose proof is open says so, and says it of nothing else.
  constraint ck_funding_entry_proof check (stage <> 'GRANTED' or historic or num_nonnulls(decision_id, case_number) > 0),
  constraint ck_funding_entry_historic check (not historic or num_nonnulls(decision_id, case_number) = 0),
  -- A correction stands for an earlier entry of the same line, and no entry has two; a chain that only leads back is no circle.
  constraint fk_funding_entry_supersedes foreign key (line_id, supersedes) references funding_entry (line_id, number),
  constraint ck_funding_entry_supersedes check (supersedes < number),
  constraint uq_funding_entry_supersedes unique (line_id, supersedes)
);
create index ix_funding_entry_decision on funding_entry (decision_id) where decision_id is not null;
create index ix_funding_entry_date on funding_entry ((coalesce(date, date '0001-01-01')), id);
create index ix_funding_entry_amount on funding_entry ((coalesce(cast(amount * 100 as bigint), -1)), id);

create function funding_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'entries on money are append-only'
    using errcode = 'restrict_violation', constraint = 'tg_funding_entry_append_only', table = tg_table_name;
end $$;
create trigger tg_funding_entry_append_only before update or delete on funding_entry
  for each row execute function funding_is_append_only();
create trigger tg_funding_entry_no_truncate before truncate on funding_entry
  for each statement execute function funding_is_append_only();
create trigger tg_funding_entry_decision before insert on funding_entry
  for each row execute function points_at_adopted_decision('decision_id');

-- What a line is about stays as it is while entries stand on it; only its version counts on.
create function funding_line_stands() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'version' is distinct from to_jsonb(old) - 'version' then
    raise exception 'what a funding line is about is not rewritten'
      using errcode = 'restrict_violation', constraint = 'tg_funding_line_stands', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_funding_line_stands before update on funding_line
  for each row execute function funding_line_stands();

-- How much of the money others may pay, year by year.
create table cofunding_rule (
  id               uuid   primary key,
  programme_id     uuid   not null constraint fk_cofunding_rule_programme references programme,
  min_own_share    numeric(5, 2) constraint ck_cofunding_rule_own check (min_own_share between 0 and 100),
  max_public_share numeric(5, 2) constraint ck_cofunding_rule_public check (max_public_share between 0 and 100),
  valid_from       date,
  valid_to         date,
  source           jsonb,
  version          bigint not null,
  constraint ck_cofunding_rule_says_something check (num_nonnulls(min_own_share, max_public_share) > 0),
  constraint ck_cofunding_rule_validity check (valid_from < valid_to),
  -- Money is planned and accounted for by the year, so a rule holds for whole years.
  constraint ck_cofunding_rule_years check (
    coalesce(extract(doy from valid_from) = 1, true) and coalesce(extract(doy from valid_to) = 1, true)),
  constraint ex_cofunding_rule exclude using gist (programme_id with =, daterange(valid_from, valid_to) with &&)
    deferrable initially deferred
);

create table cofunding_own_funder (
  rule_id    uuid not null constraint fk_cofunding_own_funder_rule references cofunding_rule,
  position   int  not null,
  partner_id uuid not null constraint fk_cofunding_own_funder_partner references partner,
  primary key (rule_id, position),
  constraint uq_cofunding_own_funder unique (rule_id, partner_id) deferrable initially deferred
);
create index ix_cofunding_own_funder_partner on cofunding_own_funder (partner_id);
