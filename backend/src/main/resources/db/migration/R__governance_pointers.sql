-- Pointers that partners, programmes and all above them show. They read only their own table, so that they can come before the rest.
create or replace function body_ref(body uuid) returns jsonb
  language sql stable parallel safe
  return (select jsonb_build_object('slug', b.slug, 'name', b.name) from governing_body b where b.id = body);

create or replace function decision_ref(of_decision uuid) returns jsonb
  language sql stable parallel safe
  return (select jsonb_build_object('slug', d.slug, 'title', d.title) from decision d where d.id = of_decision);
