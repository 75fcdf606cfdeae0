-- What should never have been entered is taken back: it is read no more, and nothing new may refer to it. Its row stays, so that its
-- slug stays taken and what the ledger says of it has something to point at.
alter table partner add column withdrawn_at timestamptz;
alter table governing_body add column withdrawn_at timestamptz;
alter table decision add column withdrawn_at timestamptz;
alter table plan add column withdrawn_at timestamptz;
alter table indicator add column withdrawn_at timestamptz;
alter table annotation add column withdrawn_at timestamptz;
alter table projection add column withdrawn_at timestamptz;
alter table reference_series add column withdrawn_at timestamptz;
alter table funding_line add column withdrawn_at timestamptz;
alter table cofunding_rule add column withdrawn_at timestamptz;

-- The right organisation may be entered with the number that the wrong one had.
alter table partner drop constraint uq_partner_organisation_number;
create unique index uq_partner_organisation_number on partner (organisation_number) where withdrawn_at is null;
