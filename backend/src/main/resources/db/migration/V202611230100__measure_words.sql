-- What a measure's words are searched in: without capitals and marks, so that "glamdal" finds Glåmdal. Worked out when the row is
-- written, because taking the marks off every text at every search is what a search costs.
create function searchable(title localized_text, description localized_text) returns text
  language sql immutable parallel safe
  return lower(unaccent(concat_ws(chr(10), title ->> 'nb', title ->> 'nn', title ->> 'en',
    description ->> 'nb', description ->> 'nn', description ->> 'en')));

alter table measure_revision
  add column words text not null generated always as (searchable(title, description)) stored;

-- Finds a part of a word by its letters in threes, so that what is seldom or nowhere is not looked for everywhere.
create index ix_measure_revision_words on measure_revision using gin (words gin_trgm_ops);
