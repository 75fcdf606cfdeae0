-- How a measure goes, from what the plan says became of it, the phase it was last reported in (null: never), the first and the last day
-- on which it can start, the last on which it can end, and whether a milestone is overdue. This is the one place of the rule: lists, pages
-- and what was known all ask here. A day is over when the next has come: what starts, ends or is due today is not late today. In the
-- span of a vague start ("2020") nobody can say that its time has not come, nor that it is late.
create or replace function measure_computed_status(
  change text, phase text, earliest date, starts date, ends date, overdue boolean, day date) returns jsonb
  language sql immutable parallel safe
  return case
    when change = 'COMPLETED' then jsonb '{"computed": "DONE", "because": "ENDED_COMPLETED"}'
    when change = 'DROPPED' then jsonb '{"computed": "STOPPED", "because": "ENDED_DROPPED"}'
    when change in ('MERGED', 'SPLIT') then jsonb '{"computed": "STOPPED", "because": "ENDED_IN_OTHERS"}'
    when phase = 'COMPLETED' then jsonb '{"computed": "DONE", "because": "REPORTED_COMPLETED"}'
    when phase = 'CANCELLED' then jsonb '{"computed": "STOPPED", "because": "REPORTED_CANCELLED"}'
    when phase is null and earliest > day then jsonb '{"computed": "NOT_STARTED", "because": "BEFORE_START"}'
    when phase is null then jsonb '{"computed": "NOT_REPORTED", "because": "NO_REPORT"}'
    when ends < day then jsonb '{"computed": "OFF_TRACK", "because": "PAST_END"}'
    when overdue then jsonb '{"computed": "AT_RISK", "because": "MILESTONE_OVERDUE"}'
    when phase = 'PAUSED' then jsonb '{"computed": "AT_RISK", "because": "REPORTED_PAUSED"}'
    when phase = 'PLANNED' and starts < day then jsonb '{"computed": "AT_RISK", "because": "NOT_REPORTED_STARTED"}'
    when phase = 'ACTIVE' then jsonb '{"computed": "ON_TRACK", "because": "REPORTED_ACTIVE"}'
    when earliest > day then jsonb '{"computed": "NOT_STARTED", "because": "BEFORE_START"}'
    else jsonb '{"computed": "NOT_STARTED", "because": "REPORTED_PLANNED"}'
  end;

-- Whether a report counts; with only_then, those count that were certainly given by the day.
create or replace function measure_report_counts(first_day date, date_precision text, day date, only_then boolean) returns boolean
  language sql immutable parallel safe
  return not only_then or partial_date_end(first_day, date_precision) <= day;

-- The last report on a measure; with only_then, by the day. A function of a from clause is written into the statement that calls it.
create or replace function measure_last_report(measure uuid, day date, only_then boolean)
  returns table (id uuid, phase text, manual_status text)
  language sql stable parallel safe rows 1
  begin atomic
    select s.id, s.phase, s.manual_status from standing_report s
    where s.measure_id = measure and measure_report_counts(s.date, s.precision, day, only_then)
    order by s.date desc, s.id desc limit 1;
  end;

-- The milestones of a measure in a revision that no report says were reached; with only_then, no report by the day.
create or replace function measure_open_milestones(content uuid, measure uuid, day date, only_then boolean)
  returns table (place int, key text, title jsonb, date date, "precision" text, circa boolean, source jsonb)
  language sql stable parallel safe rows 2
  begin atomic
    select x.position, x.key, x.title, x.date, x.precision, x.circa, x.source from milestone x
    where x.measure_revision_id = content
      and not exists (
        select from standing_report s join milestone_reached h on h.measure_status_id = s.id
        where s.measure_id = measure and measure_report_counts(s.date, s.precision, day, only_then) and h.milestone_key = x.key);
  end;

-- How a measure goes on a day by what a revision says of it: what was worked out and why, and what counts. With only_then, by the
-- reports that had been given by then.
create or replace function measure_standing(content uuid, day date, only_then boolean)
  returns table (computed text, because text, status text, report_id uuid)
  language sql stable parallel safe rows 1
  begin atomic
    select worked_out.it ->> 'computed', worked_out.it ->> 'because',
      -- What somebody set while it went on says nothing of a measure that the plan has ended.
      case when measure_ends(r.change) then worked_out.it ->> 'computed'
        else coalesce(last.manual_status, worked_out.it ->> 'computed') end, last.id
    from measure_revision r
    left join lateral measure_last_report(r.measure_id, day, only_then) last on true
    cross join lateral (
      select measure_computed_status(
        r.change, last.phase, r.from_date, partial_date_end(r.from_date, r.from_precision), partial_date_end(r.to_date, r.to_precision),
        exists (
          select from measure_open_milestones(r.id, r.measure_id, day, only_then) x where partial_date_end(x.date, x.precision) < day),
        day) as it) worked_out
    where r.id = content;
  end;

-- The same as it is served, with the words of the last report.
create or replace function measure_status_document(content uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'status', t.status, 'computed', t.computed, 'because', t.because, 'manual', s.manual_status, 'manualReason', s.manual_reason,
      'phase', s.phase, 'reported', partial_date(s.date, s.precision, s.circa), 'comment', s.comment, 'outlook', s.outlook))
    from measure_standing(content, day, only_then) t left join measure_status s on s.id = t.report_id);

-- Where a reader of a measure finds what is said of it: in the revision that is shown of a plan, else in one that was; of several
-- in the one that came into force last. With only_then, by what was there on the day.
create or replace function measure_content_on(measure uuid, day date, only_then boolean) returns uuid
  language sql stable parallel safe
  return (
    select r.id from measure_revision r
    join plan_revision v on v.id = r.revision_id
    join plan l on l.id = v.plan_id
    cross join lateral (select coalesce(v.number = plan_shown(l.id, l.shown_number, day, only_then), false) as shown) s
    where r.measure_id = measure and measure_public(v.status) and (not only_then or s.shown or plan_revision_there(v.id, day))
    order by s.shown desc, v.effective_from desc nulls last, v.id desc
    limit 1);

-- A pointer to a measure with the title that readers are shown; null when its programme is not published.
create or replace function measure_ref(measure uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'programme', programme_ref(m.programme_id), 'code', m.code,
      'title', (select r.title from measure_revision r where r.id = measure_content_on(m.id, day, only_then))))
    from measure m join programme p on p.id = m.programme_id and p.publication = 'PUBLISHED'
    where m.id = measure);

-- How a sum is meant by how its parts are: the same as finance says of its sums (invariant 22). Exact parts change nothing, bounds of
-- one kind stay a bound, whatever else is mixed is "ca".
create or replace function money_meant(parts text[]) returns text
  language sql immutable parallel safe
  return (
    select case
      when count(distinct part) <= 1 then coalesce(min(part), 'EXACT')
      when bool_and(part in ('AT_LEAST', 'MORE_THAN')) then 'MORE_THAN'
      when bool_and(part in ('UP_TO', 'LESS_THAN')) then 'LESS_THAN'
      else 'CIRCA' end
    from unnest(parts) part where part <> 'EXACT');

-- The money set aside for a measure, one sum for each currency and price level.
create or replace function measure_budget_sums(content uuid)
  returns table (amount numeric, currency text, qualifier text, price_year int)
  language sql stable parallel safe rows 1
  begin atomic
    select sum(x.amount), x.currency, money_meant(array_agg(x.qualifier)), x.price_year
    from measure_budget x where x.measure_revision_id = content
    group by x.currency, x.price_year;
  end;

-- Whether something that a revision says of a measure was made up to show a feature: all of it, who does what, or the money. This is
-- the one place of the rule: lists and pages both ask here. A function of a from clause is written into the statement that calls it.
create or replace function measure_made_up(content uuid) returns table (illustrative boolean)
  language sql stable parallel safe rows 1
  begin atomic
    select is_illustrative(r.source) or is_illustrative(v.source) or is_illustrative(l.source)
      or exists (select from measure_role x where x.measure_revision_id = r.id and is_illustrative(x.source))
      or exists (select from measure_budget x where x.measure_revision_id = r.id and is_illustrative(x.source))
    from measure_revision r
    join plan_revision v on v.id = r.revision_id
    join plan l on l.id = v.plan_id
    where r.id = content;
  end;

-- A report as it is served and as the ledger keeps it.
create or replace function measure_report_document(report uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', s.id, 'version', case when s.withdrawn_at is null then 1 else 2 end, 'programmeId', m.programme_id,
      'measure', measure_ref(m.id, day, false), 'unchanged', case when s.unchanged then true end,
      'date', partial_date(s.date, s.precision, s.circa), 'phase', s.phase,
      'manualStatus', s.manual_status, 'manualReason', s.manual_reason, 'comment', s.comment, 'outlook', s.outlook,
      'milestonesReached', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'milestone', x.milestone_key, 'date', partial_date(x.date, x.precision, x.circa)) order by x.position), '[]')
        from milestone_reached x where x.measure_status_id = s.id),
      'source', s.source))
    from measure_status s join measure m on m.id = s.measure_id
    where s.id = report);

-- What every public revision did with a measure, oldest first; with only_then, those that were there on the day.
create or replace function measure_appearances(measure uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'plan', plan_ref(v.plan_id), 'revision', v.number, 'label', v.label, 'status', plan_revision_status(v.id, day),
      'adoptionKnown', plan_revision_adoption_known(v.id, day, only_then), 'effective', revision_effective(v.effective_from, v.effective_to),
      'came', plan_revision_dated(v.id, day, only_then),
      'title', r.title, 'change', r.change, 'changeReason', r.change_reason,
      'changeIllustrative', is_illustrative(r.source) or (select x.illustrative from plan_revision_changes_made_up(v.id) x),
      'illustrative', is_illustrative(l.source) or is_illustrative(v.source) or is_illustrative(r.source)))
      order by v.effective_from nulls last, v.id), '[]')
    from measure_revision r
    join plan_revision v on v.id = r.revision_id
    join plan l on l.id = v.plan_id
    where r.measure_id = measure and measure_public(v.status)
      and (not only_then or plan_revision_there(v.id, day)));

-- A measure with its story; with only_then, as it stood on the day.
create or replace function measure_page(measure uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object(
      'id', m.id, 'code', m.code, 'programme', programme_ref(m.programme_id), 'plan', plan_ref(v.plan_id),
      'revision', v.number, 'revisionStatus', plan_revision_status(v.id, day),
      'focusAreas', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('code', f.code, 'name', f.name, 'sublabel', f.sublabel))
          order by f.position), '[]')
        from plan_focus_area f where f.revision_id = v.id),
      'content', measure_content(r.id, day),
      'status', measure_status_document(r.id, day, only_then),
      'milestonesReached', (
        -- Of several reports on one milestone the last counts.
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('milestone', x.key, 'date', x.reached)) order by x.key collate "C"), '[]')
        from (
          select distinct on (h.milestone_key) h.milestone_key as key, partial_date(h.date, h.precision, h.circa) as reached
          from standing_report s join milestone_reached h on h.measure_status_id = s.id
          where s.measure_id = m.id and measure_report_counts(s.date, s.precision, day, only_then)
          order by h.milestone_key, s.date desc, s.id desc) x),
      'reports', (
        select coalesce(jsonb_agg(measure_report_document(s.id, day) order by s.date desc, s.id desc), '[]')
        from standing_report s where s.measure_id = m.id and measure_report_counts(s.date, s.precision, day, only_then)),
      'appearances', measure_appearances(m.id, day, only_then),
      'predecessors', (
        select coalesce(jsonb_agg(measure_ref(before.id, day, only_then) order by before.code collate "C"), '[]')
        from measure before where before.id in (
          select b.measure_id from measure_successor x
          join measure_revision b on b.id = x.measure_revision_id
          join plan_revision w on w.id = b.revision_id
          where x.successor_id = m.id and measure_public(w.status)
            and (not only_then or plan_revision_there(w.id, day)))),
      'dependents', (
        select coalesce(jsonb_agg(measure_ref(after.id, day, only_then) order by after.code collate "C"), '[]')
        from measure after where after.id in (
          select a.measure_id from measure_dependency x
          join measure_revision a on a.id = x.measure_revision_id
          where x.on_id = m.id and a.id = measure_content_on(a.measure_id, day, only_then))),
      'illustrative', (select x.illustrative from measure_made_up(r.id) x))
    from measure_revision r
    join measure m on m.id = r.measure_id
    join plan_revision v on v.id = r.revision_id
    where r.id = measure_content_on(measure, day, only_then));

-- What the same were before they were told whether only that day counts.
drop function if exists measure_status_document(uuid, date);
drop function if exists measure_standing(uuid, date);
drop function if exists measure_open_milestones(uuid, uuid, date);
drop function if exists measure_last_report(uuid, date);

-- And what it was before it was told of the first day on which a measure can start.
drop function if exists measure_computed_status(text, text, date, date, boolean, date);
