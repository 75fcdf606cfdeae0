-- The series of a submission without what they say: of which area and slice, of which periods, and whether they were made up.
create or replace function submission_series(content jsonb, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_agg(jsonb_build_object(
      -- A draft may name an area that is not there.
      'area', coalesce((select area_ref(a.id, day) from area a where a.slug = c.one #>> '{area,slug}'), c.one -> 'area'),
      'slice', c.one -> 'slice',
      'periods', (
        select jsonb_agg(p.one ->> 'period' order by p.one ->> 'period' collate "C")
        from jsonb_array_elements(c.one -> 'observations') p(one)),
      'illustrative', exists (
        select from jsonb_array_elements(c.one -> 'observations') p(one) where is_illustrative(p.one -> 'source')))
      order by c.place)
    from jsonb_array_elements(content) with ordinality c(one, place));

-- A submission as those who work with it see it: without its figures, and without who did what.
create or replace function submission_document(submission uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', sub.id, 'version', sub.version + 1, 'indicator', i.slug, 'status', sub.status, 'recorded', sub.recorded,
      'series', submission_series(sub.content, day),
      'steps', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('number', s.number, 'status', s.status,

          'day', (s.recorded_at at time zone 'Europe/Oslo')::date, 'reason', s.reason)) order by s.number), '[]')
        from submission_step s where s.submission_id = sub.id)))
    from submission sub join indicator i on i.id = sub.indicator_id where sub.id = submission);

-- What is under way of an indicator, for an area or for all of them when null: never a figure, never a name.
create or replace function submissions_under_way(indicator_slug text, area_slug text, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object(
      'indicator', (select jsonb_build_object('slug', i.slug, 'name', n.name) from indicator_definition n
        where n.indicator_id = i.id and n.number = indicator_definition_on(i.id, day)),
      'submissions', (
        select coalesce(jsonb_agg(
          s.one || jsonb_build_object('status', sub.status, 'since', (last.recorded_at at time zone 'Europe/Oslo')::date)
          order by s.one #>> '{area,slug}' collate "C", slice_text(s.one -> 'slice') collate "C", last.recorded_at, sub.id), '[]')
        from submission sub
        cross join lateral (
          select x.recorded_at from submission_step x where x.submission_id = sub.id order by x.number desc limit 1) last
        cross join lateral jsonb_array_elements(submission_series(sub.content, day)) s(one)
        where sub.indicator_id = i.id and sub.status in ('SUBMITTED', 'APPROVED')
          and coalesce(s.one #>> '{area,slug}' = area_slug, true)))
    from indicator i where i.slug = indicator_slug and i.withdrawn_at is null);
