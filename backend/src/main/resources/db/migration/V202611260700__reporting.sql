-- Rounds in which those who answer for measures and figures are asked how it goes, and what they answer besides a report.

-- A report that says the same as the one before says so; and one that was sent by mistake is taken back by who sent it, a short time
-- after. What was said stands in the ledger all the same.
alter table measure_status
  add column unchanged boolean not null default false,
  add column withdrawn_at timestamptz;

create view standing_report as
  select id, measure_id, date, precision, circa, phase, manual_status, manual_reason, comment, outlook, source, unchanged
  from measure_status where withdrawn_at is null;

create or replace function reports_are_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'measure_status' then
    if to_jsonb(old) ->> 'withdrawn_at' is null and to_jsonb(new) - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_at' then
      return new;
    end if;
  end if;
  raise exception 'reports on a measure are append-only' using errcode = 'restrict_violation', constraint = 'tg_measure_status_append_only';
end $$;

create table report_round (
  id           uuid    primary key,
  programme_id uuid    not null constraint fk_report_round_programme references programme,
  period_from  date    not null,
  period_to    date    not null,
  opens        date    not null,
  due          date    not null,
  note         localized_text,
  source       jsonb,
  withdrawn    boolean not null,
  version      bigint  not null,
  constraint ck_report_round_period check (period_from <= period_to),
  constraint ck_report_round_due check (opens <= due),
  -- One at a time: nobody is asked twice about the same.
  constraint ex_report_round_open exclude using gist (programme_id with =, daterange(opens, due, '[]') with &&) where (not withdrawn)
);

-- Why there is no report on a measure, or no figure of what a target is for: it does not apply, or it comes later. The last one counts.
create table report_answer (
  id           uuid  primary key,
  round_id     uuid  not null constraint fk_report_answer_round references report_round,
  measure_id   uuid  constraint fk_report_answer_measure references measure,
  target_id    uuid  constraint fk_report_answer_target references target,
  kind         text  not null constraint ck_report_answer_kind check (kind in ('NOT_APPLICABLE', 'COMES_LATER')),
  comes        date,
  reason       localized_text not null,
  source       jsonb,
  withdrawn_at timestamptz,
  constraint ck_report_answer_about check (num_nonnulls(measure_id, target_id) = 1),
  constraint ck_report_answer_comes check ((kind = 'COMES_LATER') = (comes is not null))
);
create index ix_report_answer_round on report_answer (round_id);
create index ix_report_answer_measure on report_answer (measure_id) where measure_id is not null;
create index ix_report_answer_target on report_answer (target_id) where target_id is not null;

create function report_answers_are_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.withdrawn_at is null and to_jsonb(new) - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_at' then
      return new;
    end if;
  end if;
  raise exception 'answers are append-only' using errcode = 'restrict_violation', constraint = 'tg_report_answer_append_only';
end $$;
create trigger tg_report_answer_append_only before update or delete on report_answer
  for each row execute function report_answers_are_append_only();
create trigger tg_report_answer_no_truncate before truncate on report_answer
  for each statement execute function plans_are_not_emptied();
