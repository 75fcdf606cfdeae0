-- What points at a decision: its effects, one branch for each kind of thing that can. What is not public is not told of. The
-- partner is a column of its own, because its name turns with the day. `sort` orders the effects of one decision.
create or replace view decision_effect as
select x.decision_id, case when x.kind = 'EXTENSION' then 'EXTENDS_PERIOD' else 'GRANTS_STATUS' end as kind,
  jsonb_build_object('programme', programme_ref(p.id), 'part', x.key, 'text', x.text) as effect,
  cast(null as uuid) as partner_id, 'programme/' || p.slug || '/' || x.key as sort
from programme_period x join programme p on p.id = x.programme_id and p.publication = 'PUBLISHED'
where x.decision_id is not null
union all
select r.appointed_by_id, 'APPOINTS',
  jsonb_build_object('programme', programme_ref(p.id), 'part', r.role, 'text', coalesce(r.capacity, r.note)),
  r.partner_id, 'role/' || r.id
from standing_role r join programme p on p.id = r.programme_id and p.publication = 'PUBLISHED'
where r.appointed_by_id is not null
union all
select r.ended_by_id, 'REMOVES',
  jsonb_build_object('programme', programme_ref(p.id), 'part', r.role, 'text', coalesce(r.capacity, r.note)),
  r.partner_id, 'role/' || r.id
from standing_role r join programme p on p.id = r.programme_id and p.publication = 'PUBLISHED'
where r.ended_by_id is not null
union all
select s.appointed_by_id, 'APPOINTS', jsonb_build_object('body', body_ref(s.body_id), 'part', s.key),
  null, 'seat/' || s.body_id || '/' || s.key
from seat s join governing_body b on b.id = s.body_id and b.withdrawn_at is null
where s.appointed_by_id is not null
union all
select s.ended_by_id, 'REMOVES', jsonb_build_object('body', body_ref(s.body_id), 'part', s.key),
  null, 'seat/' || s.body_id || '/' || s.key
from seat s join governing_body b on b.id = s.body_id and b.withdrawn_at is null
where s.ended_by_id is not null
union all
select g.decision_id, 'DELEGATES',
  jsonb_build_object('body', body_ref(g.body_id), 'part', g.key, 'text', g.subject,
    'amount', money(g.limit_amount, g.limit_currency, g.limit_qualifier, g.limit_price_year)),
  g.to_partner_id, 'delegation/' || g.body_id || '/' || g.key
from delegation g join governing_body b on b.id = g.body_id and b.withdrawn_at is null
where g.decision_id is not null
union all
select a.decision_id, 'ADOPTS_REVISION',
  jsonb_build_object('programme', programme_ref(l.programme_id), 'plan', plan_ref(l.id) || jsonb_build_object('number', r.number),
    'text', a.note),
  null, 'plan/' || l.slug || '/' || r.number
from adoption a join plan_revision r on r.id = a.revision_id join plan l on l.id = r.plan_id
join programme p on p.id = l.programme_id and p.publication = 'PUBLISHED'
where a.decision_id is not null and a.status in ('ADOPTED', 'ADOPTED_WITH_CHANGES')
union all
select c.decision_id, 'COMMISSIONS_PLAN', jsonb_build_object('programme', programme_ref(l.programme_id), 'plan', plan_ref(l.id)),
  null, 'plan/' || l.slug
from plan_commission c join plan l on l.id = c.plan_id and l.withdrawn_at is null
join programme p on p.id = l.programme_id and p.publication = 'PUBLISHED'
union all
-- Nothing is granted any more where nothing stands for something. What the record corrects of the same decision is no effect of it;
-- what a later decision changed was one.
select e.decision_id,
  case when e.amount = 0 and e.supersedes is not null then 'STOPS_FUNDS' else 'GRANTS_FUNDS' end,
  jsonb_build_object('programme', programme_ref(p.id), 'fundingLine', l.id, 'budgetYear', l.budget_year, 'part', cast(e.number as text), 'text', l.scheme,
    'measure', (select jsonb_build_object('programme', p.slug, 'code', m.code) from measure m where m.id = l.measure_id),
    'amount', money(e.amount, e.currency, e.qualifier, e.price_year)),
  l.funder_id, 'funding/' || l.budget_year || '/' || l.id || '/' || lpad(cast(e.number as text), 6, '0')
from funding_entry e
join funding_line l on l.id = e.line_id and l.withdrawn_at is null
join programme p on p.id = l.programme_id and p.publication = 'PUBLISHED'
where e.decision_id is not null and e.stage in ('GRANTED', 'COMMITTED')
  and not exists (
    select from funding_entry c
    where c.line_id = e.line_id and c.supersedes = e.number and (c.decision_id is null or c.decision_id = e.decision_id))
union all
-- A target that nobody's programme wants is told of, too. What was wrong of it and was corrected is no effect of the decision.
select v.decision_id, 'SETS_TARGET',
  jsonb_build_object('programme', programme_ref(t.programme_id), 'text', v.text, 'part', i.slug || '/' || a.slug || '/' || v.number),
  null, 'target/' || i.slug || '/' || a.slug || '/' || t.slice::text || '/' || lpad(cast(v.number as text), 6, '0')
from target_version v
join standing_target t on t.id = v.target_id
join indicator i on i.id = t.indicator_id
join area a on a.id = t.area_id
left join programme p on p.id = t.programme_id
where v.decision_id is not null and coalesce(p.publication = 'PUBLISHED', true)
  and not exists (
    select from target_version c
    where c.target_id = v.target_id and c.corrects = v.number and (c.decision_id is null or c.decision_id = v.decision_id));

-- A decision as it is published, with its effects and the names of the day.
create or replace function decision_document(of_decision uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', d.id, 'slug', d.slug, 'version', d.version, 'title', d.title, 'text', d.text,
      'body', body_ref(d.body_id), 'bodyAssumed', d.body_assumed, 'organisation', partner_ref(d.organisation_id, day),
      'programme', programme_ref(d.programme_id),
      'date', partial_date(d.date, d.precision, d.circa), 'outcome', d.outcome, 'unanimous', d.unanimous,
      'votesFor', d.votes_for, 'votesAgainst', d.votes_against, 'meeting', d.meeting_key,
      'caseFile', case_document(d.case_file_id, day), 'source', d.source,
      'effects', (
        select coalesce(jsonb_agg(
          e.effect || jsonb_build_object('kind', e.kind, 'partner', partner_ref(e.partner_id, day))
          order by e.kind collate "C", e.sort collate "C"), '[]')
        from decision_effect e where e.decision_id = d.id)))
    from decision d where d.id = of_decision);

-- What came of a decision, as a document of it tells: without the names, which turn with the day and are no news of the decision.
create or replace function effects_of_decision(document jsonb) returns jsonb
  language sql immutable parallel safe
  return (
    select jsonb_agg(jsonb_build_object(
      'kind', e -> 'kind', 'programme', e #> '{programme,slug}', 'body', e #> '{body,slug}', 'partner', e #> '{partner,slug}',
      'plan', e #> '{plan,slug}', 'fundingLine', e -> 'fundingLine', 'part', e -> 'part', 'text', e -> 'text') order by n)
    from jsonb_array_elements(document -> 'effects') with ordinality as told (e, n));
