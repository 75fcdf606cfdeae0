-- Money that should never have been entered is taken back with all that became of it. What a line is about stays as it is until then,
-- and nothing of it changes after.
create function funding_line_stands_until_withdrawn() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null
    or to_jsonb(new) - array['version', 'withdrawn_at'] is distinct from to_jsonb(old) - array['version', 'withdrawn_at'] then
    raise exception 'what a funding line is about is not rewritten'
      using errcode = 'restrict_violation', constraint = 'tg_funding_line_stands', table = tg_table_name;
  end if;
  return new;
end $$;
create or replace trigger tg_funding_line_stands before update on funding_line
  for each row execute function funding_line_stands_until_withdrawn();

-- The years of a rule that was taken back are free for the one that should have been set.
alter table cofunding_rule drop constraint ex_cofunding_rule;
alter table cofunding_rule add constraint ex_cofunding_rule
  exclude using gist (programme_id with =, daterange(valid_from, valid_to) with &&) where (withdrawn_at is null)
  deferrable initially deferred;
