-- Whose an indicator is: who may define it, and who enters its figures. None for the library that all programmes share.
alter table indicator add column programme_id uuid constraint fk_indicator_programme references programme;
create index ix_indicator_programme on indicator (programme_id) where programme_id is not null;
