-- What figures are compared with: those of another area for the same indicator, and what a source says of the two without figures.
create table reference_series (
  id           uuid   primary key,
  indicator_id uuid   not null constraint fk_reference_series_indicator references indicator,
  key          text   not null constraint ck_reference_series_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind         text   not null constraint ck_reference_series_kind check (kind in ('NATION', 'COUNTY', 'PEERS')),
  name         localized_text not null,
  -- The area whose figures it is, or those of its municipalities.
  area_id      uuid   not null constraint fk_reference_series_area references area,
  source       jsonb,
  version      bigint not null,
  constraint uq_reference_series unique (indicator_id, key),
  constraint uq_reference_series_area unique (indicator_id, area_id, kind)
);
create index ix_reference_series_area on reference_series (area_id);

create table reference_statement (
  reference_id uuid    not null constraint fk_reference_statement_reference references reference_series,
  number       int     not null constraint ck_reference_statement_number check (number > 0),
  area_id      uuid    not null constraint fk_reference_statement_area references area,
  -- Whether it is said of each municipality of the area, and not of the area as a whole.
  of_each      boolean not null,
  position     text    not null constraint ck_reference_statement_position check (position in ('BELOW', 'EQUAL', 'ABOVE')),
  period       text    constraint ck_reference_statement_period check (period is null or period_first_day(period) is not null),
  source       jsonb,
  primary key (reference_id, number)
);
create index ix_reference_statement_area on reference_statement (area_id);

create function reference_stands() returns trigger language plpgsql as $$
begin
  raise exception 'what figures are compared with is not rewritten'
    using errcode = 'restrict_violation', constraint = 'tg_' || tg_table_name || '_append_only', table = tg_table_name;
end $$;
create trigger tg_reference_series_append_only before update or delete on reference_series
  for each row execute function reference_stands();
create trigger tg_reference_series_no_truncate before truncate on reference_series
  for each statement execute function reference_stands();
create trigger tg_reference_statement_append_only before update or delete on reference_statement
  for each row execute function reference_stands();
create trigger tg_reference_statement_no_truncate before truncate on reference_statement
  for each statement execute function reference_stands();

-- A nation is a country, a county a county, and peers are the municipalities of what is neither a country nor one of them.
create function reference_fits() returns trigger language plpgsql as $$
begin
  if not (select case new.kind when 'NATION' then a.kind = 'COUNTRY' when 'COUNTY' then a.kind = 'COUNTY'
      else a.kind not in ('COUNTRY', 'MUNICIPALITY') end from area a where a.id = new.area_id) then
    raise exception 'the area is not of the kind of the reference'
      using errcode = 'check_violation', constraint = 'tg_reference_series_kind', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_reference_series_kind after insert on reference_series for each row execute function reference_fits();
