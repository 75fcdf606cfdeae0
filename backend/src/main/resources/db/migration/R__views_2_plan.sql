create or replace function plan_ref(of_plan uuid) returns jsonb
  language sql stable parallel safe
  return (select jsonb_build_object('slug', p.slug, 'name', p.name) from plan p where p.id = of_plan);

-- When the first of the bodies that have to adopt a revision did so; with only_then, as far as it had by the day.
create or replace function plan_revision_adopted(revision uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select partial_date(d.date, d.precision, d.circa)
    from adoption a join decision d on d.id = a.decision_id
    where a.revision_id = revision and a.required and a.status in ('ADOPTED', 'ADOPTED_WITH_CHANGES')
      and (not only_then or d.date is null or partial_date_end(d.date, d.precision) <= day)
    order by d.date, a.position limit 1);

-- When a revision came, as precisely as it is known: when it came into force, which with the period of its plan is not known better than
-- that is, else when it was adopted.
create or replace function plan_revision_dated(revision uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select case
      when r.effective_from is null then plan_revision_adopted(r.id, day, only_then)
      when r.effective_from = l.from_date then partial_date(l.from_date, l.from_precision, l.from_circa)
      else partial_date(r.effective_from, 'DAY', false) end
    from plan_revision r join plan l on l.id = r.plan_id
    where r.id = revision);

-- Whether a body is known to have adopted a revision: one that was entered afterwards stands as adopted without. With only_then, by what
-- had been said by the day.
create or replace function plan_revision_adoption_known(revision uuid, day date, only_then boolean) returns boolean
  language sql stable parallel safe
  return exists (
    select from adoption a join decision d on d.id = a.decision_id
    where a.revision_id = revision and a.status in ('ADOPTED', 'ADOPTED_WITH_CHANGES')
      and (not only_then or d.date is null or partial_date_end(d.date, d.precision) <= day));

-- Whether what became of the measures in a revision is made up: it is when the revision is, or the one that it started from, or all of
-- the plan of either. A function of a from clause is written into the statement that calls it.
create or replace function plan_revision_changes_made_up(revision uuid) returns table (illustrative boolean)
  language sql stable parallel safe rows 1
  begin atomic
    select is_illustrative(r.source) or is_illustrative(p.source)
      or exists (
        select from plan_revision b
        where b.plan_id = r.plan_id and b.number = r.based_on and is_illustrative(b.source))
      or exists (
        select from plan_revision b join plan q on q.id = b.plan_id
        where r.based_on is null and b.plan_id = p.previous_id and b.number = p.previous_number
          and (is_illustrative(b.source) or is_illustrative(q.source)))
    from plan_revision r join plan p on p.id = r.plan_id
    where r.id = revision;
  end;

-- The revision of each plan that stands on a day: the one in force, else the one that was in force last before it, else the one that was
-- adopted last by then, else the last that nobody knows the day of. No row for a plan that had none. No two are in force on one day, so
-- the one that came into force last is the one in force, when there is one.
create or replace function plans_standing_on(day date) returns table (plan_id uuid, revision_id uuid, number int)
  language sql stable parallel safe rows 5000
  begin atomic
    select distinct on (r.plan_id) r.plan_id, r.id, r.number
    from plan_revision r
    cross join lateral (
      select bool_or(partial_date_end(d.date, d.precision) <= day) as by_then
      from adoption a join decision d on d.id = a.decision_id and d.date is not null
      where a.revision_id = r.id and a.status in ('ADOPTED', 'ADOPTED_WITH_CHANGES')) adopted
    where r.content_hash is not null and (r.effective_from <= day or coalesce(adopted.by_then, r.effective_from is null))
    order by r.plan_id, case when r.effective_from <= day then r.effective_from end desc nulls last,
      adopted.by_then desc nulls last, r.number desc;
  end;

create or replace function plan_standing_on(of_plan uuid, day date) returns int
  language sql stable parallel safe
  return (select s.number from plans_standing_on(day) s where s.plan_id = of_plan);

-- Whether a revision had certainly been adopted or come into force by a day. What nobody knows the day of had on any.
create or replace function plan_revision_came(revision uuid, day date) returns boolean
  language sql stable parallel safe
  return (
    select r.content_hash is not null and (
      coalesce(r.effective_from <= day, false)
      or (
        select coalesce(bool_or(partial_date_end(d.date, d.precision) <= day), r.effective_from is null)
        from adoption a join decision d on d.id = a.decision_id and d.date is not null
        where a.revision_id = r.id and a.status in ('ADOPTED', 'ADOPTED_WITH_CHANGES')))
    from plan_revision r where r.id = revision);

-- Whether a revision was there on a day: neither it nor one before it is known to have come later.
create or replace function plan_revision_there(revision uuid, day date) returns boolean
  language sql stable parallel safe
  return (
    select not exists (
      select from plan_revision x
      where x.plan_id = r.plan_id and x.number <= r.number and x.content_hash is not null and not plan_revision_came(x.id, day))
    from plan_revision r where r.id = revision);

-- Where a revision stands on a day: one that was adopted, by the days on which it is in force; any other as it was recorded.
create or replace function plan_revision_status(revision uuid, day date) returns text
  language sql stable parallel safe
  return (
    select case
      when r.content_hash is null then r.status
      when r.effective_from is null or r.effective_from > day then 'ADOPTED'
      when r.effective_to is null or r.effective_to > day then 'IN_FORCE'
      when exists (
        select from plan_revision x
        where x.plan_id = r.plan_id and x.effective_from > r.effective_from and x.effective_from <= day) then 'SUPERSEDED'
      else 'EXPIRED' end
    from plan_revision r where r.id = revision);

-- The number of the revision that readers are shown; with only_then, the one that stood on the day.
create or replace function plan_shown(of_plan uuid, shown int, day date, only_then boolean) returns int
  language sql stable parallel safe
  return case when only_then then plan_standing_on(of_plan, day) else shown end;

-- Whether readers are shown revisions that stand so: drafts are not public yet, and what was withdrawn is public no more.
create or replace function measure_public(revision_status text) returns boolean
  language sql immutable parallel safe
  return revision_status not in ('DRAFT', 'WITHDRAWN');

-- Whether a measure is not carried on under its own code after a revision with this change.
create or replace function measure_ends(change text) returns boolean
  language sql immutable parallel safe
  return change in ('MERGED', 'SPLIT', 'COMPLETED', 'DROPPED');

create or replace function measure_codes(ids uuid[]) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(m.code order by i.place), '[]')
    from unnest(ids) with ordinality i(id, place) join measure m on m.id = i.id);

-- Who does what in a measure; with only_roles, only those.
create or replace function measure_roles(of_measure uuid, only_roles text[], day date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'role', x.role, 'partner', partner_ref(x.partner_id, day), 'capacity', x.capacity, 'note', x.note, 'source', x.source))
      order by x.position), '[]')
    from measure_role x where x.measure_revision_id = of_measure and (only_roles is null or x.role = any(only_roles)));

-- What one revision says of one measure.
create or replace function measure_content(of_measure uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'code', i.code, 'title', m.title, 'description', m.description, 'kind', m.kind,
      'focusAreas', to_jsonb(m.focus_areas), 'objectives', to_jsonb(m.objectives),
      'horizon', m.horizon, 'level', m.level, 'plpPhase', m.plp_phase, 'period', partial_period(
        m.from_date, m.from_precision, m.from_circa, m.to_date, m.to_precision, m.to_circa),
      'priorityRank', m.priority_rank, 'roles', measure_roles(m.id, null, day),
      'budget', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'year', x.year, 'funder', partner_ref(x.funder_id, day),
          'amount', money(x.amount, x.currency, x.qualifier, x.price_year), 'note', x.note, 'source', x.source)
          order by x.position), '[]')
        from measure_budget x where x.measure_revision_id = m.id),
      'milestones', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'title', x.title, 'due', partial_date(x.date, x.precision, x.circa), 'source', x.source)
          order by x.position), '[]')
        from milestone x where x.measure_revision_id = m.id),
      'dependencies', (
        select coalesce(jsonb_agg(jsonb_build_object('on', o.code, 'type', x.type) order by x.position), '[]')
        from measure_dependency x join measure o on o.id = x.on_id where x.measure_revision_id = m.id),
      'externalActivity', case when m.external_activity is not null then jsonb_build_object(
        'name', m.external_activity, 'owner', partner_ref(m.external_owner_id, day), 'agreed', m.agreed) end,
      'hypothesis', m.hypothesis,
      'campaign', case when m.audience is not null or m.channels <> '[]' then jsonb_build_object(
        'channels', m.channels, 'audience', m.audience) end,
      'change', m.change, 'changeReason', m.change_reason,
      'successors', (
        select coalesce(jsonb_agg(o.code order by x.position), '[]')
        from measure_successor x join measure o on o.id = x.successor_id where x.measure_revision_id = m.id),
      'source', m.source))
    from measure_revision m join measure i on i.id = m.measure_id
    where m.id = of_measure);

-- All that a revision says.
create or replace function revision_content(revision uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'foreword', r.foreword, 'signedBy', r.signed_by, 'signedOn', partial_date(r.signed_date, r.signed_precision, r.signed_circa),
      'focusAreas', (
        select coalesce(jsonb_agg(jsonb_build_object('code', x.code, 'name', x.name, 'sublabel', x.sublabel) order by x.position), '[]')
        from plan_focus_area x where x.revision_id = r.id),
      'objectiveReviews', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'objective', x.objective_key, 'outcome', x.outcome, 'outlook', x.outlook, 'text', x.text, 'source', x.source)
          order by x.position), '[]')
        from objective_review x where x.revision_id = r.id),
      'measures', (
        select coalesce(jsonb_agg(measure_content(m.id, day) order by m.position), '[]')
        from measure_revision m where m.revision_id = r.id)))
    from plan_revision r where r.id = revision);

-- What the bodies have said of a revision; with only_then, as far as it was said by the day.
create or replace function revision_adoptions(revision uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'body', body_ref(x.body_id), 'required', x.required, 'requiredAssumed', x.required_assumed,
      'bodyAssumed', coalesce(d.body_assumed, false) and not (only_then and coalesce(partial_date_end(d.date, d.precision) > day, false)),
      'status', case when only_then and partial_date_end(d.date, d.precision) > day then 'PENDING' else x.status end,
      'decision', case when only_then and partial_date_end(d.date, d.precision) > day then null else decision_ref(x.decision_id) end,
      'decided', case when only_then and partial_date_end(d.date, d.precision) > day then null else partial_date(d.date, d.precision, d.circa) end,
      -- What is said of a word is not said before it.
      'note', case when only_then and partial_date_end(d.date, d.precision) > day then null else x.note end,
      'source', x.source)) order by x.position), '[]')
    from adoption x left join decision d on d.id = x.decision_id
    where x.revision_id = revision);

create or replace function revision_effective(effective_from date, effective_to date) returns jsonb
  language sql immutable parallel safe
  return case when effective_from is not null then validity(effective_from, effective_to) end;

-- A revision as the ledger keeps it, with the status that was recorded.
create or replace function plan_revision_document(revision uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', r.id, 'version', r.version, 'programmeId', p.programme_id,
      'programme', (select jsonb_build_object('slug', g.slug, 'name', g.name) from programme g where g.id = p.programme_id),
      'plan', plan_ref(p.id), 'number', r.number, 'label', r.label, 'status', r.status, 'basedOn', r.based_on,
      'reasonCode', r.reason_code, 'reason', r.reason,
      'hearing', case when r.hearing_from is not null then
        jsonb_build_object('from', r.hearing_from, 'until', r.hearing_until) end,
      'effective', revision_effective(r.effective_from, r.effective_to),
      'historic', r.historic, 'gapsAccepted', r.gaps_accepted, 'contentHash', r.content_hash,
      'content', revision_content(r.id, day), 'adoptions', revision_adoptions(r.id, day, false), 'source', r.source))
    from plan_revision r join plan p on p.id = r.plan_id
    where r.id = revision);

-- A revision as it is served: as it stands on the day; with only_then, with what bodies had said by then.
create or replace function plan_revision_page(revision uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return plan_revision_document(revision, day) || jsonb_build_object(
    'status', plan_revision_status(revision, day), 'adoptions', revision_adoptions(revision, day, only_then));

-- A revision without what it says, as it stands on the day.
create or replace function plan_revision_summary(revision uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'number', r.number, 'label', r.label, 'status', plan_revision_status(r.id, day), 'basedOn', r.based_on,
      'reasonCode', r.reason_code, 'reason', r.reason,
      'signedOn', partial_date(r.signed_date, r.signed_precision, r.signed_circa), 'adopted', plan_revision_adopted(r.id, day, only_then),
      'adoptionKnown', plan_revision_adoption_known(r.id, day, only_then),
      'effective', revision_effective(r.effective_from, r.effective_to),
      'changes', (
        select coalesce(jsonb_object_agg(c.change, c.measures), '{}')
        from (select m.change, count(*) as measures from measure_revision m where m.revision_id = r.id group by m.change) c),
      'changesIllustrative', (select x.illustrative from plan_revision_changes_made_up(r.id) x),
      'contentHash', r.content_hash, 'historic', r.historic, 'source', r.source))
    from plan_revision r where r.id = revision);

-- A plan as the ledger keeps it: its revisions have entries of their own.
create or replace function plan_document(of_plan uuid) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', p.id, 'slug', p.slug, 'version', p.version, 'programmeId', p.programme_id,
      'programme', (select jsonb_build_object('slug', g.slug, 'name', g.name) from programme g where g.id = p.programme_id),
      'kind', p.kind, 'name', p.name, 'description', p.description, 'period', partial_period(
        p.from_date, p.from_precision, p.from_circa, p.to_date, p.to_precision, p.to_circa),
      'derivedFrom', plan_ref(p.derived_from_id),
      'rolledOverFrom', case when p.previous_id is not null then jsonb_build_object(
        'plan', plan_ref(p.previous_id), 'number', p.previous_number) end,
      'commissionedBy', (
        select coalesce(jsonb_agg(decision_ref(c.decision_id) order by c.position), '[]')
        from plan_commission c where c.plan_id = p.id),
      'shown', p.shown_number, 'source', p.source))
    from plan p where p.id = of_plan);

-- A plan with its public revisions; with only_then, those that were there on the day.
create or replace function plan_page(of_plan uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select plan_document(p.id) || jsonb_strip_nulls(jsonb_build_object('revisions', (
      select coalesce(jsonb_agg(plan_revision_summary(r.id, day, only_then) order by r.number), '[]')
      from plan_revision r
      where r.plan_id = p.id and measure_public(r.status) and (not only_then or plan_revision_there(r.id, day)))))
      || case when only_then then jsonb_build_object('shown', plan_standing_on(p.id, day)) else '{}' end
    from plan p where p.id = of_plan);

-- What it returns can only be changed so.
drop function if exists plan_gaps(uuid, date, boolean);

-- What a public revision of a plan lacks (R-1-18); with only_then, by what bodies had said on the day and last year's plan said then.
-- Made up is what a made-up measure lacks, and what was not carried over from a revision or a plan that was made up; that all is in a
-- revision or a plan that was, the reader adds.
create function plan_gaps(revision uuid, day date, only_then boolean)
  returns table (kind text, measure text, title jsonb, number int, source jsonb, illustrative boolean)
  language sql stable parallel safe
begin atomic
  select g.kind, i.code, m.title::jsonb, r.number, m.source, is_illustrative(m.source)
  from plan_revision r
  join measure_revision m on m.revision_id = r.id and not measure_ends(m.change)
  join measure i on i.id = m.measure_id
  cross join lateral (
    values
      (1, 'NO_RESPONSIBLE', not exists (
        select from measure_role x where x.measure_revision_id = m.id and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING'))),
      (2, 'NO_MONEY', not exists (select from measure_budget x where x.measure_revision_id = m.id)),
      (3, 'NO_PERIOD', m.from_date is null and m.to_date is null),
      (4, 'PILOT_WITHOUT_HYPOTHESIS', m.kind = 'PILOT' and m.hypothesis is null),
      (5, 'NOT_AGREED', m.kind = 'AMPLIFY' and m.agreed is not true)) g(place, kind, lacks)
  where r.id = revision and g.lacks
  union all
  select case a.status when 'NOT_KNOWN' then 'ADOPTION_NOT_KNOWN' when 'REJECTED' then 'ADOPTION_REFUSED' else 'ADOPTION_PENDING' end, null,
    b.name::jsonb, r.number, x.source, is_illustrative(x.source)
  from plan_revision r
  join adoption x on x.revision_id = r.id and x.required
  left join decision d on d.id = x.decision_id
  cross join lateral (
    select case when only_then and partial_date_end(d.date, d.precision) > day then 'PENDING' else x.status end as status) a
  join governing_body b on b.id = x.body_id
  where r.id = revision and a.status in ('NOT_KNOWN', 'PENDING', 'NOTED', 'REJECTED')
  union all
  select 'WITHOUT_DECISION', null, null, r.number, r.source, is_illustrative(r.source)
  from plan_revision r
  where r.id = revision and r.content_hash is not null
    and not exists (select from adoption a where a.revision_id = r.id and a.decision_id is not null)
  union all
  select 'NO_MEASURES', null, null, r.number, r.source, is_illustrative(r.source)
  from plan_revision r
  where r.id = revision and not exists (select from measure_revision m where m.revision_id = r.id)
  union all
  select 'NOT_CARRIED_OVER', i.code, m.title, r.number, m.source,
    is_illustrative(m.source) or is_illustrative(last_year.source) or is_illustrative(last_year.plan_source)
  from plan_revision r
  join plan p on p.id = r.plan_id
  cross join lateral (
    select b.id, b.source, y.source as plan_source
    from plan_revision b join plan y on y.id = b.plan_id
    where b.plan_id = p.previous_id and b.content_hash is not null and (not only_then or plan_revision_there(b.id, day))
    order by b.number desc limit 1) last_year
  join measure_revision m on m.revision_id = last_year.id and not measure_ends(m.change)
  join measure i on i.id = m.measure_id
  where r.id = revision
    -- What this plan once ended it need not speak of again.
    and not exists (
      select from measure_revision g join plan_revision e on e.id = g.revision_id
      where g.measure_id = m.measure_id and e.plan_id = r.plan_id and e.number <= r.number
        and (e.id = r.id or e.content_hash is not null));
end;

-- What the same were before they were told whether only that day counts.
drop function if exists plan_gaps(uuid);
drop function if exists plan_revision_summary(uuid);
drop function if exists plan_revision_adopted(uuid);
