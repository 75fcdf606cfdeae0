package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ringvirkning.shared.ProblemException;
import org.hibernate.Session;

@ApplicationScoped
class ObservationSeriesRepository implements PanacheRepositoryBase<ObservationSeries, UUID> {

    /** Thousands of rows of many series come at once: they go in one statement, not in one for fifty each. */
    private static final String INSERT = """
            insert into observation (series_id, period, first_day, frequency, revision, value, missing, numerator, denominator,
                                     qualifier, evidence_level, status, borders, code_as_reported, source, reason,
                                     submission_id)
            select o.* from jsonb_to_recordset(cast(? as jsonb)) as o(
              "seriesId" uuid, period text, "firstDay" date, frequency text, revision int, value numeric, missing text,
              numerator numeric, denominator numeric, qualifier text, "evidenceLevel" text, status text, borders date,
              "codeAsReported" text, source jsonb, reason text, "submissionId" uuid)
            """;

    private static final String HOLD_BACK = """
            insert into observation_held_back (series_id, period, revision, value)
            select h.* from jsonb_to_recordset(cast(? as jsonb)) as h("seriesId" uuid, period text, revision int, value numeric)
            """;

    private static final String READ =
            "select s.* from observation_series s where s.indicator_id = :indicator and s.area_id = any(:areas)";

    // In one order, so that two transactions wait for one another and not for ever.
    private static final String LOCKED = """
            select s.* from observation_series s
            where s.indicator_id = :indicator and s.area_id = any(:areas)
            order by s.area_id, s.slice for update
            """;

    private final ObjectMapper json;

    @Inject
    ObservationSeriesRepository(ObjectMapper json) {
        this.json = json;
    }

    /** The series of these areas; nobody else adds to them until the transaction ends. */
    @SuppressWarnings("unchecked") // the query names the type of its rows
    Map<ObservationSeries.Of, ObservationSeries> locked(UUID indicator, Collection<UUID> areas) {
        List<ObservationSeries> found = getEntityManager()
                .createNativeQuery(LOCKED, ObservationSeries.class)
                .setParameter("indicator", indicator)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(ObservationSeries::of, Function.identity()));
    }

    /** The series of these areas, as they are now. */
    @SuppressWarnings("unchecked") // the query names the type of its rows
    Map<ObservationSeries.Of, ObservationSeries> of(UUID indicator, Collection<UUID> areas) {
        List<ObservationSeries> found = getEntityManager()
                .createNativeQuery(READ, ObservationSeries.class)
                .setParameter("indicator", indicator)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(ObservationSeries::of, Function.identity()));
    }

    /**
     * Nobody else records figures of the indicator, or defines it anew, until the transaction ends.
     *
     * @throws ProblemException not found, when it was withdrawn meanwhile
     */
    void lock(UUID indicator) {
        List<?> standing = getEntityManager()
                .createNativeQuery(
                        "select i.id from indicator i where i.id = :id and i.withdrawn_at is null for no key update")
                .setParameter("id", indicator)
                .getResultList();
        if (standing.isEmpty()) {
            throw ProblemException.notFound("indicator", indicator.toString());
        }
    }

    /** The published version of the indicator; nobody defines it anew until the transaction ends. */
    long held(UUID indicator) {
        Number version = (Number) getEntityManager()
                .createNativeQuery("select i.version + 1 from indicator i where i.id = :id for share")
                .setParameter("id", indicator)
                .getSingleResult();
        return version.longValue();
    }

    /** Writes the series, and what is added to them. */
    void append(List<Stored.Observation> added) {
        flush();
        write(INSERT, added);
    }

    /** Writes what is not told of what was added. */
    void holdBack(List<Stored.HeldBack> figures) {
        write(HOLD_BACK, figures);
    }

    private void write(String insert, List<?> given) {
        String rows = text(given);
        getEntityManager().unwrap(Session.class).doWork(connection -> insert(connection, insert, rows));
    }

    private static void insert(Connection connection, String sql, String rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, rows);
            statement.executeUpdate();
        }
    }

    private String text(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an observation can always be written", e);
        }
    }
}
