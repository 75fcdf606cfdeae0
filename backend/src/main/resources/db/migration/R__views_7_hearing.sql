-- A comment as the ledger keeps it, with the name that its author has on the day.
create or replace function plan_comment_document(of_comment uuid, day date) returns jsonb
  language sql stable parallel safe
  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'id', c.id, 'version', c.version, 'programmeId', p.programme_id, 'plan', plan_ref(p.id), 'revision', r.number,
      'measure', m.code, 'author', jsonb_build_object('partner', partner_ref(c.partner_id, day), 'capacity', c.capacity),
      'text', c.text, 'receivedOn', c.received_on, 'state', c.state,
      'answer', case when c.outcome is not null then
        jsonb_build_object('outcome', c.outcome, 'text', c.answer, 'on', c.answered_on) end))
    from plan_comment c
    join plan_revision r on r.id = c.revision_id
    join plan p on p.id = r.plan_id
    left join measure m on m.id = c.measure_id
    where c.id = of_comment);
