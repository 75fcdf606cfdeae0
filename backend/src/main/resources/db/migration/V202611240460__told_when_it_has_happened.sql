-- Invariant 15: a period is of the frequency of its indicator, and nothing is observed before it has happened: what there is as its
-- period begins, all else when it is over. What was recorded before stands as it is.
create or replace function observation_fits() returns trigger language plpgsql as $$
declare
  wrong text;
begin
  select o.period into wrong
  from added o
  join observation_series s on s.id = o.series_id
  where o.frequency <> (
    select d.frequency from indicator_definition d
    where d.indicator_id = s.indicator_id and coalesce(d.valid_from <= o.first_day, true)
    order by d.number desc limit 1)
  limit 1;
  if found then
    raise exception 'the period % is not of the frequency of the indicator', wrong
      using errcode = 'check_violation', constraint = 'tg_observation_frequency', table = tg_table_name;
  end if;
  -- The day in the east of the country's own time zone; the application is stricter by hours at most.
  select o.period into wrong
  from added o
  join observation_series s on s.id = o.series_id
  where o.first_day + case when o.frequency = 'DAY' or (
      select d.kind from indicator_definition d
      where d.indicator_id = s.indicator_id and coalesce(d.valid_from <= o.first_day, true)
      order by d.number desc limit 1) = 'STOCK'
    then interval '0'
    else case o.frequency
      when 'YEAR' then interval '1 year' when 'HALF' then interval '6 months'
      when 'QUARTER' then interval '3 months' else interval '1 month' end - interval '1 day' end
    > (now() at time zone 'Europe/Oslo')::date
  limit 1;
  if found then
    raise exception 'what % tells of has not happened', wrong
      using errcode = 'check_violation', constraint = 'tg_observation_future', table = tg_table_name;
  end if;
  return null;
end $$;
