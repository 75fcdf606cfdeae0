-- A body as it is published, with the names that its organisation has on the day; with only_then, without the seats and delegations
-- that do not hold on the day. Who its members are on a day is counted by the reader.
create or replace function body_document(body uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', b.id, 'slug', b.slug, 'version', b.version, 'name', b.name, 'type', b.type,
      'organisation', partner_ref(b.organisation_id, day), 'programme', programme_ref(b.programme_id), 'mandate', b.mandate,
      'validity', validity(b.valid_from, b.valid_to), 'declaredConstituencies', to_jsonb(b.declared_constituencies),
      'seats', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'role', x.role, 'constituency', x.constituency, 'count', x.count, 'voting', x.voting,
          'substituteFor', x.substitute_for,
          'period', partial_period(x.from_date, x.from_precision, x.from_circa, x.to_date, x.to_precision, x.to_circa),
          'appointedBy', decision_ref(x.appointed_by_id), 'endedBy', decision_ref(x.ended_by_id), 'source', x.source)
          order by x.position), '[]')
        from seat x
        where x.body_id = b.id and (not only_then or period_contains(x.from_date, x.to_date, x.to_precision, day))),
      'delegations', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'toBody', body_ref(x.to_body_id), 'toPartner', partner_ref(x.to_partner_id, day), 'text', x.text,
          'subject', x.subject, 'limit', money(x.limit_amount, x.limit_currency, x.limit_qualifier, x.limit_price_year),
          'validity', validity(x.valid_from, x.valid_to), 'decision', decision_ref(x.decision_id), 'source', x.source)
          order by x.position), '[]')
        from delegation x
        where x.body_id = b.id and (not only_then or daterange(x.valid_from, x.valid_to) @> day)),
      'meetings', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', x.key, 'date', partial_date(x.date, x.precision, x.circa), 'place', x.place,
          'attendance', quantity(x.attendance_value, x.attendance_unit, x.attendance_qualifier, x.attendance_verbatim),
          'agenda', x.agenda, 'source', x.source) order by x.date, x.position), '[]')
        from meeting x where x.body_id = b.id),
      'source', b.source))
    from governing_body b where b.id = body);

-- A case as it is shown with a decision.
create or replace function case_document(of_case uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_build_object(
      'archiveNumber', c.archive_number, 'system', c.system, 'organisation', partner_ref(c.organisation_id, day),
      'title', c.title, 'url', c.url, 'documents', c.documents)
    from case_file c where c.id = of_case);
