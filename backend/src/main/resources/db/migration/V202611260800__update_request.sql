-- Links by which an organisation without an account answers for a few lines: made for one organisation, good for these lines alone,
-- used once, and over after a while. No address of anybody is kept: who made the link hands it over.

create table update_request (
  id           uuid        primary key,
  programme_id uuid        not null constraint fk_update_request_programme references programme,
  partner_id   uuid        not null constraint fk_update_request_partner references partner,
  -- Of the token only the hash is kept: who reads the table cannot use it. Another link takes the place of the one before.
  token_hash   bytea       not null constraint uq_update_request_token unique
                           constraint ck_update_request_token check (octet_length(token_hash) = 32),
  message      text        constraint ck_update_request_message check (btrim(message) <> '' and length(message) <= 1000),
  due          date        not null,
  made_at      timestamptz not null,
  made_by      text        not null constraint ck_update_request_made_by check (btrim(made_by) <> ''),
  -- When the link was made that is good now.
  linked_at    timestamptz not null,
  expires_at   timestamptz not null,
  answered_at  timestamptz,
  -- Of what was answered, so that who sends the same once more is told the same.
  answer_hash  text        constraint ck_update_request_answer_hash check (btrim(answer_hash) <> ''),
  revoked_at   timestamptz,
  version      bigint      not null,
  -- 60 days, and what is left of the last one.
  constraint ck_update_request_life check (linked_at >= made_at and expires_at > linked_at and expires_at <= linked_at + interval '1465 hours'),
  constraint ck_update_request_end check (num_nonnulls(answered_at, revoked_at) <= 1),
  constraint ck_update_request_answered check ((answered_at is null) = (answer_hash is null))
);
create index ix_update_request_programme on update_request (programme_id);
create index ix_update_request_partner on update_request (partner_id);

-- What is asked for, and what came of it. Each is a measure to be reported on, or the figure of one period.
create table update_request_item (
  request_id    uuid not null constraint fk_update_request_item_request references update_request,
  number        int  not null constraint ck_update_request_item_number check (number between 1 and 20),
  measure_id    uuid constraint fk_update_request_item_measure references measure,
  indicator_id  uuid constraint fk_update_request_item_indicator references indicator,
  area_id       uuid constraint fk_update_request_item_area references area,
  slice         jsonb constraint ck_update_request_item_slice check (jsonb_typeof(slice) = 'object'),
  period        text constraint ck_update_request_item_period check (period is null or period_first_day(period) is not null),
  answer        text constraint ck_update_request_item_answer check (answer in ('REPORTED', 'UNCHANGED', 'NOT_APPLICABLE', 'LATER')),
  later_on      date,
  note          text constraint ck_update_request_item_note check (btrim(note) <> '' and length(note) <= 500),
  -- Where the figure goes its way.
  submission_id uuid constraint fk_update_request_item_submission references submission,
  primary key (request_id, number),
  constraint uq_update_request_item_measure unique (request_id, measure_id),
  constraint uq_update_request_item_figure unique (request_id, indicator_id, area_id, slice, period),
  constraint ck_update_request_item_about check (
    num_nonnulls(measure_id, indicator_id) = 1 and num_nonnulls(indicator_id, area_id, slice, period) in (0, 4)),
  constraint ck_update_request_item_later check (coalesce(answer = 'LATER', false) = (later_on is not null)),
  constraint ck_update_request_item_came check (answer is not null or num_nonnulls(note, submission_id) = 0),
  constraint ck_update_request_item_figure check (submission_id is null or indicator_id is not null)
);
create index ix_update_request_item_measure on update_request_item (measure_id) where measure_id is not null;
create index ix_update_request_item_submission on update_request_item (submission_id) where submission_id is not null;

-- A report on a measure that came by a link: somebody who works for the programme looks at it before it is one.
create table report_proposal (
  id         uuid        primary key,
  request_id uuid        not null,
  item       int         not null,
  measure_id uuid        not null constraint fk_report_proposal_measure references measure,
  -- The report as it would be published.
  content    jsonb       not null constraint ck_report_proposal_content check (jsonb_typeof(content) = 'object'),
  status     text        not null constraint ck_report_proposal_status check (status in ('SUBMITTED', 'APPROVED', 'RETURNED')),
  made_at    timestamptz not null,
  made_by    text        not null constraint ck_report_proposal_made_by check (btrim(made_by) <> ''),
  decided_at timestamptz,
  decided_by text,
  reason     text        constraint ck_report_proposal_reason_blank check (btrim(reason) <> ''),
  report_id  uuid        constraint fk_report_proposal_report references measure_status
                         constraint uq_report_proposal_report unique,
  version    bigint      not null,
  constraint uq_report_proposal_item unique (request_id, item),
  constraint fk_report_proposal_item foreign key (request_id, item) references update_request_item (request_id, number),
  constraint ck_report_proposal_decided check (
    (status = 'SUBMITTED') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint ck_report_proposal_reason check ((status = 'RETURNED') = (reason is not null)),
  constraint ck_report_proposal_report check ((status = 'APPROVED') = (report_id is not null)),
  constraint ck_report_proposal_by_another check (decided_by <> made_by)
);
create index ix_report_proposal_measure on report_proposal (measure_id);

-- What was answered, taken back or decided stands.
create function update_request_stands() returns trigger language plpgsql as $$
declare
  stands boolean;
begin
  case tg_table_name
    when 'update_request' then stands := old.answered_at is not null or old.revoked_at is not null;
    when 'update_request_item' then stands := old.answer is not null;
    else stands := old.status <> 'SUBMITTED' or new.content is distinct from old.content;
  end case;
  if stands then
    raise exception 'what was answered, taken back or decided stands'
      using errcode = 'restrict_violation', constraint = 'tg_' || tg_table_name || '_stands', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_update_request_stands before update on update_request for each row execute function update_request_stands();
create trigger tg_update_request_item_stands before update on update_request_item for each row execute function update_request_stands();
create trigger tg_report_proposal_stands before update on report_proposal for each row execute function update_request_stands();
