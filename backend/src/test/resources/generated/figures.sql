-- Ten indicators in each of the programmes from :first to :last, half of them with a target, each with the months of two municipalities.

insert into indicator (id, slug, programme_id, version)
select pg_temp.id(9, n * 10 + k), 'mange-maltall-' || (n - 1) * 10 + k + 1, pg_temp.id(2, n), 1
from generate_series(:first, :last) n, generate_series(0, 9) k;

insert into indicator_definition (indicator_id, number, name, unit, decimals, kind, direction, frequency, reporting_lag,
  period_aggregation, area_aggregation, level, source_type)
select pg_temp.id(9, n * 10 + k), 1, jsonb_build_object('nb', initcap(pg_temp.word(n * 10 + k, 100)) || ', antall'), 'antall', 0, 'STOCK',
  'INCREASE', 'MONTH', 30, 'LAST', 'SUM', (array['OUTPUT', 'OUTCOME', 'IMPACT'])[1 + k % 3], 'MANUAL'
from generate_series(:first, :last) n, generate_series(0, 9) k;

insert into observation_series (id, indicator_id, area_id, recorded, version)
select pg_temp.id(10, (n * 10 + k) * 2 + place), pg_temp.id(9, n * 10 + k),
  (array(select id from area where kind = 'MUNICIPALITY' order by slug collate "C"))[1 + (pg_temp.lot(n, 82, 800) + place) % 800],
  :points, 1
from generate_series(:first, :last) n, generate_series(0, 9) k, generate_series(0, 1) place;

insert into observation (series_id, period, first_day, frequency, revision, value, qualifier, evidence_level, status)
select pg_temp.id(10, s), to_char(month, 'YYYY-MM'), month, 'MONTH', 1, 100 + pg_temp.lot(s, 101, 900) + m, 'EXACT', 'DOCUMENTED',
  'PUBLISHED'
from generate_series(cast(:first as bigint) * 20, cast(:last as bigint) * 20 + 19) s, generate_series(0, :points - 1) m,
  lateral (select cast(date '2015-01-01' + make_interval(months => m) as date) as month) of_it;

insert into target (id, indicator_id, area_id, programme_id, version)
select pg_temp.id(11, n * 10 + k), pg_temp.id(9, n * 10 + k),
  (array(select id from area where kind = 'MUNICIPALITY' order by slug collate "C"))[1 + pg_temp.lot(n, 82, 800) % 800], pg_temp.id(2, n), 1
from generate_series(:first, :last) n, generate_series(0, 8, 2) k;

insert into target_baseline (target_id, number, period, value, qualifier)
select pg_temp.id(11, n * 10 + k), 1, '2020-01', 100 + pg_temp.lot((n * 10 + k) * 2, 101, 900) + 60, 'EXACT'
from generate_series(:first, :last) n, generate_series(0, 8, 2) k;

insert into target_version (target_id, number, valid_from, comparator, value, deadline, trajectory, counting, qualifier, unchanged)
select pg_temp.id(11, n * 10 + k), 1, date '2020-02-01', 'AT_LEAST', 100 + pg_temp.lot((n * 10 + k) * 2, 101, 900) + 60 + pg_temp.lot(n, 102, 150),
  '2027-12', 'LINEAR', 'EACH_PERIOD', 'EXACT', false
from generate_series(:first, :last) n, generate_series(0, 8, 2) k;
