-- A pointer to a programme; null when it is not published, for then nobody may know of it.
create or replace function programme_ref(programme uuid) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object('slug', p.slug, 'name', p.name)
    from programme p where p.id = programme and p.publication = 'PUBLISHED');

create or replace function programme_terms(programme uuid, term_kind text) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'text', t.text, 'source', t.source) order by t.position), '[]')
    from programme_term t where t.programme_id = programme and t.kind = term_kind);

create or replace function programme_focus_areas(programme uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'code', x.code, 'name', x.name, 'sublabel', x.sublabel, 'validity', validity(x.valid_from, x.valid_to),
      'initiatives', x.initiatives, 'source', x.source)) order by x.position), '[]')
    from focus_area x
    where x.programme_id = programme and (not only_then or daterange(x.valid_from, x.valid_to) @> day));

-- A programme as it is published, with the names that areas and partners have on the day. Roles and sub-programmes have
-- entries of their own in the ledger and are added by the reader.
create or replace function programme_document(programme uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', p.id, 'slug', p.slug, 'version', p.version + 1, 'name', p.name, 'aliases', to_jsonb(p.aliases), 'type', p.type,
      'status', p.status, 'purpose', p.purpose, 'description', p.description, 'slogan', p.slogan,
      'parent', programme_ref(p.parent_id), 'sourceDocument', p.source_document,
      'areas', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'area', area_ref(x.area_id, day), 'kind', x.kind, 'source', x.source) order by x.position), '[]')
        from programme_area x where x.programme_id = p.id),
      'periods', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'kind', x.kind, 'text', x.text, 'historic', x.historic, 'source', x.source,
          'decision', decision_ref(x.decision_id), 'overrideReason', x.override_reason,
          'period', coalesce(partial_period(x.from_date, x.from_precision, x.from_circa, x.to_date, x.to_precision, x.to_circa), '{}')
          ) order by x.position), '[]')
        from programme_period x where x.programme_id = p.id),
      'phases', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'phase', x.phase, 'text', x.text, 'source', x.source,
          'period', partial_period(x.from_date, x.from_precision, x.from_circa, x.to_date, x.to_precision, x.to_circa)
          ) order by x.position), '[]')
        from programme_phase x where x.programme_id = p.id),
      'challenges', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'title', x.title, 'text', x.text, 'industries', x.industries, 'source', x.source,
          'period', partial_period(x.from_date, x.from_precision, x.from_circa, x.to_date, x.to_precision, x.to_circa),
          'areas', (
            select coalesce(jsonb_agg(area_ref(a.area_id, day) order by a.position), '[]')
            from challenge_area a where a.programme_id = p.id and a.challenge_key = x.key),
          'triggerEvents', (
            select coalesce(jsonb_agg(jsonb_build_object(
              'key', t.key, 'kind', t.kind, 'text', t.text, 'organisation', partner_ref(t.organisation_id, day),
              'date', partial_date(t.date, t.precision, t.circa),
              'jobsLost', quantity(t.jobs_lost_value, t.jobs_lost_unit, t.jobs_lost_qualifier, t.jobs_lost_verbatim),
              'peakJobs', quantity(t.peak_jobs_value, t.peak_jobs_unit, t.peak_jobs_qualifier, t.peak_jobs_verbatim),
              'source', t.source) order by t.position), '[]')
            from trigger_event t where t.programme_id = p.id and t.challenge_key = x.key)
          ) order by x.position), '[]')
        from challenge x where x.programme_id = p.id),
      'contextEvents', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'title', x.title, 'text', x.text, 'source', x.source,
          'period', partial_period(x.from_date, x.from_precision, x.from_circa, x.to_date, x.to_precision, x.to_circa)
          ) order by x.position), '[]')
        from context_event x where x.programme_id = p.id),
      'analyses', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'type', x.type, 'title', x.title, 'text', x.text, 'respondents', x.respondents, 'source', x.source,
          'period', partial_period(x.from_date, x.from_precision, x.from_circa, x.to_date, x.to_precision, x.to_circa)
          ) order by x.position), '[]')
        from analysis x where x.programme_id = p.id),
      'findings', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'text', x.text, 'swot', x.swot, 'analysis', x.analysis_key, 'rank', x.rank, 'rankedBy', x.ranked_by,
          'status', x.status, 'answer', x.answer, 'source', x.source) order by x.position), '[]')
        from finding x where x.programme_id = p.id),
      'objectives', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'parent', x.parent_key, 'level', x.level, 'text', x.text,
          'deadline', partial_date(x.date, x.precision, x.circa), 'source', x.source) order by x.position), '[]')
        from objective x where x.programme_id = p.id),
      'focusAreas', programme_focus_areas(p.id, day, false),
      'targetGroups', programme_terms(p.id, 'TARGET_GROUP'),
      'instruments', programme_terms(p.id, 'INSTRUMENT'),
      'themes', programme_terms(p.id, 'THEME'),
      'tasks', programme_terms(p.id, 'TASK'),
      'successCriteria', programme_terms(p.id, 'SUCCESS_CRITERION'),
      'results', programme_terms(p.id, 'RESULT'),
      'policyDocuments', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'title', x.title, 'owner', partner_ref(x.owner_id, day),
          'adopted', partial_date(x.date, x.precision, x.circa), 'url', x.url, 'source', x.source) order by x.position), '[]')
        from policy_document x where x.programme_id = p.id),
      'relations', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'kind', x.kind, 'programme', programme_ref(x.other_id), 'name', x.name, 'source', x.source)
          order by x.position), '[]')
        from programme_relation x where x.programme_id = p.id),
      'links', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'kind', x.kind, 'title', x.title, 'url', x.url, 'source', x.source) order by x.position), '[]')
        from programme_link x where x.programme_id = p.id)))
    from programme p where p.id = programme);

-- From the first to the last day that any period of a programme tells of.
create or replace function programme_span(programme uuid) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'from', (select partial_date(x.from_date, x.from_precision, x.from_circa) from programme_period x
               where x.programme_id = programme and x.from_date is not null order by x.from_date limit 1),
      'to', (select partial_date(x.to_date, x.to_precision, x.to_circa) from programme_period x
             where x.programme_id = programme and x.to_date is not null
             order by partial_date_end(x.to_date, x.to_precision) desc limit 1)))
    where exists (select 1 from programme_period x where x.programme_id = programme));

-- Where a programme stood on a day, by the first and the last day that its periods tell of; without a day, as recorded.
create or replace function programme_status_on(programme uuid, recorded text, day date, only_then boolean) returns text
  language sql stable parallel safe
  return case when only_then then (
    select case
      when min(x.from_date) > day then 'PLANNED'
      when max(partial_date_end(x.to_date, x.to_precision)) < day then 'COMPLETED'
      when min(x.from_date) is not null and max(x.to_date) is not null then 'RUNNING'
      else 'NOT_KNOWN' end
    from programme_period x where x.programme_id = programme)
  else recorded end;

-- A programme's page: the programme with the roles in it and the programmes that are a part of it; with only_then, without what
-- does not hold on the day.
create or replace function programme_page(programme uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return programme_document(programme, day) || jsonb_build_object(
    'status', (select programme_status_on(p.id, p.status, day, only_then) from programme p where p.id = programme),
    'focusAreas', programme_focus_areas(programme, day, only_then),
    'subProgrammes', (
      select coalesce(jsonb_agg(programme_ref(p.id) order by p.slug collate "C"), '[]')
      from programme p where p.parent_id = programme and p.publication = 'PUBLISHED'),
    'roles', (
      select coalesce(jsonb_agg(role_document(r.id, day) order by r.id), '[]')
      from standing_role r left join partner holder on holder.id = r.partner_id
      where r.programme_id = programme
        and (not only_then or role_held(
          r.from_date, r.to_date, r.to_precision, holder.valid_from, holder.valid_to, day))));
