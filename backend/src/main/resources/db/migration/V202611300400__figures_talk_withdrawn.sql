-- What is said of figures (notes, projections, what they are compared with) is written once, and may be taken back once: then nothing of
-- it changes any more. Its key stays taken.
create function stands_until_withdrawn() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.withdrawn_at is not null or new.withdrawn_at is null
    or to_jsonb(new) - array['version', 'withdrawn_at'] is distinct from to_jsonb(old) - array['version', 'withdrawn_at'] then
    raise exception 'what is said of figures is not rewritten'
      using errcode = 'restrict_violation', constraint = 'tg_' || tg_table_name || '_append_only', table = tg_table_name;
  end if;
  return new;
end $$;
create or replace trigger tg_annotation_append_only before update or delete on annotation
  for each row execute function stands_until_withdrawn();
create or replace trigger tg_projection_append_only before update or delete on projection
  for each row execute function stands_until_withdrawn();
create or replace trigger tg_reference_series_append_only before update or delete on reference_series
  for each row execute function stands_until_withdrawn();

-- Another may stand for the one that the withdrawn one stood for, and be compared with in its place.
alter table projection drop constraint uq_projection_supersedes;
create unique index uq_projection_supersedes on projection (supersedes) where withdrawn_at is null;
alter table reference_series drop constraint uq_reference_series_area;
create unique index uq_reference_series_area on reference_series (indicator_id, area_id, kind) where withdrawn_at is null;
