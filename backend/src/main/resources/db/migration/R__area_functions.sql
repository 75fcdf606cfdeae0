-- The name of an area on a day: the one valid then, else the one that came nearest before, else the first.
create or replace function area_name_on(area uuid, day date) returns text
  language sql stable parallel safe
  return (
    select n.name from area_name n
    where n.area_id = area
    order by daterange(n.valid_from, n.valid_to) @> day desc, coalesce(n.valid_from <= day, true) desc,
      case when coalesce(n.valid_from <= day, true) then n.valid_from end desc nulls last, n.valid_from
    limit 1);

create or replace function area_ref(area uuid, day date) returns jsonb
  language sql stable parallel safe
  return (select jsonb_build_object('slug', a.slug, 'name', area_name_on(a.id, day)) from area a where a.id = area);

-- The code of a municipality or county on a day; null when it had none.
create or replace function area_code_on(area uuid, day date) returns text
  language sql stable parallel safe
  return (
    select c.code from area_code c
    where c.area_id = area and daterange(c.valid_from, c.valid_to) @> day
    order by c.system desc limit 1);

-- The county that a municipality lies in on a day: its code's first two digits, by the counties of that day.
create or replace function area_county_on(area uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object('code', county.code, 'slug', a.slug, 'name', area_name_on(a.id, day))
    from area_code c
    join area_code county on county.system = 'SSB_KLASS_104' and county.code = left(c.code, 2)
      and daterange(county.valid_from, county.valid_to) @> day
    join area a on a.id = county.area_id
    where c.area_id = area and c.system = 'SSB_KLASS_131' and daterange(c.valid_from, c.valid_to) @> day
    limit 1);

-- The municipalities that make up an area on a day, as far as it is known: itself, its members, those that carry a county's
-- digits, or the one a place lies in.
create or replace function area_municipalities_on(area uuid, day date) returns uuid[]
  language sql stable parallel safe
  return (
    select coalesce(array_agg(distinct found.id), '{}') from (
      select a.id from area a where a.id = area and a.kind = 'MUNICIPALITY'
      union all
      select m.id from area_membership s join area m on m.id = s.member_id and m.kind = 'MUNICIPALITY'
      where s.whole_id = area and daterange(s.valid_from, s.valid_to) @> day
      union all
      select m.id from area_membership s join area m on m.id = s.whole_id and m.kind = 'MUNICIPALITY'
      where s.member_id = area and daterange(s.valid_from, s.valid_to) @> day
      union all
      select c.area_id from area_code county
      join area_code c on c.system = 'SSB_KLASS_131' and left(c.code, 2) = county.code
        and daterange(c.valid_from, c.valid_to) @> day
      where county.area_id = area and county.system = 'SSB_KLASS_104'
        and daterange(county.valid_from, county.valid_to) @> day
      union all
      select c.area_id from area_code c join area a on a.id = area and a.kind = 'COUNTRY'
      where c.system = 'SSB_KLASS_131' and daterange(c.valid_from, c.valid_to) @> day) found);

-- An area as it is published, with the name, code and county of the day.
create or replace function area_document(area uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', a.id, 'slug', a.slug, 'version', a.version + 1, 'kind', a.kind, 'typologies', to_jsonb(a.typologies),
      'name', area_name_on(a.id, day), 'code', area_code_on(a.id, day), 'county', area_county_on(a.id, day),
      'names', (
        select coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'validity', validity(n.valid_from, n.valid_to))
          order by n.position), '[]')
        from area_name n where n.area_id = a.id),
      'codes', (
        select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'system', c.system,
          'validity', validity(c.valid_from, c.valid_to)) order by c.position), '[]')
        from area_code c where c.area_id = a.id),
      'memberships', (
        select coalesce(jsonb_agg(jsonb_build_object('area', area_ref(m.whole_id, day), 'kind', whole.kind,
          'validity', validity(m.valid_from, m.valid_to), 'note', m.note) order by m.position), '[]')
        from area_membership m join area whole on whole.id = m.whole_id where m.member_id = a.id),
      'membersKnown', a.members_known, 'centre', area_ref(a.centre_id, day), 'note', a.note,
      'facts', (
        select coalesce(jsonb_agg(jsonb_build_object('topic', f.topic,
          'quantity', quantity(f.value, f.unit, f.qualifier, f.verbatim),
          'date', partial_date(f.date, f.precision, f.circa), 'source', f.source) order by f.position), '[]')
        from area_fact f where f.area_id = a.id),
      'sources', a.sources, 'attribution', a.attribution))
    from area a where a.id = area);

-- What happened to areas on a day, as it is published. The areas are named as they were called on either side of it.
create or replace function area_change_document(change uuid) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object(
      'id', c.id, 'version', c.version + 1, 'date', c.date, 'type', c.type, 'comparability', c.comparability,
      'from', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('area', area_ref(p.area_id, c.date - 1), 'code', p.code))
          order by p.position), '[]')
        from area_change_party p where p.change_id = c.id and p.side = 'FROM'),
      'to', (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('area', area_ref(p.area_id, c.date), 'code', p.code))
          order by p.position), '[]')
        from area_change_party p where p.change_id = c.id and p.side = 'TO'))
    from area_change c where c.id = change);
