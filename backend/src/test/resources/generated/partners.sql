-- Partners from :first to :last, with a name that one can search for.

insert into partner (id, slug, kind, type, version)
select pg_temp.id(1, n), 'mange-aktor-' || n, 'ORGANISATION', (array['COMPANY', 'MUNICIPALITY', 'BUSINESS_ASSOCIATION'])[1 + n % 3], 1
from generate_series(:first, :last) n;

insert into partner_name (partner_id, position, name)
select pg_temp.id(1, n), 0, initcap(pg_temp.word(n, 70)) || ' ' || n || ' AS' from generate_series(:first, :last) n;
