package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.area.AreaCode;
import no.ringvirkning.shared.Today;

/** Reads what has to be known to enter figures: what stands already, and which codes the areas had. */
@ApplicationScoped
public class ObservationQueries {

    private static final TypeReference<List<ObservedPoint>> POINTS = new TypeReference<>() {};
    private static final TypeReference<List<AreaCode>> CODES = new TypeReference<>() {};

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ObservationQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** The slugs of the municipalities of a day, by their codes. */
    Map<String, String> municipalities(LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select c.code, a.slug from area_code c join area a on a.id = c.area_id"
                                + " where c.system = 'SSB_KLASS_131' and daterange(c.valid_from, c.valid_to) @> cast(:day as date)")
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }

    /** What stands in each series, by period. */
    Map<UUID, Map<String, ObservedPoint>> standing(Collection<UUID> series) {
        return rows(
                        "select s.id, cast(observation_points(s.id, null, null) as text) from observation_series s"
                                + " where s.id = any(:ids)",
                        series)
                .stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> read((String) row[1], POINTS).stream()
                                .collect(Collectors.toMap(ObservedPoint::period, p -> p))));
    }

    /** All that was ever recorded of these periods in each series, by revision, with what is not told. */
    Map<UUID, Map<String, List<Editions.Row>>> editions(Collection<UUID> series, Collection<String> periods) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select o.series_id, o.period, o.revision, coalesce(o.value, h.value), h.value is not null"
                                + " from observation o left join observation_held_back h on h.series_id = o.series_id"
                                + " and h.period = o.period and h.revision = o.revision"
                                + " where o.series_id = any(:ids) and o.period = any(:periods)"
                                + " order by o.series_id, o.period, o.revision")
                .setParameter("ids", series.toArray(UUID[]::new))
                .setParameter("periods", periods.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Editions.Row(
                        (UUID) row[0], (String) row[1], (Integer) row[2], (BigDecimal) row[3], (Boolean) row[4]))
                .collect(Collectors.groupingBy(Editions.Row::series, Collectors.groupingBy(Editions.Row::period)));
    }

    /** The first of these areas that has ground in common with another that has, or shall have, figures by categories. */
    Optional<Overlap> overlapping(UUID indicator, Collection<UUID> areas) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        with divided as (
                          select s.area_id from observation_series s where s.indicator_id = :indicator and s.slice <> '{}'
                          union select unnest(cast(:areas as uuid[]))),
                        -- Itself, its municipalities and members, and the places in those.
                        near as materialized (
                          select d.area_id, d.area_id as part, daterange(null, null) as days from divided d
                          union
                          select d.area_id, p.area_id, daterange(p.valid_from, p.valid_to)
                          from divided d cross join lateral series_parts(d.area_id, null, null) p
                          union
                          select d.area_id, m.member_id, daterange(m.valid_from, m.valid_to)
                          from divided d join area_membership m on m.whole_id = d.area_id),
                        ground as materialized (
                          select n.area_id, n.part, n.days from near n
                          union
                          select n.area_id, m.member_id, n.days * daterange(m.valid_from, m.valid_to)
                          from near n join area_membership m on m.whole_id = n.part)
                        select one.area_id, a.slug, b.slug as other
                        from ground one
                        join ground two on two.part = one.part and two.area_id <> one.area_id and two.days && one.days
                        join area a on a.id = one.area_id
                        join area b on b.id = two.area_id
                        where one.area_id = any(:areas)
                        order by a.slug, b.slug limit 1
                        """)
                .setParameter("indicator", indicator)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .<Overlap>map(row -> new Overlap((UUID) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }

    /** An area, and another one with ground in common. */
    record Overlap(UUID area, String slug, String other) {}

    /** The codes of each area over time. */
    Map<UUID, List<AreaCode>> codes(Collection<UUID> areas) {
        return rows(
                        "select c.area_id, cast(jsonb_agg(jsonb_build_object('code', c.code, 'system', c.system,"
                                + " 'validity', validity(c.valid_from, c.valid_to))) as text) from area_code c"
                                + " where c.area_id = any(:ids) group by c.area_id",
                        areas)
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> read((String) row[1], CODES)));
    }

    /** The views that the ledger keeps of the series as they stand in this transaction. */
    List<ObservationSeriesView> published(Collection<UUID> series) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(observation_series_document(s.id, :day) as text)"
                        + " from observation_series s join area a on a.id = s.area_id where s.id = any(:ids)"
                        + " order by a.slug")
                .setParameter("ids", series.toArray(UUID[]::new))
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .map(row -> read((String) row, new TypeReference<ObservationSeriesView>() {}))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query with two columns answers rows of two
    private List<Object[]> rows(String sql, Collection<UUID> ids) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    private <T> T read(String document, TypeReference<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the statement does not build " + type.getType(), e);
        }
    }

    /** Whether there are figures of the indicator for the very area. */
    boolean isObserved(String indicator, String area) {
        return !entityManager
                .createNativeQuery("select 1 from observation_series s join indicator i on i.id = s.indicator_id"
                        + " join area a on a.id = s.area_id where i.slug = :indicator and a.slug = :area")
                .setParameter("indicator", indicator)
                .setParameter("area", area)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
