-- The hearing of a revision: from when to when, what is said of it, and what is answered.

alter table plan_revision
  add column hearing_from date,
  add column hearing_until date,
  add constraint ck_plan_revision_hearing check (
    num_nonnulls(hearing_from, hearing_until) in (0, 2) and (hearing_from is null or hearing_from <= hearing_until));

-- Who says it is an organisation or somebody in a capacity: no person is named.
create table plan_comment (
  id          uuid   primary key,
  revision_id uuid   not null constraint fk_plan_comment_revision references plan_revision,
  measure_id  uuid   constraint fk_plan_comment_measure references measure,
  partner_id  uuid   constraint fk_plan_comment_partner references partner,
  capacity    localized_text,
  text        text   not null constraint ck_plan_comment_text check (btrim(text) <> '' and length(text) <= 4000),
  received_on date   not null,
  state       text   not null constraint ck_plan_comment_state check (state in ('RECEIVED', 'PUBLISHED', 'WITHDRAWN')),
  outcome     text   constraint ck_plan_comment_outcome check (outcome in ('TAKEN', 'PARTLY_TAKEN', 'NOT_TAKEN', 'NOTED')),
  answer      localized_text,
  answered_on date,
  version     bigint not null,
  constraint ck_plan_comment_author check (num_nonnulls(partner_id, capacity) = 1),
  constraint ck_plan_comment_answer check (num_nonnulls(outcome, answer, answered_on) in (0, 3))
);
create index ix_plan_comment_revision on plan_comment (revision_id, id);
create index ix_plan_comment_measure on plan_comment (measure_id) where measure_id is not null;
create index ix_plan_comment_partner on plan_comment (partner_id) where partner_id is not null;

-- What was said is not said otherwise afterwards, and not taken away.
create function plan_comment_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'what was said of a plan is not taken away' using errcode = 'restrict_violation', constraint = 'tg_plan_comment_stands';
  end if;
  if (new.id, new.revision_id, new.measure_id, new.partner_id, new.capacity::jsonb, new.text, new.received_on)
    is distinct from (old.id, old.revision_id, old.measure_id, old.partner_id, old.capacity::jsonb, old.text, old.received_on) then
    raise exception 'what was said of a plan stays as it was said' using errcode = 'restrict_violation', constraint = 'tg_plan_comment_stands';
  end if;
  return new;
end $$;
create trigger tg_plan_comment_stands before update or delete on plan_comment
  for each row execute function plan_comment_stands();
