-- A round in which a programme asks how it goes, as it is published.
create or replace function report_round_document(round uuid) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', r.id, 'version', r.version + 1, 'programmeId', r.programme_id, 'programme', programme_ref(r.programme_id),
      'period', jsonb_build_object('from', r.period_from, 'to', r.period_to), 'opens', r.opens, 'due', r.due, 'note', r.note,
      'withdrawn', r.withdrawn, 'source', r.source))
    from report_round r where r.id = round);

-- Why there is no report or no figure, as it is published.
create or replace function report_answer_document(answer uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', a.id, 'version', case when a.withdrawn_at is null then 1 else 2 end, 'programmeId', r.programme_id, 'round', a.round_id,
      'measure', measure_ref(a.measure_id, day, false),
      'target', (
        select jsonb_build_object('id', t.id, 'indicator', i.slug, 'area', x.slug, 'slice', t.slice)
        from target t join indicator i on i.id = t.indicator_id join area x on x.id = t.area_id where t.id = a.target_id),
      'kind', a.kind, 'comes', a.comes, 'reason', a.reason, 'source', a.source))
    from report_answer a join report_round r on r.id = a.round_id where a.id = answer);

-- The revision of each plan of a programme that came into force last by a day. What a plan has left unfinished when its days ran out is
-- asked about until another comes.
create or replace function revisions_reported_on(programme uuid, day date) returns table (revision_id uuid)
  language sql stable parallel safe
  begin atomic
    select distinct on (v.plan_id) v.id
    from plan l join plan_revision v on v.plan_id = l.id
    where l.programme_id = programme and v.effective_from <= day and measure_public(v.status)
    order by v.plan_id, v.effective_from desc, v.number desc;
  end;

-- The measures of a programme that somebody is asked about: all that the plans in force carry on, with what was said of each last by a
-- day, and what was answered in a round besides.
create or replace function reported_measures(programme uuid, round uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'measure', jsonb_build_object('programme', programme_ref(m.programme_id), 'code', m.code, 'title', r.title),
      'responsible', (
        select coalesce(jsonb_agg(partner_ref(x.partner_id, day) order by x.position), '[]')
        from measure_role x where x.measure_revision_id = r.id and x.role = 'MAIN_RESPONSIBLE' and x.partner_id is not null),
      'partners', (
        select coalesce(jsonb_agg(distinct x.partner_id), '[]') from measure_role x
        where x.measure_revision_id = r.id and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING', 'CO_RESPONSIBLE') and x.partner_id is not null),
      'status', measure_status_document(r.id, day, true),
      'last', (select measure_report_document(s.id, day) from measure_last_report(m.id, day, true) s),
      'reports', (select count(*) + count(s.withdrawn_at) from measure_status s where s.measure_id = m.id),
      'answer', (
        select report_answer_document(a.id, day) from report_answer a
        where a.round_id = round and a.measure_id = m.id and a.withdrawn_at is null order by a.id desc limit 1))
      order by l.slug collate "C", r.position), '[]')
    from revisions_reported_on(programme, day) v
    join measure_revision r on r.revision_id = v.revision_id and not measure_ends(r.change)
    join measure m on m.id = r.measure_id
    join plan_revision w on w.id = v.revision_id
    join plan l on l.id = w.plan_id);

-- How far the figures of a target are told: the last period of each series that they are, or are worked out from; of the area itself
-- or else of its parts.
create or replace function target_told(target uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_build_object('indicator', s.indicator_id, 'own', s.area_id = t.area_id, 'period', last.period)), '[]')
    from target t
    join indicator i on i.id = t.indicator_id
    cross join lateral formula_inputs(i.slug) used
    join indicator_definition d on d.indicator_id = used.id and d.number = indicator_definition_on(used.id, day) and d.expression is null
    join observation_series s on s.indicator_id = used.id and s.slice = t.slice
      and (s.area_id = t.area_id or s.area_id in (select p.area_id from series_parts(t.area_id, day, day) p))
    left join lateral (
      select o.period from observation o
      where o.series_id = s.id and coalesce(o.missing, '') not in ('NOT_REPORTED', 'NOT_YET_AVAILABLE', 'WITHDRAWN')
        and not exists (
          select from observation n where n.series_id = o.series_id and n.period = o.period and n.revision > o.revision)
      order by o.first_day desc limit 1) last on true
    where t.id = target);

-- What a programme wants of its indicators, with how far the figures are told and what was answered in a round besides.
create or replace function reported_targets(programme uuid, round uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', t.id,
      'indicator', jsonb_build_object('slug', i.slug, 'name', d.name), 'area', area_ref(t.area_id, day), 'slice', t.slice,
      'definition', indicator_definition_document(i.id, d.number),
      'deadline', (
        select v.deadline from target_version v where v.target_id = t.id and v.valid_from <= day
        order by v.valid_from desc, v.number desc limit 1),
      'told', target_told(t.id, day),
      -- What is handed in is out of the hands of those who are asked.
      'handedIn', (
        select coalesce(jsonb_agg(p.one ->> 'period'), '[]')
        from submission sub
        cross join lateral jsonb_array_elements(sub.content) c(one)
        cross join lateral jsonb_array_elements(c.one -> 'observations') p(one)
        where sub.indicator_id = i.id and sub.status in ('SUBMITTED', 'APPROVED')
          and c.one #>> '{area,slug}' = x.slug and coalesce(c.one -> 'slice', '{}') = t.slice),
      'answer', (
        select report_answer_document(a.id, day) from report_answer a
        where a.round_id = round and a.target_id = t.id and a.withdrawn_at is null order by a.id desc limit 1)))
      order by i.slug collate "C", x.slug collate "C", slice_text(t.slice) collate "C"), '[]')
    from standing_target t
    join indicator i on i.id = t.indicator_id
    join indicator_definition d on d.indicator_id = i.id and d.number = indicator_definition_on(i.id, day)
    join area x on x.id = t.area_id
    where t.programme_id = programme);

-- A round with what is asked in it; of one that another has come after, as it stood when that opened.
create or replace function report_round_content(round uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'round', report_round_document(r.id), 'closed', closed.before,
      'measures', reported_measures(r.programme_id, r.id, coalesce(closed.before - 1, day)),
      'figures', reported_targets(r.programme_id, r.id, coalesce(closed.before - 1, day))))
    from report_round r
    cross join lateral (
      select min(n.opens) as before from report_round n
      where n.programme_id = r.programme_id and not n.withdrawn and n.opens > r.opens and n.opens <= day) closed
    where r.id = round);

-- The round of a programme that is open on a day: the last one that has opened. It is so until another opens: who is late may still answer.
create or replace function report_round_open(programme uuid, day date) returns uuid
  language sql stable parallel safe
  return (
    select r.id from report_round r
    where r.programme_id = programme and not r.withdrawn and r.opens <= day order by r.opens desc limit 1);

-- What is asked in a programme on a day, with the rounds that were and will be, and the days on which its plans end.
create or replace function programme_reporting(programme uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', p.id, 'programme', jsonb_build_object('slug', p.slug, 'name', p.name),
      'rounds', (
        select coalesce(jsonb_agg(report_round_document(r.id) order by r.opens), '[]')
        from report_round r where r.programme_id = p.id and not r.withdrawn),
      'plans', (
        select coalesce(jsonb_agg(jsonb_build_object('plan', plan_ref(w.plan_id), 'ends', w.effective_to) order by w.effective_to), '[]')
        from revisions_reported_on(p.id, day) v join plan_revision w on w.id = v.revision_id where w.effective_to is not null),
      'open', report_round_open(p.id, day),
      'measures', reported_measures(p.id, report_round_open(p.id, day), day),
      'figures', reported_targets(p.id, report_round_open(p.id, day), day)))
    from programme p where p.id = programme);

-- Who has something to report, for those who work in the programme: the name goes no further than that.
create or replace function assignment_document(assignment uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', a.id, 'version', a.version, 'programmeId', a.programme_id, 'measure', measure_ref(a.measure_id, day, false),
      'target', a.target_id, 'account', a.account_id, 'name', c.display_name, 'partnerId', a.partner_id,
      'partner', partner_ref(a.partner_id, day), 'due', a.due, 'madeAt', a.made_at, 'endedAt', a.ended_at))
    from assignment a left join account c on c.id = a.account_id where a.id = assignment);
