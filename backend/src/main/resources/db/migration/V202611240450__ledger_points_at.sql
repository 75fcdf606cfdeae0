-- What had been published of an indicator, and what a programme wanted, is found by what it points at. Only of what is read so: every
-- entry of the ledger would pay for the index else, and the series, of which there are most, are read by their own slugs.
create index ix_ledger_indicator on ledger (entity_type, (snapshot -> 'indicator' ->> 'slug'))
  where entity_type in ('PROJECTION', 'ANNOTATION', 'REFERENCE_SERIES', 'TARGET');
create index ix_ledger_target_programme on ledger ((snapshot -> 'programme' ->> 'slug')) where entity_type = 'TARGET';
