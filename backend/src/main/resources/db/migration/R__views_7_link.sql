-- What a slice is called: the names of its categories, by a definition; none for the total.
create or replace function slice_names(of_slice jsonb, dimensions jsonb) returns jsonb
  language sql immutable parallel safe
  return (
    select coalesce(jsonb_agg(c.one -> 'name' order by d.place), '[]')
    from jsonb_array_elements(dimensions) with ordinality d(one, place)
    cross join lateral jsonb_array_elements(d.one -> 'categories') c(one)
    where c.one ->> 'key' = of_slice ->> (d.one ->> 'key'));

-- The figure that is published of a period, or of the last one before it that has one; never what is held back.
create or replace function figure_known(indicator uuid, area uuid, of_slice jsonb, of_period text, before boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object('period', o.period, 'value', o.value, 'missing', o.missing))
    from observation_series s join observation o on o.series_id = s.id
    where s.indicator_id = indicator and s.area_id = area and s.slice = of_slice
      and case when before then o.first_day < period_first_day(of_period) and o.value is not null else o.period = of_period end
      and not exists (
        select from observation later
        where later.series_id = o.series_id and later.period = o.period and later.revision > o.revision)
    order by o.first_day desc limit 1);

-- A figure that somebody is asked for, with what is published of it.
create or replace function asked_figure(item update_request_item, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'indicator', jsonb_build_object('slug', i.slug, 'name', d.name), 'unit', d.unit, 'decimals', d.decimals,
      'area', area_ref((item).area_id, day), 'slice', (item).slice, 'sliceNames', slice_names((item).slice, d.dimensions),
      'period', (item).period,
      'standing', figure_known(i.id, (item).area_id, (item).slice, (item).period, false),
      'before', figure_known(i.id, (item).area_id, (item).slice, (item).period, true)))
    from indicator i
    join indicator_definition d on d.indicator_id = i.id and d.number = indicator_definition_on(i.id, day)
    where i.id = (item).indicator_id);

-- How a measure was reported to go last.
create or replace function measure_reported(measure uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'date', partial_date(s.date, s.precision, s.circa), 'phase', s.phase, 'manualStatus', s.manual_status,
      'manualReason', s.manual_reason, 'comment', s.comment, 'outlook', s.outlook))
    from measure_last_report(measure, day, false) last join measure_status s on s.id = last.id);

-- What is asked for by one line of a request, as who answers it is shown it.
create or replace function asked_item(item update_request_item, day date) returns jsonb
  language sql stable parallel safe
  return jsonb_strip_nulls(jsonb_build_object(
    'number', (item).number, 'measure', measure_ref((item).measure_id, day, false),
    'lastReport', measure_reported((item).measure_id, day), 'figure', asked_figure(item, day)));

-- A request as who has its link is shown it: what is asked for, and nothing else of the programme.
create or replace function update_form(request uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'programme', jsonb_build_object('slug', p.slug, 'name', p.name), 'partner', partner_ref(q.partner_id, day),
      'message', q.message, 'due', q.due, 'expiresAt', q.expires_at,
      'items', (
        select jsonb_agg(asked_item(x, day) order by x.number) from update_request_item x where x.request_id = q.id)))
    from update_request q join programme p on p.id = q.programme_id
    where q.id = request);

-- A request as those who work with it see it, with what came of it; what can be done with it is added where that is decided.
create or replace function update_request_document(request uuid, now timestamptz, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', q.id, 'version', q.version, 'programme', jsonb_build_object('slug', p.slug, 'name', p.name),
      'partner', partner_ref(q.partner_id, day), 'message', q.message, 'due', q.due,
      'state', case when q.answered_at is not null then 'ANSWERED' when q.revoked_at is not null then 'REVOKED'
        when q.expires_at <= now then 'EXPIRED' else 'OPEN' end,
      'madeAt', q.made_at, 'linkedAt', q.linked_at, 'expiresAt', q.expires_at, 'answeredAt', q.answered_at, 'revokedAt', q.revoked_at,
      'mailedTo', (
        select jsonb_build_object('email', a.email, 'language', a.language) from update_request_address a where a.request_id = q.id),
      'items', (
        select jsonb_agg(jsonb_build_object(
          'number', x.number, 'measure', measure_ref(x.measure_id, day, false), 'figure', asked_figure(x, day),
          'answer', x.answer, 'laterOn', x.later_on, 'note', x.note, 'submission', x.submission_id,
          'proposal', (select r.id from report_proposal r where r.request_id = x.request_id and r.item = x.number)) order by x.number)
        from update_request_item x where x.request_id = q.id)))
    from update_request q join programme p on p.id = q.programme_id
    where q.id = request);

-- A report that waits to be looked at, with how the measure was reported to go last.
create or replace function report_proposal_document(proposal uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', r.id, 'version', r.version, 'measure', measure_ref(r.measure_id, day, false), 'partner', partner_ref(q.partner_id, day),
      'request', q.id, 'status', r.status, 'report', r.content, 'lastReport', measure_reported(r.measure_id, day),
      'note', x.note, 'madeAt', r.made_at, 'decidedAt', r.decided_at, 'reason', r.reason))
    from report_proposal r
    join update_request q on q.id = r.request_id
    join update_request_item x on x.request_id = r.request_id and x.number = r.item
    where r.id = proposal);
