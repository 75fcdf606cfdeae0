-- Who in a programme has what to report: somebody with an account there, or an organisation. It is working data and stands in no ledger:
-- who is asked is nobody's business but theirs who work with it. A new row supersedes the one before, which is ended and kept.
create table assignment (
  id           uuid        primary key,
  programme_id uuid        not null constraint fk_assignment_programme references programme,
  measure_id   uuid        constraint fk_assignment_measure references measure,
  target_id    uuid        constraint fk_assignment_target references target,
  account_id   uuid        constraint fk_assignment_account references account,
  partner_id   uuid        constraint fk_assignment_partner references partner,
  -- The day by which it is wanted, where that is before the round is over.
  due          date,
  made_at      timestamptz not null,
  made_by      text        not null,
  ended_at     timestamptz,
  ended_by     text,
  version      bigint      not null,
  constraint ck_assignment_about check (num_nonnulls(measure_id, target_id) = 1),
  constraint ck_assignment_owner check (num_nonnulls(account_id, partner_id) = 1),
  constraint ck_assignment_ended check (ended_at >= made_at and (ended_at is null) = (ended_by is null))
);
-- One has it at a time.
create unique index uq_assignment_measure on assignment (measure_id) where measure_id is not null and ended_at is null;
create unique index uq_assignment_target on assignment (target_id) where target_id is not null and ended_at is null;
create index ix_assignment_programme on assignment (programme_id);
create index ix_assignment_account on assignment (account_id) where account_id is not null;
create index ix_assignment_partner on assignment (partner_id) where partner_id is not null;
