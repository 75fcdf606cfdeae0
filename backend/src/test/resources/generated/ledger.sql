-- What the record tells of the programmes from :first to :last: of each thing the view that was published of it.

insert into ledger (seq, recorded_at, actor, reason, programme_id, entity_type, entity_id, version, op, visibility, schema_version, snapshot)
select nextval('ledger_seq'), now(), 'system', 'Laget for måling.', programme_id, entity_type, entity_id, 1, 'UPSERT', 'PUBLIC', 1, snapshot
from (
  select pg_temp.id(2, n) as programme_id, 'PROGRAMME' as entity_type, pg_temp.id(2, n) as entity_id,
    programme_document(pg_temp.id(2, n), current_date) as snapshot
  from generate_series(:first, :last) n
  union all
  select l.programme_id, 'PLAN', l.id, plan_document(l.id)
  from generate_series(:first, :last) n join plan l on l.programme_id = pg_temp.id(2, n)
  union all
  select l.programme_id, 'PLAN_REVISION', r.id, plan_revision_document(r.id, current_date)
  from generate_series(:first, :last) n join plan l on l.programme_id = pg_temp.id(2, n) join plan_revision r on r.plan_id = l.id
  union all
  select m.programme_id, 'MEASURE_STATUS', s.id, measure_report_document(s.id, current_date)
  from generate_series(:first, :last) n join measure m on m.programme_id = pg_temp.id(2, n) join measure_status s on s.measure_id = m.id
  union all
  select r.programme_id, 'ROLE', r.id, role_document(r.id, current_date)
  from generate_series(:first, :last) n join role r on r.programme_id = pg_temp.id(2, n)
  union all
  select i.programme_id, 'INDICATOR', i.id, indicator_document(i.id, current_date)
  from generate_series(:first, :last) n join indicator i on i.programme_id = pg_temp.id(2, n)
  union all
  select i.programme_id, 'OBSERVATION_SERIES', s.id, observation_series_document(s.id, current_date)
  from generate_series(:first, :last) n join indicator i on i.programme_id = pg_temp.id(2, n) join observation_series s on s.indicator_id = i.id
  union all
  select t.programme_id, 'TARGET', t.id, target_document(t.id, current_date)
  from generate_series(:first, :last) n join target t on t.programme_id = pg_temp.id(2, n)) of_all;
