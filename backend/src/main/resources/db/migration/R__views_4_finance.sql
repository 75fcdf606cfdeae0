-- A funding line as it is served and as the ledger keeps it, with the names of the day. A measure is named by its code: what it is
-- called is for its plan to say.
create or replace function funding_line_document(of_line uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', l.id, 'version', l.version + 1, 'programmeId', l.programme_id, 'programme', programme_ref(l.programme_id),
      'measure', (select m.code from measure m where m.id = l.measure_id),
      'funder', partner_ref(l.funder_id, day), 'scheme', l.scheme, 'budgetYear', l.budget_year, 'costType', l.cost_type,
      'currency', l.currency, 'note', l.note, 'source', l.source,
      'entries', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', e.id, 'number', e.number, 'stage', e.stage, 'amount', money(e.amount, e.currency, e.qualifier, e.price_year),
          'date', partial_date(e.date, e.precision, e.circa), 'decision', decision_ref(e.decision_id),
          'caseRef', case when e.case_number is not null then
            jsonb_build_object('system', e.case_system, 'number', e.case_number, 'url', e.case_url) end,
          'historic', e.historic, 'supersedes', e.supersedes,
          'supersededBy', (select c.number from funding_entry c where c.line_id = e.line_id and c.supersedes = e.number),
          'note', e.note, 'source', e.source) order by e.number), '[]')
        from funding_entry e where e.line_id = l.id)))
    from funding_line l where l.id = of_line);

-- The day by which an entry had certainly happened: the last that its own date can be, else the last that of the decision behind it can
-- be, else the last of the year whose budget it belongs to. The same as FundingEntryView says.
create or replace function funding_entry_happened(first_day date, date_precision text, decided uuid, budget_year int) returns date
  language sql stable parallel safe
  return coalesce(
    partial_date_end(first_day, date_precision),
    (select partial_date_end(d.date, d.precision) from decision d where d.id = decided),
    make_date(budget_year, 12, 31));

-- Whether something that had happened by the day stands for an entry, directly or through others. The same as FundingLineView says.
create or replace function funding_entry_replaced(of_line uuid, entry int, day date) returns boolean
  language sql stable parallel safe
begin atomic
  with recursive later as (
    select c.number, c.date, c.precision, c.decision_id from funding_entry c where c.line_id = of_line and c.supersedes = entry
    union all
    select c.number, c.date, c.precision, c.decision_id
    from later join funding_entry c on c.line_id = of_line and c.supersedes = later.number)
  select exists (
    select from later join funding_line l on l.id = of_line
    where funding_entry_happened(later.date, later.precision, later.decision_id, l.budget_year) <= day);
end;

-- One entry with what its line says, as it stands in a list; with only_then, as it stood on the day.
create or replace function funding_entry_summary(of_line uuid, entry int, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', e.id, 'line', l.id, 'number', e.number, 'programme', programme_ref(l.programme_id),
      'measure', (select m.code from measure m where m.id = l.measure_id),
      'funder', partner_ref(l.funder_id, day), 'scheme', l.scheme, 'budgetYear', l.budget_year, 'costType', l.cost_type,
      'stage', e.stage, 'amount', money(e.amount, e.currency, e.qualifier, e.price_year),
      'date', partial_date(e.date, e.precision, e.circa), 'decision', decision_ref(e.decision_id),
      'caseRef', case when e.case_number is not null then
        jsonb_build_object('system', e.case_system, 'number', e.case_number, 'url', e.case_url) end,
      'historic', e.historic, 'supersedes', e.supersedes,
      'superseded', case when only_then then funding_entry_replaced(e.line_id, e.number, day)
        else exists (select from funding_entry c where c.line_id = e.line_id and c.supersedes = e.number) end,
      'note', e.note, 'illustrative', is_illustrative(coalesce(e.source, l.source)),
      'source', coalesce(e.source, l.source)))
    from funding_entry e join funding_line l on l.id = e.line_id
    where e.line_id = of_line and e.number = entry);

-- A rule on co-funding as it is served and as the ledger keeps it.
create or replace function cofunding_rule_document(of_rule uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', r.id, 'version', r.version + 1, 'programmeId', r.programme_id, 'programme', programme_ref(r.programme_id),
      'minOwnShare', trim_scale(r.min_own_share), 'maxPublicShare', trim_scale(r.max_public_share),
      'ownFunders', (
        select coalesce(jsonb_agg(partner_ref(o.partner_id, day) order by o.position), '[]')
        from cofunding_own_funder o where o.rule_id = r.id),
      'validity', validity(r.valid_from, r.valid_to), 'source', r.source))
    from cofunding_rule r where r.id = of_rule);

-- The budget lines of what a plan says, by measure; a measure without any is there, too: from its first day a later plan says so.
create or replace function funding_plan_measures(revision uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'code', i.code, 'title', m.title, 'ended', measure_ends(m.change),
      'budget', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'year', b.year, 'funder', partner_ref(b.funder_id, day), 'amount', money(b.amount, b.currency, b.qualifier, b.price_year),
          'illustrative', is_illustrative(coalesce(b.source, m.source))) order by b.position), '[]')
        from measure_budget b where b.measure_revision_id = m.id)) order by m.position), '[]')
    from measure_revision m join measure i on i.id = m.measure_id
    where m.revision_id = revision);

-- All that the money of a programme is worked out from: what is summed, compared and warned of is said in one place, and not here. With
-- only_then, the plans as they stood on the day; entries come all, for the reader to tell which of them stand for which.
create or replace function funding_facts(programme uuid, day date, only_then boolean) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', p.id, 'programme', programme_ref(p.id),
      'periods', (
        select coalesce(jsonb_agg(partial_period(
          x.from_date, x.from_precision, x.from_circa, x.to_date, x.to_precision, x.to_circa) order by x.position)
          filter (where coalesce(x.from_date, x.to_date) is not null), '[]')
        from programme_period x where x.programme_id = p.id),
      'lines', (
        select coalesce(jsonb_agg(funding_line_document(l.id, day) order by l.budget_year, l.id), '[]')
        from funding_line l where l.programme_id = p.id and l.withdrawn_at is null),
      'rules', (
        select coalesce(jsonb_agg(cofunding_rule_document(r.id, day) order by r.id), '[]')
        from cofunding_rule r where r.programme_id = p.id and r.withdrawn_at is null),
      'plans', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'slug', l.slug, 'from', coalesce(r.effective_from, l.from_date),
          'period', partial_period(l.from_date, l.from_precision, l.from_circa, l.to_date, l.to_precision, l.to_circa),
          'measures', funding_plan_measures(r.id, day)) order by l.slug collate "C"), '[]')
        from plan l join plan_revision r on r.plan_id = l.id and r.number = plan_shown(l.id, l.shown_number, day, only_then)
        -- What is only proposed is not planned yet.
        where l.programme_id = p.id and r.content_hash is not null),
      -- When the decisions were made behind entries that say no date of their own.
      'decided', (
        select coalesce(jsonb_object_agg(d.slug, partial_date_end(d.date, d.precision)), '{}') from decision d
        where d.date is not null and d.id in (
          select e.decision_id from funding_entry e join funding_line l on l.id = e.line_id
          where l.programme_id = p.id and l.withdrawn_at is null and e.date is null)),
      -- An example only when all that names them is.
      'payers', (
        select coalesce(jsonb_agg(jsonb_build_object('partner', partner_ref(x.partner_id, day), 'illustrative', x.illustrative)), '[]')
        from (
          select r.partner_id, bool_and(is_illustrative(r.source)) illustrative
          from standing_role r join partner o on o.id = r.partner_id
          where r.programme_id = p.id and r.role in ('FUNDER', 'SUPPORTER')
            and (not only_then or role_held(r.from_date, r.to_date, r.to_precision, o.valid_from, o.valid_to, day))
          group by r.partner_id) x),
      'sectors', (
        select coalesce(jsonb_object_agg(o.slug, o.sector), '{}') from partner o
        where o.sector is not null and (
          o.id in (select l.funder_id from funding_line l where l.programme_id = p.id and l.withdrawn_at is null)
          or o.id in (
            select b.funder_id
            from measure_budget b join measure_revision m on m.id = b.measure_revision_id join measure i on i.id = m.measure_id
            where i.programme_id = p.id)))))
    from programme p where p.id = programme);

-- What the same was before it was told whether only that day counts.
drop function if exists funding_entry_summary(uuid, int, date);

-- Whether an entry had happened, when one without a date had on any day.
drop function if exists funding_entry_by(date, text, date);
