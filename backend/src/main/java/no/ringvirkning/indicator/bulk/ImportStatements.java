package no.ringvirkning.indicator.bulk;

/**
 * What is asked of the database while a file of figures is taken in. Its rows lie in a table of the transaction alone, which is gone
 * with it; each statement is about all rows.
 */
final class ImportStatements {

    private ImportStatements() {}

    static final String TABLE = """
            create temporary table observation_import (
              row            int not null,
              indicator      text,
              area           text,
              period         text,
              first_day      date,
              last_day       date,
              frequency      text,
              value          numeric,
              qualifier      text,
              evidence_level text) on commit drop
            """;

    static final String COPY = "copy observation_import from stdin";

    /** Without it, the next statements are planned for a handful of rows. */
    static final String COUNT = "analyze observation_import";

    /** The indicators that the file names and that are there, with whose they are. */
    static final String INDICATORS = """
            select i.id, i.programme_id, coalesce(p.publication = 'PUBLISHED', true)
            from indicator i left join programme p on p.id = i.programme_id
            where i.slug in (select r.indicator from observation_import r) and i.withdrawn_at is null
            """;

    /** In one order, so that two imports wait for one another and not for ever; whoever records one by one waits, too. */
    static final String LOCK = """
            select i.id from indicator i where i.id = any(?) and i.withdrawn_at is null order by i.id for no key update
            """;

    /**
     * Each row beside the definition of its period and what stands there. What the file does not say of a figure stays as it stands
     * while the value is the same; of another value nothing is known but what is said, and that it is on the same borders.
     */
    static final String COMPARED = """
            create temporary table observation_import_row on commit drop as
            with definition as materialized (
              select d.indicator_id, d.kind, d.frequency, d.expression is not null as worked_out,
                suppression_shape(d.dimensions) is not null as hides, coalesce(d.valid_from, '-infinity') as valid_from,
                coalesce(lead(d.valid_from) over (partition by d.indicator_id order by d.number), 'infinity') as valid_to
              from indicator_definition d where d.indicator_id = any(?))
            select r.row, r.indicator, r.area, r.period, r.first_day, r.frequency, r.value, i.id as indicator_id, a.id as area_id,
              s.id as series_id, coalesce(st.revision, 0) as standing, d.frequency as wanted, d.worked_out, d.hides,
              case when d.kind = 'STOCK' then r.first_day else r.last_day end as told_from,
              coalesce(r.qualifier, case when st.value = r.value then st.qualifier end, 'EXACT') as qualifier,
              coalesce(r.evidence_level, case when st.value = r.value then st.evidence_level end, 'SELF_REPORTED') as evidence_level,
              case when st.value = r.value then st.numerator end as numerator,
              case when st.value = r.value then st.denominator end as denominator,
              case when st.value = r.value then st.code_as_reported end as code_as_reported,
              case when st.value = r.value then st.source end as source,
              st.borders,
              (r.value, coalesce(r.qualifier, st.qualifier), coalesce(r.evidence_level, st.evidence_level))
                is distinct from (st.value, st.qualifier, st.evidence_level) as is_new
            from observation_import r
            left join indicator i on i.slug = r.indicator and i.id = any(?)
            left join area a on a.slug = r.area
            left join definition d on d.indicator_id = i.id and r.first_day >= d.valid_from and r.first_day < d.valid_to
            left join observation_series s on s.indicator_id = i.id and s.area_id = a.id and s.slice = '{}'
            left join lateral (
              select o.* from observation o where o.series_id = s.id and o.period = r.period order by o.revision desc limit 1) st on true
            """;

    static final String COUNT_COMPARED = "analyze observation_import_row";

    /** What is wrong with rows that can be read. One fault of each is told, the first. */
    static final String FAULTS = """
            with
            repeated as (
              select r.indicator_id, r.area_id, r.period, min(r.row) as first
              from observation_import_row r group by r.indicator_id, r.area_id, r.period having count(*) > 1),
            pair as (
              select distinct r.indicator_id, r.area_id from observation_import_row r
              where r.series_id is null and r.indicator_id is not null and r.area_id is not null),
            scope as (
              select i.id as indicator_id, x.area_id
              from indicator i join programme_area x on x.programme_id = i.programme_id and x.kind = 'SCOPE'
              where i.id in (select p.indicator_id from pair p)),
            -- The areas of the programme, and what they are made of; a programme that names none is bound to none.
            outside as (
              select p.indicator_id, p.area_id from pair p
              where p.indicator_id in (select c.indicator_id from scope c)
              except
              select c.indicator_id, c.area_id from scope c
              except
              select c.indicator_id, part.area_id from scope c cross join lateral series_parts(c.area_id, null, null) part
              except
              select c.indicator_id, m.member_id from scope c join area_membership m on m.whole_id = c.area_id
              except
              select t.indicator_id, t.area_id from standing_target t),
            divided as (
              select distinct s.indicator_id, s.area_id, o.period
              from observation_series s join observation o on o.series_id = s.id
              where s.slice <> '{}' and s.indicator_id in (select r.indicator_id from observation_import_row r)),
            fault as (
              select r.row, case
                  when r.indicator_id is null and r.indicator is not null then 'UNKNOWN_INDICATOR'
                  when r.area_id is null and r.area is not null then 'UNKNOWN_AREA'
                  when r.worked_out then 'FIGURE_OF_FORMULA'
                  when r.frequency <> r.wanted then 'FIGURE_OF_OTHER_FREQUENCY'
                  when r.told_from > cast(? as date) then 'FIGURE_OF_THE_FUTURE'
                  when r.row > repeated.first then 'PERIOD_REPEATED'
                  when outside.area_id is not null then 'AREA_NOT_COVERED'
                  when r.hides and (r.qualifier <> 'EXACT' or r.value < 0 or r.value <> trunc(r.value) or r.value >= 1e15)
                    then 'COUNT_NOT_WHOLE'
                  when r.is_new and divided.period is not null then 'TABLE_NOT_WHOLE'
                end as name
              from observation_import_row r
              left join repeated on repeated.indicator_id = r.indicator_id and repeated.area_id = r.area_id
                and repeated.period = r.period
              left join outside on outside.indicator_id = r.indicator_id and outside.area_id = r.area_id
              left join divided on divided.indicator_id = r.indicator_id and divided.area_id = r.area_id
                and divided.period = r.period)
            select f.row, f.name from fault f where f.name is not null order by f.row limit ?
            """;

    static final String COUNTS = """
            select count(*), count(*) filter (where r.is_new and r.standing = 0), count(*) filter (where r.is_new and r.standing > 0)
            from observation_import_row r
            """;

    static final String EXTEND = """
            update observation_series s set recorded = s.recorded + n.recorded, version = s.version + 1
            from (
              select r.series_id, count(*) as recorded from observation_import_row r
              where r.is_new and r.series_id is not null group by r.series_id) n
            where s.id = n.series_id
            returning s.id
            """;

    static final String BEGIN = """
            insert into observation_series (id, indicator_id, area_id, slice, recorded, version)
            select gen_random_uuid(), r.indicator_id, r.area_id, '{}', count(*), 0
            from observation_import_row r where r.series_id is null group by r.indicator_id, r.area_id
            returning id
            """;

    static final String APPEND = """
            insert into observation (series_id, period, first_day, frequency, revision, value, numerator, denominator, qualifier,
                                     evidence_level, status, borders, code_as_reported, source, reason)
            select s.id, r.period, r.first_day, r.frequency, r.standing + 1, r.value, r.numerator, r.denominator, r.qualifier,
              r.evidence_level, 'PUBLISHED', r.borders, r.code_as_reported, r.source, case when r.standing > 0 then ? end
            from observation_import_row r
            join observation_series s on s.indicator_id = r.indicator_id and s.area_id = r.area_id and s.slice = '{}'
            where r.is_new
            """;
}
