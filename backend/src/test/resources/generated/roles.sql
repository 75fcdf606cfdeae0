-- Thirty roles in each of the programmes from :first to :last.

insert into role (id, role, partner_id, programme_id, from_date, from_precision, from_circa, version)
select pg_temp.id(8, n * 30 + place), (array['PARTNER', 'FUNDER', 'OWNER'])[1 + place % 3],
  pg_temp.id(1, 1 + pg_temp.lot(n * 30 + place, 90, :partners)), pg_temp.id(2, n),
  date '2020-01-01' + pg_temp.lot(n * 30 + place, 91, 1500), 'DAY', false, 1
from generate_series(:first, :last) n, generate_series(0, 29) place;
