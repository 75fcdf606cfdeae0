-- Whether what has this source was made up to show a feature.
create function is_illustrative(source jsonb) returns boolean
  language sql immutable parallel safe
  return coalesce(cast(source ->> 'illustrative' as boolean), false);
