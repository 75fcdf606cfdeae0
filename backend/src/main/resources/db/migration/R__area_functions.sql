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
