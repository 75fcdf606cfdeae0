-- Notes on figures: what must be known to read them. They stand beside the figures and alter none (invariant 35).
create table annotation (
  id           uuid   primary key,
  indicator_id uuid   not null constraint fk_annotation_indicator references indicator,
  key          text   not null constraint ck_annotation_key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- The area whose figures it is about; all when null.
  area_id      uuid   constraint fk_annotation_area references area,
  period       text   not null constraint ck_annotation_period check (period_first_day(period) is not null),
  text         localized_text not null,
  break_type   text   constraint ck_annotation_break check (break_type in ('DEFINITION', 'AREA', 'METHOD')),
  source       jsonb,
  version      bigint not null,
  constraint uq_annotation unique (indicator_id, key)
);
create index ix_annotation_area on annotation (area_id);

create function annotation_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a note on figures is not rewritten: another one comes after it'
    using errcode = 'restrict_violation', constraint = 'tg_annotation_append_only', table = tg_table_name;
end $$;
create trigger tg_annotation_append_only before update or delete on annotation
  for each row execute function annotation_stands();
create trigger tg_annotation_no_truncate before truncate on annotation
  for each statement execute function annotation_stands();

create function annotation_fits() returns trigger language plpgsql as $$
begin
  if period_frequency(new.period) <> (
    select d.frequency from indicator_definition d where d.indicator_id = new.indicator_id order by d.number desc limit 1) then
    raise exception 'the period % is not of the frequency of the indicator', new.period
      using errcode = 'check_violation', constraint = 'tg_annotation_frequency', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_annotation_fits after insert on annotation for each row execute function annotation_fits();
