-- What happened is not changed, and is not kept for ever either: what is old may go, at the hands of what forgets by plan only.
create function security_events_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('ringvirkning.forgets', true) = 'on'
     and old.recorded_at < now() - interval '27 days' then
    return old;
  end if;
  raise exception 'what happened is not changed' using errcode = 'restrict_violation';
end $$;

create or replace trigger tg_security_event_append_only before update or delete on security_event
  for each row execute function security_events_are_kept();
