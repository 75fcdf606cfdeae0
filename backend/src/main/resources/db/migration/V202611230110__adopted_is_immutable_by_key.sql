-- The same rule, looked up by key: comparing the keys as texts read all revisions for every row that was written.
create or replace function adopted_is_immutable() returns trigger language plpgsql as $$
declare
  revisions uuid[] := '{}';
  measures uuid[] := '{}';
begin
  if tg_table_name = 'plan_revision' then
    if old.content_hash is not null and (tg_op = 'DELETE' or
      (new.plan_id, new.number, new.based_on, new.label, new.reason_code, new.reason, new.foreword, new.signed_by, new.signed_date,
       new.signed_precision, new.signed_circa, new.historic, new.gaps_accepted, new.content_hash, new.source)
      is distinct from
      (old.plan_id, old.number, old.based_on, old.label, old.reason_code, old.reason, old.foreword, old.signed_by, old.signed_date,
       old.signed_precision, old.signed_circa, old.historic, old.gaps_accepted, old.content_hash, old.source)
      -- The first day stands once it is said.
      or old.effective_from is not null and new.effective_from is distinct from old.effective_from)
    then
      raise exception 'an adopted revision is immutable' using errcode = 'restrict_violation', constraint = 'tg_adopted_is_immutable';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  -- Neither may a part leave an adopted revision nor come to one.
  if tg_table_name in ('plan_focus_area', 'objective_review', 'measure_revision') then
    if tg_op <> 'INSERT' then
      revisions := revisions || old.revision_id;
    end if;
    if tg_op <> 'DELETE' then
      revisions := revisions || new.revision_id;
    end if;
  else
    if tg_op <> 'INSERT' then
      measures := measures || old.measure_revision_id;
    end if;
    if tg_op <> 'DELETE' then
      measures := measures || new.measure_revision_id;
    end if;
    revisions := array(select m.revision_id from measure_revision m where m.id = any(measures));
  end if;
  if exists (select from plan_revision r where r.id = any(revisions) and r.content_hash is not null) then
    raise exception 'an adopted revision is immutable' using errcode = 'restrict_violation', constraint = 'tg_adopted_is_immutable';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
