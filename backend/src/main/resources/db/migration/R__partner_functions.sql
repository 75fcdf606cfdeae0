-- The name of a partner on a day: the first listed that is valid then, else the first listed.
create or replace function partner_name_on(partner uuid, day date) returns text
  language sql stable parallel safe
  return (
    select n.name from partner_name n
    where n.partner_id = partner
    order by daterange(n.valid_from, n.valid_to) @> day desc, n.position
    limit 1);

create or replace function partner_ref(partner uuid, day date) returns jsonb
  language sql stable parallel safe
  return (select jsonb_build_object('slug', p.slug, 'name', partner_name_on(p.id, day)) from partner p where p.id = partner);
