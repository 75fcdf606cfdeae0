-- Action plans in numbers that no county has, for measuring: the plans from :first to :last, each with two revisions; three plans make
-- a programme. All is made up from a small vocabulary, and the same every time. Nothing is switched off: rows go in as the product
-- puts them in, content first, and what is adopted is adopted last.

insert into programme (id, slug, name, type, status, purpose, source_document, publication, version)
select pg_temp.id(2, n), 'mange-program-' || n, jsonb_build_object('nb', 'Program ' || n || ' for ' || pg_temp.word(n, 80)), 'RESTRUCTURING', 'RUNNING',
  pg_temp.text(n), '{"title": {"nb": "Prøve"}, "document": "prove", "illustrative": true}', 'PUBLISHED', 1
from generate_series((:first + 2) / 3, (:last + 2) / 3) n;

insert into focus_area (programme_id, position, code, name, initiatives)
select pg_temp.id(2, n), area - 1, area, jsonb_build_object('nb', initcap(pg_temp.word(n * 10 + area, 81))), '[]'
from generate_series((:first + 2) / 3, (:last + 2) / 3) n, generate_series(1, 6) area;

insert into programme_area (programme_id, position, area_id, kind)
select pg_temp.id(2, n), place, (array(select id from area where kind = 'MUNICIPALITY' order by slug collate "C"))
  [1 + (pg_temp.lot(n, 82, 800) + place) % 800], 'SCOPE'
from generate_series((:first + 2) / 3, (:last + 2) / 3) n, generate_series(0, pg_temp.lot(n, 83, 4)) place;

insert into plan (id, slug, programme_id, kind, name, source, version)
select pg_temp.id(3, i), 'mange-plan-' || i, pg_temp.id(2, (i + 2) / 3), 'ANNUAL_PLAN', jsonb_build_object('nb', 'Handlingsplan nummer ' || i),
  '{"document": "prove", "requirements": [], "illustrative": true}', 1
from generate_series(:first, :last) i;

insert into plan_revision (id, plan_id, number, based_on, status, reason_code, reason, historic, version)
select pg_temp.id(4, i * 2 + number - 1), pg_temp.id(3, i), number, nullif(number - 1, 0), 'DRAFT',
  case when number = 2 then 'ANNUAL_ROLLOVER' end, case when number = 2 then jsonb '{"nb": "Et nytt år."}' end, false, 1
from generate_series(:first, :last) i, generate_series(1, 2) number;

insert into plan_focus_area (revision_id, position, code, name)
select pg_temp.id(4, i * 2 + number - 1), area - 1, area, jsonb_build_object('nb', 'Innsatsområde ' || area)
from generate_series(:first, :last) i, generate_series(1, 2) number, generate_series(1, 4) area;

insert into measure (id, programme_id, code, created_in)
select pg_temp.id(5, pg_temp.measure(i, p)), pg_temp.id(2, (i + 2) / 3), (i + 2) % 3 + 1 || '.' || p + 1, pg_temp.id(4, i * 2)
from generate_series(:first, :last) i, generate_series(0, pg_temp.size(i) - 1) p;

-- In the second revision most measures go on, some with another text, some later, and some have ended.
insert into measure_revision (id, revision_id, measure_id, position, title, description, kind, horizon, level, from_date, from_precision,
  from_circa, to_date, to_precision, to_circa, priority_rank, focus_areas, objectives, external_activity, channels, change, change_reason)
select pg_temp.id(6, (i * 2 + number - 1) * cast(:largest as bigint) + p), pg_temp.id(4, i * 2 + number - 1), pg_temp.id(5, n), p, pg_temp.title(n),
  pg_temp.text(case when fate between 60 and 79 then n + number else n end), kind, horizon, level,
  from_date, from_precision, case when from_date is not null then fate % 9 = 0 end,
  to_date, case when to_date is not null then 'DAY' end, case when to_date is not null then false end,
  case when p < 10 then p + 1 end, array[cast(1 + pg_temp.lot(n, 11, 4) as text)], '{}',
  case when kind = 'AMPLIFY' then jsonb_build_object('nb', 'Noe andre gjør') end, '[]', change,
  case when change in ('POSTPONED', 'DROPPED') then jsonb '{"nb": "Midlene kom ikke."}' end
from generate_series(:first, :last) i
cross join generate_series(1, 2) number
cross join generate_series(0, pg_temp.size(i) - 1) p
cross join lateral (select pg_temp.measure(i, p) as n, pg_temp.lot(pg_temp.measure(i, p), 10, 100) as fate) one
cross join lateral (select
  case when number = 1 then 'NEW' when fate < 60 then 'CONTINUED' when fate < 80 then 'CHANGED' when fate < 88 then 'POSTPONED'
    when fate < 95 then 'COMPLETED' else 'DROPPED' end as change,
  (array['OWN_ACTIVITY', 'AMPLIFY', 'FACILITATE', 'COMPETENCE_PROGRAMME', 'NETWORK_CLUSTER', 'PILOT', 'CAMPAIGN', 'SUPPORTED_PROJECT',
         'INVESTMENT', 'ANALYSIS', 'SERVICE_COLLABORATION', 'EVENT_SERIES'])[1 + pg_temp.lot(n, 12, 12)] as kind,
  (array['IMMEDIATE', 'SHORT', 'MEDIUM', 'LONG', null])[1 + pg_temp.lot(n, 13, 5)] as horizon,
  (array['MUNICIPAL', 'INTERMUNICIPAL', 'REGIONAL', null])[1 + pg_temp.lot(n, 14, 4)] as level,
  (array['DAY', 'MONTH', 'SEASON', 'YEAR', null])[1 + pg_temp.lot(n, 15, 5)] as from_precision,
  date '2023-01-01' + pg_temp.lot(n, 16, 1800) as some_day) two
cross join lateral (select
  case from_precision when 'DAY' then some_day when 'YEAR' then cast(date_trunc('year', some_day) as date)
    when 'MONTH' then cast(date_trunc('month', some_day) as date) when 'SEASON' then cast(date_trunc('month', some_day) as date)
    end as from_date,
  case when pg_temp.lot(n, 17, 5) > 0 then some_day + 60 + pg_temp.lot(n, 18, 700) end as to_date) three;

insert into measure_role (measure_revision_id, position, role, partner_id, capacity)
select r.id, 0, case when lot > 80 then 'EXECUTING' else 'MAIN_RESPONSIBLE' end,
  case when lot > 4 then pg_temp.id(1, 1 + pg_temp.lot(n, 22, :partners)) end,
  case when lot <= 4 then jsonb '{"nb": "næringssjef"}' end
from generate_series(:first, :last) i
cross join generate_series(0, 1) number
cross join generate_series(0, pg_temp.size(i) - 1) p
cross join lateral (select pg_temp.measure(i, p) as n, pg_temp.id(6, (i * 2 + number) * cast(:largest as bigint) + p) as id, pg_temp.lot(pg_temp.measure(i, p), 20, 100) as lot) r
where lot > 0;

insert into milestone (measure_revision_id, position, key, title, date, precision, circa)
select r.id, place, (array['oppstart', 'halvveis'])[place + 1], (array[jsonb '{"nb": "Oppstart"}', '{"nb": "Halvveis"}'])[place + 1],
  date '2023-03-01' + pg_temp.lot(n, 30 + place, 1800), 'DAY', false
from generate_series(:first, :last) i
cross join generate_series(0, 1) number
cross join generate_series(0, pg_temp.size(i) - 1) p
cross join lateral (select pg_temp.measure(i, p) as n, pg_temp.id(6, (i * 2 + number) * cast(:largest as bigint) + p) as id, pg_temp.lot(pg_temp.measure(i, p), 29, 4) as lot) r
cross join generate_series(0, 1) place
where lot = 0;

insert into measure_budget (measure_revision_id, position, key, year, funder_id, amount, currency, qualifier)
select r.id, 0, 'ramme', 2024 + number, pg_temp.id(1, 1 + pg_temp.lot(n, 40, :partners)), 1000 * (1 + pg_temp.lot(n, 41, 5000)) + 0.50, 'NOK',
  case when lot = 0 then 'CIRCA' else 'EXACT' end
from generate_series(:first, :last) i
cross join generate_series(0, 1) number
cross join generate_series(0, pg_temp.size(i) - 1) p
cross join lateral (select pg_temp.measure(i, p) as n, pg_temp.id(6, (i * 2 + number) * cast(:largest as bigint) + p) as id, pg_temp.lot(pg_temp.measure(i, p), 42, 2) as lot) r
where pg_temp.lot(n, 43, 3) = 0;

insert into measure_dependency (measure_revision_id, position, on_id, type)
select pg_temp.id(6, (i * 2 + number) * cast(:largest as bigint) + p), 0, pg_temp.id(5, pg_temp.measure(i, p - 1)), 'FINISH_START'
from generate_series(:first, :last) i
cross join generate_series(0, 1) number
cross join generate_series(10, pg_temp.size(i) - 1, 10) p;

-- Nine of ten plans have taken the second revision into force, the others are still hearing it.
update plan_revision v set status = w.status, effective_from = w.effective_from, effective_to = w.effective_to,
  gaps_accepted = case when w.status <> 'IN_HEARING' then jsonb '{"nb": "Noen tiltak får en ansvarlig senere."}' end,
  content_hash = case when w.status <> 'IN_HEARING' then encode(sha256(cast(cast(v.id as text) as bytea)), 'hex') end
from (
  select pg_temp.id(4, i * 2 + number - 1) as id,
    case when number = 1 and heard then 'SUPERSEDED' when number = 1 or heard then 'IN_FORCE' else 'IN_HEARING' end as status,
    case when number = 1 then first_day when heard then first_day + 400 end as effective_from,
    case when number = 1 and heard then first_day + 400 end as effective_to
  from generate_series(:first, :last) i
  cross join lateral (select i % 10 <> 4 as heard, date '2024-01-01' + pg_temp.lot(i, 50, 200) as first_day) one
  cross join generate_series(1, 2) number) w
where v.id = w.id;

update plan l set shown_number = 1 + cast(i % 10 <> 4 as int)
from generate_series(:first, :last) i where l.id = pg_temp.id(3, i);

insert into measure_status (id, measure_id, date, precision, circa, phase, manual_status, manual_reason, comment)
select pg_temp.id(7, n * 2 + time), pg_temp.id(5, n), date '2025-01-15' + time * 180 + lot, 'DAY', false,
  (array['PLANNED', 'ACTIVE', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED', 'ACTIVE', 'ACTIVE'])[1 + pg_temp.lot(n, 61 + time, 8)],
  case when lot = 7 then 'AT_RISK' end, case when lot = 7 then jsonb '{"nb": "Vi venter på svar."}' end,
  case when lot % 2 = 0 then jsonb '{"nb": "Det går framover."}' end
from generate_series(:first, :last) i
cross join generate_series(0, pg_temp.size(i) - 1) p
cross join lateral (select pg_temp.measure(i, p) as n, pg_temp.lot(pg_temp.measure(i, p), 60, 100) as lot) one
cross join generate_series(0, case when lot < 40 then -1 when lot < 80 then 0 else 1 end) time;

insert into milestone_reached (measure_status_id, position, milestone_key, date, precision, circa)
select s.id, 0, 'oppstart', s.date, 'DAY', false
from generate_series(:first, :last) i
cross join generate_series(0, pg_temp.size(i) - 1) p
join measure_status s on s.id = pg_temp.id(7, (pg_temp.measure(i, p)) * 2)
where pg_temp.lot(pg_temp.measure(i, p), 29, 4) = 0;
