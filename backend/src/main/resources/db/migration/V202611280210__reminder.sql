-- When those who have something left in a round are reminded of it; without a row as is usual. Working data, in no ledger.
create table reminder_rule (
  programme_id uuid     primary key constraint fk_reminder_rule_programme references programme,
  days_before  smallint constraint ck_reminder_rule_before check (days_before between 1 and 60),
  on_day       boolean  not null,
  days_after   smallint constraint ck_reminder_rule_after check (days_after between 1 and 60),
  version      bigint   not null
);

-- That somebody was reminded, so that they are not a second time for the same day, however many there are who remind.
create table reminder (
  id         uuid        primary key,
  round_id   uuid        not null constraint fk_reminder_round references report_round,
  account_id uuid        not null constraint fk_reminder_account references account,
  kind       text        not null constraint ck_reminder_kind check (kind in ('BEFORE', 'ON_DAY', 'AFTER', 'BY_HAND')),
  -- The day that it is for, which is not later than the one on which it was sent.
  day        date        not null,
  made_at    timestamptz not null,
  constraint uq_reminder unique (round_id, account_id, kind, day)
);
create unique index uq_reminder_of_itself on reminder (round_id, account_id, day) where kind <> 'BY_HAND';
create index ix_reminder_account on reminder (account_id);

-- Who wants none.
create table reminders_off (
  account_id uuid        primary key constraint fk_reminders_off_account references account,
  since      timestamptz not null
);
