-- The categories of a slice, as they are written in addresses: "kind:created,sex:women".
create or replace function slice_text(slice jsonb) returns text
  language sql immutable parallel safe
  return (select coalesce(string_agg(s.key || ':' || s.value, ',' order by s.key collate "C"), '') from jsonb_each_text(slice) s);

-- One definition of an indicator, as it is published.
create or replace function indicator_definition_document(indicator uuid, definition int) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'number', d.number, 'validFrom', d.valid_from, 'name', d.name, 'description', d.description, 'method', d.method,
      'unit', d.unit, 'decimals', d.decimals, 'kind', d.kind, 'direction', d.direction, 'frequency', d.frequency,
      'reportingLag', d.reporting_lag, 'periodAggregation', d.period_aggregation, 'areaAggregation', d.area_aggregation,
      'dimensions', d.dimensions, 'level', d.level, 'sourceType', d.source_type,
      'formula', case when d.expression is not null then
        jsonb_build_object('expression', d.expression, 'nullPolicy', d.null_policy) end,
      'per', d.per))
    from indicator_definition d where d.indicator_id = indicator and d.number = definition);

-- The number of the definition that holds on a day.
create or replace function indicator_definition_on(indicator uuid, day date) returns int
  language sql stable parallel safe
  return (
    select d.number from indicator_definition d
    where d.indicator_id = indicator and coalesce(d.valid_from <= day, true)
    order by d.number desc limit 1);

-- An indicator as it is published, with the definition of the day.
create or replace function indicator_document(indicator uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', i.id, 'slug', i.slug, 'version', i.version + 1,
      'definition', indicator_definition_document(i.id, indicator_definition_on(i.id, day)),
      'definitions', (
        select jsonb_agg(indicator_definition_document(i.id, d.number) order by d.number)
        from indicator_definition d where d.indicator_id = i.id),
      'source', i.source, 'attribution', i.attribution, 'programmeId', i.programme_id))
    from indicator i where i.id = indicator);

-- An indicator and all that its figures are worked out from by some definition, directly or not; by itself when it is observed.
create or replace function formula_inputs(indicator_slug text) returns table (id uuid)
  language sql stable parallel safe
  begin atomic
    with recursive used(id) as (
      select i.id from indicator i where i.slug = indicator_slug
      union
      select part.id
      from used u
      join indicator_definition d on d.indicator_id = u.id and d.expression is not null
      cross join lateral formula_names(d.expression) named
      join indicator part on part.slug = named.slug)
    select used.id from used;
  end;

create or replace function indicator_summary(indicator uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object('id', i.id, 'slug', i.slug, 'name', d.name, 'unit', d.unit, 'kind', d.kind,
      'direction', d.direction, 'frequency', d.frequency, 'level', d.level, 'sourceType', d.source_type,
      'targetAreas', (
        select coalesce(jsonb_agg(area_ref(a.id, day) order by a.slug collate "C"), '[]') from area a
        where exists (
          select from standing_target t join target_version v on v.target_id = t.id and v.valid_from <= day
          left join programme p on p.id = t.programme_id
          where t.indicator_id = i.id and t.area_id = a.id and (t.programme_id is null or p.publication = 'PUBLISHED'))))
    from indicator i
    join indicator_definition d on d.indicator_id = i.id and d.number = indicator_definition_on(i.id, day)
    where i.id = indicator);

-- What stands in a series: of each period the last revision, in the order of periods.
create or replace function observation_points(series uuid, first_from date, first_to date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'period', o.period, 'revision', o.revision, 'value', trim_scale(o.value), 'missing', o.missing,
      'numerator', trim_scale(o.numerator), 'denominator', trim_scale(o.denominator), 'qualifier', o.qualifier,
      'evidenceLevel', o.evidence_level, 'borders', o.borders, 'codeAsReported', o.code_as_reported, 'source', o.source,
      'reason', o.reason)) order by o.first_day), '[]')
    from (
      select distinct on (r.period) r.* from observation r
      where r.series_id = series
        and coalesce(r.first_day >= first_from, true) and coalesce(r.first_day <= first_to, true)
      order by r.period, r.revision desc) o);

-- A series with all that stands in it, as the ledger keeps it.
create or replace function observation_series_document(series uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object('id', s.id,
      'slug', i.slug || '/' || a.slug || case when s.slice = '{}' then '' else '/' || slice_text(s.slice) end,
      'version', s.version + 1, 'indicator', i.slug, 'area', area_ref(a.id, day), 'slice', s.slice,
      'points', observation_points(s.id, null, null))
    from observation_series s join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id where s.id = series);

-- The municipalities that an area is made of on some day between two (open ends when null), with the days on which they belong to
-- it. A municipality is its own part; a place is no sum of municipalities, and has none.
create or replace function series_parts(area uuid, window_from date, window_to date)
  returns table (area_id uuid, valid_from date, valid_to date)
  language sql stable parallel safe
  begin atomic
    select part.area_id, part.valid_from, part.valid_to from (
      select c.area_id, c.valid_from, c.valid_to
      from area_code c where c.area_id = area and c.system = 'SSB_KLASS_131'
      union all
      select s.member_id, greatest(s.valid_from, c.valid_from), least(s.valid_to, c.valid_to)
      from area_membership s
      join area_code c on c.area_id = s.member_id and c.system = 'SSB_KLASS_131'
        and daterange(c.valid_from, c.valid_to) && daterange(s.valid_from, s.valid_to)
      join area whole on whole.id = s.whole_id and whole.members_known
      where s.whole_id = area
      union all
      select c.area_id, greatest(county.valid_from, c.valid_from), least(county.valid_to, c.valid_to)
      from area_code county
      join area_code c on c.system = 'SSB_KLASS_131' and left(c.code, 2) = county.code
        and daterange(c.valid_from, c.valid_to) && daterange(county.valid_from, county.valid_to)
      where county.area_id = area and county.system = 'SSB_KLASS_104'
      union all
      select c.area_id, c.valid_from, c.valid_to
      from area_code c
      where c.system = 'SSB_KLASS_131' and exists (select from area a where a.id = area and a.kind = 'COUNTRY')) part
    where daterange(part.valid_from, part.valid_to) && daterange(window_from, window_to, '[]');
  end;

-- All that a series of an area needs to know but the figures: the indicator, the area, what it is made of, and what happened to the
-- borders of that. With lineage also what came before the parts, so far back as figures can be carried over.
create or replace function series_frame(
  indicator_slug text, area_slug text, day date, window_from date, window_to date, lineage boolean) returns jsonb
  language sql stable parallel safe
  return (
    with recursive
    whole as (select a.id, a.slug, a.kind from area a where a.slug = area_slug),
    part as (select p.area_id, p.valid_from, p.valid_to from whole, series_parts(whole.id, window_from, window_to) p),
    concerned(area_id) as (
      select p.area_id from part p
      union select whole.id from whole
      union
      select before.area_id
      from concerned k
      join area_change_party after on after.area_id = k.area_id and after.side = 'TO'
      join area_change c on c.id = after.change_id and c.comparability <> 'BROKEN'
      join area_change_party before on before.change_id = c.id and before.side = 'FROM'
      where lineage)
    select jsonb_strip_nulls(jsonb_build_object(
      'indicator', (select indicator_document(i.id, day) from indicator i where i.slug = indicator_slug and i.withdrawn_at is null),
      'area', (
        select jsonb_build_object('slug', w.slug, 'name', area_name_on(w.id, day), 'kind', w.kind,
          'there', (
            select coalesce(jsonb_agg(validity(c.valid_from, c.valid_to) order by c.valid_from), '[]')
            from area_code c where c.area_id = w.id))
        from whole w),
      'parts', (
        select coalesce(jsonb_agg(jsonb_build_object('area', each.slug, 'belongs', each.belongs) order by each.slug), '[]')
        from (
          select a.slug, jsonb_agg(validity(p.valid_from, p.valid_to) order by p.valid_from) as belongs
          from part p join area a on a.id = p.area_id group by a.slug) each),
      'concerned', (select coalesce(jsonb_agg(a.slug order by a.slug), '[]') from concerned k join area a on a.id = k.area_id),
      'changes', (
        select coalesce(jsonb_agg(jsonb_build_object('date', c.date, 'comparability', c.comparability,
          'from', (
            select coalesce(jsonb_agg(a.slug order by p.position), '[]')
            from area_change_party p join area a on a.id = p.area_id where p.change_id = c.id and p.side = 'FROM'),
          'to', (
            select coalesce(jsonb_agg(a.slug order by p.position), '[]')
            from area_change_party p join area a on a.id = p.area_id where p.change_id = c.id and p.side = 'TO'))
          order by c.date, c.id), '[]')
        from area_change c
        where c.type not in ('RENAME', 'RENUMBER', 'COUNTY_TRANSFER')
          and c.id in (select p.change_id from concerned k join area_change_party p on p.area_id = k.area_id)))));

-- When something was last recorded of the figures of a slice of an indicator for some areas, as known by then; null for now.
create or replace function series_updated(indicator_slug text, areas jsonb, of_slice jsonb, known_at timestamptz) returns timestamptz
  language sql stable parallel safe
  return (
    select max(last.recorded_at)
    from indicator i
    join observation_series s on s.indicator_id = i.id and s.slice = of_slice
    join area a on a.id = s.area_id and a.slug = any(array(select jsonb_array_elements_text(areas)))
    cross join lateral (
      select l.recorded_at from ledger l
      where l.entity_type = 'OBSERVATION_SERIES' and l.entity_id = s.id and l.visibility = 'PUBLIC'
        and coalesce(l.recorded_at <= known_at, true)
      -- By seq, a ledger that is not yet analyzed would be read from its end, all of it where a series has no entry.
      order by l.version desc limit 1) last
    where i.slug = indicator_slug);

-- When something was last recorded of the figures that those of an indicator are or are worked out from.
create or replace function series_updated_below(indicator_slug text, areas jsonb, of_slice jsonb, known_at timestamptz)
  returns timestamptz
  language sql stable parallel safe
  return (
    select max(series_updated(i.slug, areas, of_slice, known_at))
    from formula_inputs(indicator_slug) used join indicator i on i.id = used.id);

-- What the figures of an indicator are worked out from, directly or not; nothing when it is observed.
create or replace function series_inputs(indicator_slug text, day date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(indicator_document(i.id, day) order by i.slug), '[]')
    from formula_inputs(indicator_slug) used join indicator i on i.id = used.id where i.slug <> indicator_slug);

-- The figures of a slice of an indicator for some areas.
create or replace function series_figures(indicator uuid, areas text[], of_slice jsonb, first_from date, first_to date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_object_agg(a.slug, observation_points(s.id, first_from, first_to)), '{}')
    from area a
    join observation_series s on s.indicator_id = indicator and s.area_id = a.id and s.slice = of_slice
    where a.slug = any(areas));

-- A target with all its versions and baselines, as it is published; `current` is the version that holds on the day, when one does.
create or replace function target_version_document(target uuid, of_version int) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'number', v.number, 'validFrom', v.valid_from, 'validFromAssumed', v.valid_from_assumed, 'comparator', v.comparator, 'value', trim_scale(v.value),
      'low', trim_scale(v.low), 'high', trim_scale(v.high), 'deadline', v.deadline,
      -- What grows by a rate goes no other way; it is stored as it was entered.
      'trajectory', case v.comparator when 'GROWTH_RATE' then 'COMPOUND' else v.trajectory end,
      'interim', v.interim, 'counting', v.counting, 'qualifier', v.qualifier, 'text', v.text, 'reasonCode', v.reason_code,
      'reason', v.reason, 'unchanged', v.unchanged, 'corrects', v.corrects, 'decision', decision_ref(v.decision_id),
      'source', v.source))
    from target_version v where v.target_id = target and v.number = of_version);

-- The first day on which a figure of the period could be told: what there is, as it was when the period began; all else, when it is over.
create or replace function period_told_from(period text, kind text) returns date
  language sql immutable parallel safe
  return cast(period_first_day(period) + case
    when kind = 'STOCK' then interval '0'
    when period_frequency(period) = 'YEAR' then interval '1 year - 1 day'
    when period_frequency(period) = 'HALF' then interval '6 months - 1 day'
    when period_frequency(period) = 'QUARTER' then interval '3 months - 1 day'
    when period_frequency(period) = 'MONTH' then interval '1 month - 1 day'
    else interval '0'
  end as date);

create or replace function target_document(target uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', t.id, 'slug', i.slug || '/' || a.slug || case when t.slice = '{}' then '' else '/' || slice_text(t.slice) end,
      'version', t.version + 1,
      'indicator', (select jsonb_build_object('slug', i.slug, 'name', d.name) from indicator_definition d
        where d.indicator_id = i.id and d.number = indicator_definition_on(i.id, day)),
      'area', area_ref(a.id, day), 'slice', t.slice, 'programme', programme_ref(t.programme_id), 'programmeId', t.programme_id,
      -- Of versions from the same day, a correction comes after what it corrects.
      'current', (
        select target_version_document(t.id, v.number) from target_version v
        where v.target_id = t.id and v.valid_from <= day order by v.valid_from desc, v.number desc limit 1),
      'versions', (
        select coalesce(jsonb_agg(target_version_document(t.id, v.number) order by v.number), '[]')
        from target_version v where v.target_id = t.id),
      'baselines', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('number', b.number, 'period', b.period,
          'toldFrom', (select period_told_from(b.period, d.kind) from indicator_definition d
            where d.indicator_id = i.id and d.number = indicator_definition_on(i.id, period_first_day(b.period))),
          'value', trim_scale(b.value), 'qualifier', b.qualifier, 'method', b.method, 'reason', b.reason, 'source', b.source))
          order by b.number), '[]')
        from target_baseline b where b.target_id = t.id)))
    from target t join indicator i on i.id = t.indicator_id join area a on a.id = t.area_id where t.id = target);

-- A projection as it is published.
create or replace function projection_document(projection uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', p.id,
      'slug', i.slug || '/' || a.slug || case when p.slice = '{}' then '' else '/' || slice_text(p.slice) end || '/' || p.key,
      'version', p.version + 1,
      'indicator', (select jsonb_build_object('slug', i.slug, 'name', d.name) from indicator_definition d
        where d.indicator_id = i.id and d.number = indicator_definition_on(i.id, day)),
      'area', area_ref(a.id, day), 'slice', p.slice, 'key', p.key, 'method', p.method, 'name', p.name, 'variant', p.variant,
      'publisher', p.publisher, 'madeIn', p.made_in, 'basePeriod', p.base_period, 'change', trim_scale(p.change),
      'until', p.until,
      'points', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('period', n.period, 'value', trim_scale(n.value),
          'low', trim_scale(n.low), 'high', trim_scale(n.high))) order by n.number), '[]')
        from projection_point n where n.projection_id = p.id),
      'borders', p.borders, 'supersedes', (select old.key from projection old where old.id = p.supersedes),
      'reason', p.reason, 'source', p.source))
    from projection p join indicator i on i.id = p.indicator_id join area a on a.id = p.area_id where p.id = projection);

-- Whether an area is the same on two days: made of the same municipalities, with nothing moved between them and others. Null when one
-- of the days is not known.
create or replace function borders_alike(area uuid, one date, other date) returns boolean
  language sql stable parallel safe
  return case when one is not null and other is not null then
    not exists (
      select p.area_id from series_parts(area, one, one) p
      except select p.area_id from series_parts(area, other, other) p)
    and not exists (
      select p.area_id from series_parts(area, other, other) p
      except select p.area_id from series_parts(area, one, one) p)
    and not exists (
      select from area_change c join area_change_party y on y.change_id = c.id
      where c.type not in ('RENAME', 'RENUMBER', 'COUNTY_TRANSFER') and c.date > least(one, other) and c.date <= greatest(one, other)
        and not exists (select from area whole where whole.id = area and whole.kind = 'COUNTRY')
        and (y.area_id = area or y.area_id in (select p.area_id from series_parts(area, one, one) p)))
    end;

-- A note on the figures of an indicator, as it is published.
create or replace function annotation_document(annotation uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', n.id, 'slug', i.slug || '/' || n.key, 'version', n.version + 1,
      'indicator', (select jsonb_build_object('slug', i.slug, 'name', d.name) from indicator_definition d
        where d.indicator_id = i.id and d.number = indicator_definition_on(i.id, day)),
      'area', area_ref(n.area_id, day), 'key', n.key, 'period', n.period, 'text', n.text, 'breakType', n.break_type,
      'source', n.source))
    from annotation n join indicator i on i.id = n.indicator_id where n.id = annotation);

-- The programmes whose surroundings an area is in: those of the area itself, and of areas that it is a part of.
create or replace function programmes_around(area uuid) returns table (programme_id uuid)
  language sql stable parallel safe
  begin atomic
    select distinct a.programme_id
    from programme_area a join programme p on p.id = a.programme_id and p.publication = 'PUBLISHED'
    where a.area_id = area or exists (select from series_parts(a.area_id, null, null) part where part.area_id = area);
  end;

-- What the figures of an indicator are compared with, as it is published.
create or replace function reference_series_document(reference uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', r.id, 'slug', i.slug || '/' || r.key, 'version', r.version + 1,
      'indicator', (select jsonb_build_object('slug', i.slug, 'name', d.name) from indicator_definition d
        where d.indicator_id = i.id and d.number = indicator_definition_on(i.id, day)),
      'key', r.key, 'kind', r.kind, 'name', r.name, 'area', area_ref(r.area_id, day),
      'statements', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('area', area_ref(s.area_id, day), 'ofEach', s.of_each,
          'position', s.position, 'period', s.period, 'source', s.source)) order by s.number), '[]')
        from reference_statement s where s.reference_id = r.id),
      'source', r.source))
    from reference_series r join indicator i on i.id = r.indicator_id where r.id = reference);
