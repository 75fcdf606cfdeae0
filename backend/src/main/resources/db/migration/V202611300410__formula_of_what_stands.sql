-- A formula names what stands: of two at once, of which one withdraws an indicator and the other names it, the later one sees the other.
create function formula_of_what_stands() returns trigger language plpgsql as $$
begin
  perform formula_lock();
  if exists (
    select from formula_names(new.expression) named join indicator i on i.slug = named.slug and i.withdrawn_at is not null) then
    raise exception 'the formula works with what was withdrawn'
      using errcode = 'foreign_key_violation', constraint = 'tg_indicator_definition_names_standing', table = tg_table_name;
  end if;
  return null;
end $$;
create trigger tg_indicator_definition_names_standing after insert on indicator_definition
  for each row when (new.expression is not null) execute function formula_of_what_stands();
