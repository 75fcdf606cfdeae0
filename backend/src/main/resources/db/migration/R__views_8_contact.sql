-- Contacts as they are read: by the public, by those who work with the programme, and by the ledger.

-- Until when people of a programme are kept who say nothing else: so long after its last day. Null while it has none.
create or replace function contacts_kept_until(programme uuid, months int) returns date
language sql stable as $$
  select case when bool_and(p.to_date is not null)
         then cast(max(partial_date_end(p.to_date, p.to_precision)) + make_interval(months => months) as date) end
  from programme_period p where p.programme_id = programme
$$;

-- Only what the person has agreed to.
create or replace function contact_public(contact uuid, day date) returns jsonb
language sql stable as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'id', c.id, 'role', c.role, 'partner', partner_ref(c.partner_id, day), 'measure', m.code, 'mailbox', c.mailbox,
    'held', coalesce(x.public_level <> 'NONE', false),
    'person', case when x.public_level in ('NAME', 'CONTACT') then jsonb_build_object(
      'name', x.name,
      'phone', case when x.public_level = 'CONTACT' then x.phone end,
      'email', case when x.public_level = 'CONTACT' then x.email end) end))
  from contact c
    left join contact_person x on x.contact_id = c.id
    left join measure m on m.id = c.measure_id
  where c.id = contact
$$;

create or replace function contact_document(contact uuid, day date, months int) returns jsonb
language sql stable as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'id', c.id, 'version', c.version, 'programme', p.slug, 'role', c.role, 'partner', partner_ref(c.partner_id, day),
    'measure', m.code, 'mailbox', c.mailbox, 'withdrawnAt', c.withdrawn_at,
    'person', case when x.contact_id is not null then jsonb_build_object(
      'name', x.name, 'phone', x.phone, 'email', x.email, 'publicLevel', x.public_level,
      'consentedOn', x.consented_on, 'consentNotedAt', x.consent_noted_at, 'consentNotedBy', x.consent_noted_by,
      'retentionUntil', x.retention_until,
      'keptUntil', least(x.retention_until, contacts_kept_until(p.id, months))) end,
    'shown', case when c.withdrawn_at is null then contact_public(c.id, day) end))
  from contact c
    join programme p on p.id = c.programme_id
    left join contact_person x on x.contact_id = c.id
    left join measure m on m.id = c.measure_id
  where c.id = contact
$$;

-- Never a person, and no mailbox either: it may turn out to be somebody's own, and the ledger forgets nothing.
create or replace function contact_entry(contact uuid, day date) returns jsonb
language sql stable as $$
  select jsonb_build_object('id', c.id, 'version', c.version, 'programmeId', c.programme_id, 'role', c.role,
    'partner', partner_ref(c.partner_id, day))
  from contact c where c.id = contact
$$;
