-- A role that should never have been entered is taken back. What was said stands in the ledger all the same.
alter table role add column withdrawn_at timestamptz;

create view standing_role as
  select id, role, partner_id, capacity, programme_id, note, constituency, from_date, from_precision, from_circa, to_date, to_precision,
    to_circa, amount_known, source, version, appointed_by_id, ended_by_id
  from role where withdrawn_at is null;
