-- Extensions of every PostgreSQL; all three are trusted, so the owner of the database may create them.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create domain localized_text as jsonb
  constraint ck_localized_text check (
    value is null
    or (jsonb_typeof(value) = 'object' and (value ?| array['nb', 'nn', 'en']) and value - array['nb', 'nn', 'en'] = '{}'));

-- The last day a partial date can be; the first is the date itself.
create function partial_date_end(first_day date, date_precision text) returns date
  language sql immutable parallel safe
  return case date_precision
    when 'DAY' then first_day
    when 'MONTH' then (first_day + interval '1 month - 1 day')::date
    when 'SEASON' then (first_day + interval '3 months - 1 day')::date
    when 'YEAR' then (first_day + interval '1 year - 1 day')::date
  end;

-- A partial date as it is served; null when there is none.
create function partial_date(first_day date, date_precision text, circa boolean) returns jsonb
  language sql immutable parallel safe
  return case when first_day is not null
    then jsonb_build_object('date', first_day, 'precision', date_precision, 'circa', coalesce(circa, false)) end;

-- A period between two partial dates as it is served; null when neither end is known.
create function partial_period(
  from_date date, from_precision text, from_circa boolean, to_date date, to_precision text, to_circa boolean) returns jsonb
  language sql immutable parallel safe
  return case when from_date is not null or to_date is not null
    then jsonb_strip_nulls(jsonb_build_object(
      'from', partial_date(from_date, from_precision, from_circa),
      'to', partial_date(to_date, to_precision, to_circa))) end;

-- A stretch of days as it is served.
create function validity(valid_from date, valid_to date) returns jsonb
  language sql immutable parallel safe
  return jsonb_strip_nulls(jsonb_build_object('from', valid_from, 'to', valid_to));

-- A number with its reservation as it is served; null when there is none.
create function quantity(value numeric, unit text, qualifier text, verbatim text) returns jsonb
  language sql immutable parallel safe
  return case when value is not null
    then jsonb_strip_nulls(jsonb_build_object(
      'value', trim_scale(value), 'unit', unit, 'qualifier', qualifier, 'verbatim', verbatim)) end;

-- Whether a day can lie in a period between two partial dates, both included; an end that is not known is open.
create function period_contains(from_date date, to_date date, to_precision text, day date) returns boolean
  language sql immutable parallel safe
  return coalesce(from_date <= day, true) and coalesce(partial_date_end(to_date, to_precision) >= day, true);

-- Whether all the words are in the content, whatever their order, case and marks: "glamdal" finds Glåmdal.
create function has_words(content text, words text[]) returns boolean
  language sql stable parallel safe
  return lower(unaccent(content)) like all (select lower(unaccent(word)) from unnest(words) word);
