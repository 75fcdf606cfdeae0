-- Submissions: figures on their way. What is published is append-only; what comes before that is revised, given back and taken away again,
-- and stands here. Nothing of it is public but that it is under way.

create table submission (
  id           uuid   primary key,
  indicator_id uuid   not null constraint fk_submission_indicator references indicator,
  status       text   not null constraint ck_submission_status check (status in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
  -- The series with their observations, as they were handed in.
  content      jsonb  not null constraint ck_submission_content check (
    case when jsonb_typeof(content) = 'array' then jsonb_array_length(content) > 0 else false end),
  -- How many observations came of it; none when all of it stood already.
  recorded     int    constraint ck_submission_recorded check (recorded >= 0),
  version      bigint not null,
  constraint ck_submission_published check ((status = 'PUBLISHED') = (recorded is not null))
);
create index ix_submission_under_way on submission (indicator_id) where status in ('SUBMITTED', 'APPROVED');

-- What was done with a submission, in order. Who did it is told to nobody.
create table submission_step (
  submission_id uuid        not null constraint fk_submission_step_submission references submission,
  number      int         not null constraint ck_submission_step_number check (number > 0),
  -- Numbers have no gaps.
  previous    int         generated always as (nullif(number - 1, 0)) stored,
  status      text        not null constraint ck_submission_step_status check (status in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
  recorded_at timestamptz not null,
  actor       text        not null constraint ck_submission_step_actor check (btrim(actor) <> ''),
  reason      text        constraint ck_submission_step_reason_blank check (btrim(reason) <> ''),
  primary key (submission_id, number),
  constraint fk_submission_step_previous foreign key (submission_id, previous) references submission_step (submission_id, number),
  constraint ck_submission_step_reason check (status not in ('RETURNED', 'WITHDRAWN') or reason is not null)
);

-- Which step may come after which; the first one is a draft.
create function submission_leads_to(before text, after text) returns boolean
  language sql immutable parallel safe
  return case coalesce(before, '')
    when '' then after = 'DRAFT'
    when 'DRAFT' then after in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')
    when 'SUBMITTED' then after in ('RETURNED', 'APPROVED', 'WITHDRAWN')
    when 'RETURNED' then after in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')
    when 'APPROVED' then after in ('RETURNED', 'PUBLISHED', 'WITHDRAWN')
    else false
  end;

create function submission_moves() returns trigger language plpgsql as $$
declare
  broken text;
begin
  select case
    when tg_op = 'INSERT' then
      case when new.status <> 'DRAFT' then 'tg_submission_step' end
    when (new.id, new.indicator_id) is distinct from (old.id, old.indicator_id) then 'tg_submission_stands'
    -- Without another status, nothing but its version goes on, except in a draft.
    when not (submission_leads_to(old.status, new.status)
      or (new.status, new.content, new.recorded) is not distinct from (old.status, old.content, old.recorded)) then 'tg_submission_step'
    when new.content is distinct from old.content and new.status <> 'DRAFT' then 'tg_submission_content'
    end into broken;
  if broken is not null then
    raise exception 'a submission goes from step to step, and what was submitted stays as it is'
      using errcode = 'restrict_violation', constraint = broken, table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_submission_moves before insert or update on submission
  for each row execute function submission_moves();

create function submission_stands() returns trigger language plpgsql as $$
begin
  raise exception 'submissions and their steps are not rewritten and not taken away'
    using errcode = 'restrict_violation', constraint = 'tg_' || tg_table_name || '_stands', table = tg_table_name;
end $$;
create trigger tg_submission_stands before delete on submission
  for each row execute function submission_stands();
create trigger tg_submission_no_truncate before truncate on submission
  for each statement execute function submission_stands();
create trigger tg_submission_step_stands before update or delete on submission_step
  for each row execute function submission_stands();
create trigger tg_submission_step_no_truncate before truncate on submission_step
  for each statement execute function submission_stands();

-- Where a published figure came from; null for what was entered as it had been published elsewhere.
alter table observation add column submission_id uuid constraint fk_observation_submission references submission;
create index ix_observation_submission on observation (submission_id) where submission_id is not null;

-- At the end of a transaction, of all that stands of a submission together: its steps lead from one to the next, and to where it stands;
-- and it says how many figures came of it.
create function submission_fits() returns trigger language plpgsql as $$
declare
  it submission;
  broken text;
begin
  select sub.* into it from submission sub
  where sub.id = coalesce((to_jsonb(new) ->> 'submission_id')::uuid, (to_jsonb(new) ->> 'id')::uuid);
  select case
    when exists (
      select from (
        select s.status, lag(s.status) over (order by s.number) as before from submission_step s where s.submission_id = it.id) way
      where not submission_leads_to(way.before, way.status))
      or it.status is distinct from (
        select s.status from submission_step s where s.submission_id = it.id order by s.number desc limit 1)
      then 'tg_submission_steps'
    when coalesce(it.recorded, 0) <> (select count(*) from observation o where o.submission_id = it.id) then 'tg_submission_recorded'
    end into broken;
  if broken is not null then
    raise exception 'the submission does not fit together'
      using errcode = 'check_violation', constraint = broken, table = tg_table_name;
  end if;
  return null;
end $$;
create constraint trigger tg_submission_fits after insert or update on submission deferrable initially deferred
  for each row execute function submission_fits();
create constraint trigger tg_submission_step_fits after insert on submission_step deferrable initially deferred
  for each row execute function submission_fits();

-- A figure comes by a submission while that is being published, and says what the submission does. What is held back says less.
create function observation_is_as_submitted() returns trigger language plpgsql as $$
declare
  wrong text;
begin
  if not exists (select from added o where o.submission_id is not null) then
    return null;
  end if;
  with handed_in as (
    select sub.id, sub.indicator_id, sub.status, a.id as area_id, c.one -> 'slice' as slice, p.one ->> 'period' as period,
      (p.one ->> 'value')::numeric as value, p.one ->> 'missing' as missing
    from submission sub
    cross join lateral jsonb_array_elements(sub.content) c(one)
    cross join lateral jsonb_array_elements(c.one -> 'observations') p(one)
    join area a on a.slug = c.one #>> '{area,slug}'
    where sub.id in (select o.submission_id from added o))
  select o.period into wrong
  from added o
  join observation_series s on s.id = o.series_id
  left join handed_in h on h.id = o.submission_id and h.indicator_id = s.indicator_id and h.area_id = s.area_id
    and h.slice = s.slice and h.period = o.period
  where o.submission_id is not null
    and (h.id is null or h.status <> 'APPROVED'
      or ((h.value, h.missing) is distinct from (o.value, o.missing) and o.missing is distinct from 'SUPPRESSED'))
  limit 1;
  if found then
    raise exception 'the figure of % is not what an approved submission says', wrong
      using errcode = 'check_violation', constraint = 'tg_observation_submitted', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_observation_submitted after insert on observation referencing new table as added
  for each statement execute function observation_is_as_submitted();

-- What comes by a submission comes with the step that publishes it.
create function observation_is_published() returns trigger language plpgsql as $$
begin
  if not exists (select from submission sub where sub.id = new.submission_id and sub.status = 'PUBLISHED') then
    raise exception 'the submission is not published'
      using errcode = 'check_violation', constraint = 'tg_observation_published', table = tg_table_name;
  end if;
  return null;
end $$;
create constraint trigger tg_observation_published after insert on observation deferrable initially deferred
  for each row when (new.submission_id is not null) execute function observation_is_published();
