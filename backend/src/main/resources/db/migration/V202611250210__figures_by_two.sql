-- Figures are approved by another than those who wrote them or handed them in; the system, which looks at nothing, counts as nobody.
create function submission_step_by_another() returns trigger language plpgsql as $$
begin
  if new.actor <> 'system' and exists (
    select from submission_step s
    where s.submission_id = new.submission_id and s.status in ('DRAFT', 'SUBMITTED') and s.actor = new.actor) then
    raise exception 'nobody approves figures of their own'
      using errcode = 'check_violation', constraint = 'tg_submission_step_by_another', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger tg_submission_step_by_another before insert on submission_step
  for each row when (new.status = 'APPROVED') execute function submission_step_by_another();
