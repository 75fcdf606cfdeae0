-- What the record tells of the partners from :first to :last.

insert into ledger (seq, recorded_at, actor, reason, entity_type, entity_id, version, op, visibility, schema_version, snapshot)
select nextval('ledger_seq'), now(), 'system', 'Laget for måling.', 'PARTNER', pg_temp.id(1, n), 1, 'UPSERT', 'PUBLIC', 1,
  partner_document(pg_temp.id(1, n), current_date, false)
from generate_series(:first, :last) n;
