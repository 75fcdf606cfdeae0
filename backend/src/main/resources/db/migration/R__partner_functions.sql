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

-- A partner as the ledger keeps it, with the names of the day; with only_then, without what does not hold on the day.
create or replace function partner_document(partner uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', p.id, 'slug', p.slug, 'version', p.version, 'name', partner_name_on(p.id, day),
      'kind', p.kind, 'type', p.type, 'sector', p.sector,
      'names', (
        select jsonb_agg(
          jsonb_build_object('name', n.name, 'validity', validity(n.valid_from, n.valid_to), 'source', n.source)
          order by n.position)
        from partner_name n
        where n.partner_id = p.id
          and (not only_then or daterange(n.valid_from, n.valid_to) @> day
            or n.position = 0 and not exists (
              select from partner_name v where v.partner_id = p.id and daterange(v.valid_from, v.valid_to) @> day))),
      'organisationNumber', case when p.organisation_number is not null then jsonb_build_object(
        'value', p.organisation_number, 'source', p.organisation_number_source,
        'retrieved', p.organisation_number_retrieved) end,
      'description', p.description,
      'homeArea', area_ref(p.home_area_id, day),
      'validity', validity(p.valid_from, p.valid_to),
      'successions', (
        select coalesce(jsonb_agg(
          jsonb_build_object('type', s.type, 'partner', partner_ref(s.other_id, day),
            'date', partial_date(s.date, s.precision, s.circa), 'source', s.source)
          order by s.position), '[]')
        from partner_succession s where s.partner_id = p.id),
      'members', (
        select coalesce(jsonb_agg(
          jsonb_build_object('partner', partner_ref(m.partner_id, day), 'period', partial_period(
            m.from_date, m.from_precision, m.from_circa, m.to_date, m.to_precision, m.to_circa), 'source', m.source)
          order by m.position), '[]')
        from group_member m
        where m.group_id = p.id
          and (not only_then or period_contains(m.from_date, m.to_date, m.to_precision, day))),
      'unnamedMembers', case when p.unnamed_count is not null then jsonb_build_object(
        'count', quantity(p.unnamed_count, p.unnamed_unit, p.unnamed_qualifier, p.unnamed_verbatim),
        'text', p.unnamed_text) end,
      'website', p.website,
      'source', p.source))
    from partner p where p.id = partner);

-- A role as it is served and as the ledger keeps it, with the names of the day.
create or replace function role_document(of_role uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', r.id, 'version', r.version, 'role', r.role, 'partner', partner_ref(r.partner_id, day), 'capacity', r.capacity,
      'programme', jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name),
      'note', r.note, 'constituency', r.constituency, 'period', partial_period(
        r.from_date, r.from_precision, r.from_circa, r.to_date, r.to_precision, r.to_circa),
      'amountKnown', r.amount_known, 'appointedBy', decision_ref(r.appointed_by_id), 'endedBy', decision_ref(r.ended_by_id),
      'source', r.source))
    from role r join programme g on g.id = r.programme_id
    where r.id = of_role);

-- Whether a role is held on the day, as far as its period is known; never on a day on which its holder does not exist.
create or replace function role_held(
  from_date date, to_date date, to_precision text, holder_from date, holder_to date, day date) returns boolean
  language sql immutable parallel safe
  return period_contains(from_date, to_date, to_precision, day) and daterange(holder_from, holder_to) @> day;

-- A partner with the groups it is a member of and the roles it has in published programmes.
create or replace function partner_page(partner uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return partner_document(partner, day, only_then) || jsonb_build_object(
    'groups', (
      select coalesce(jsonb_agg(partner_ref(g.id, day) order by g.slug collate "C"), '[]')
      from partner g
      where exists (
        select from group_member m
        where m.group_id = g.id and m.partner_id = partner
          and (not only_then or period_contains(m.from_date, m.to_date, m.to_precision, day)))),
    'roles', (
      select coalesce(jsonb_agg(role_document(r.id, day) order by r.id), '[]')
      from standing_role r join programme p on p.id = r.programme_id and p.publication = 'PUBLISHED'
      join partner holder on holder.id = r.partner_id
      where r.partner_id = partner
        and (not only_then or role_held(
          r.from_date, r.to_date, r.to_precision, holder.valid_from, holder.valid_to, day))));

-- A partner as it stands in a list.
create or replace function partner_summary(partner uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', p.id, 'slug', p.slug, 'name', partner_name_on(p.id, day), 'kind', p.kind, 'type', p.type, 'sector', p.sector,
      'organisationNumber', p.organisation_number, 'homeArea', area_ref(p.home_area_id, day),
      'roles', acts.roles, 'programmeCount', acts.programmes, 'illustrative', is_illustrative(p.source)))
    from partner p
    cross join lateral (
      select coalesce(jsonb_agg(distinct r.role), '[]') as roles, count(distinct r.programme_id) as programmes
      from standing_role r join programme g on g.id = r.programme_id and g.publication = 'PUBLISHED'
      where r.partner_id = p.id
        and (not only_then or role_held(r.from_date, r.to_date, r.to_precision, p.valid_from, p.valid_to, day))) acts
    where p.id = partner);
