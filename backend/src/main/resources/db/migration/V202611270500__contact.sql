-- Whom one asks about a programme: a role in an organisation, with a mailbox that several read. What tells who the person is stands in
-- the table contact_person and nowhere else: neither in the ledger nor in what was answered to a request.

create table contact (
  id           uuid        primary key,
  programme_id uuid        not null constraint fk_contact_programme references programme,
  partner_id   uuid        not null constraint fk_contact_partner references partner,
  -- When it is about one measure only.
  measure_id   uuid        constraint fk_contact_measure references measure,
  role         text        not null constraint ck_contact_role check (btrim(role) <> '' and length(role) <= 200 and role !~ '@'),
  mailbox      text        constraint ck_contact_mailbox check (mailbox ~ '^[^@\s]+@[^@\s]+$' and length(mailbox) <= 254),
  made_at      timestamptz not null,
  -- Also when only the person is another.
  changed_at   timestamptz not null,
  withdrawn_at timestamptz,
  version      bigint      not null
);
create index ix_contact_programme on contact (programme_id);
create index ix_contact_partner on contact (partner_id);
create index ix_contact_measure on contact (measure_id) where measure_id is not null;

-- The row is deleted when the person is forgotten.
create table contact_person (
  contact_id        uuid        primary key constraint fk_contact_person_contact references contact,
  name              text        not null constraint ck_contact_person_name check (btrim(name) <> '' and length(name) <= 100),
  phone             text        constraint ck_contact_person_phone check (length(phone) between 5 and 20),
  email             text        constraint ck_contact_person_email check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  public_level      text        not null constraint ck_contact_person_level check (public_level in ('NONE', 'ROLE_ONLY', 'NAME', 'CONTACT')),
  consented_on      date,
  consent_noted_at  timestamptz,
  consent_noted_by  text,
  retention_until   date,
  constraint ck_contact_person_consent check (
    (public_level = 'NONE') = (consented_on is null)
    and num_nonnulls(consented_on, consent_noted_at, consent_noted_by) in (0, 3))
);
create index ix_contact_person_email on contact_person (lower(email)) where email is not null;

-- Nobody looks after a contact that is no more.
create function contact_person_of_one_that_is() returns trigger language plpgsql as $$
begin
  if exists (select from contact c where c.id = new.contact_id and c.withdrawn_at is not null) then
    raise exception 'a contact that was withdrawn is no person''s'
      using errcode = 'check_violation', constraint = 'tg_contact_person_of_one_that_is', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_contact_person_of_one_that_is before insert or update on contact_person
  for each row execute function contact_person_of_one_that_is();
