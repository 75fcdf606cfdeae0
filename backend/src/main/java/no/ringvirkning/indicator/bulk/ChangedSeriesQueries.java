package no.ringvirkning.indicator.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.ObservationSeriesView;
import no.ringvirkning.indicator.observation.ObservedPoint;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the ledger keeps of many series at once. It is what the database builds as JSON of one, put together here: a hundred
 * thousand points took it a second, which was a fifth of an import.
 */
@ApplicationScoped
class ChangedSeriesQueries {

    private static final String SERIES = """
            select s.id, i.slug || '/' || a.slug, s.version + 1, i.slug, cast(area_ref(a.id, ?) as text)
            from observation_series s join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id
            where s.id = any(?) order by a.slug
            """;

    private static final String POINTS = """
            select distinct on (o.series_id, o.period) o.series_id, o.first_day, o.period, o.revision, trim_scale(o.value), o.missing,
              trim_scale(o.numerator), trim_scale(o.denominator), o.qualifier, o.evidence_level, o.borders, o.code_as_reported,
              cast(o.source as text), o.reason
            from observation o where o.series_id = any(?)
            order by o.series_id, o.period, o.revision desc
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ChangedSeriesQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** The series of totals as they stand in this transaction. */
    List<ObservationSeriesView> published(Collection<UUID> series) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> views(connection, series));
    }

    private List<ObservationSeriesView> views(Connection connection, Collection<UUID> series) throws SQLException {
        Map<UUID, List<Point>> points = points(connection, series);
        List<ObservationSeriesView> views = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SERIES)) {
            statement.setObject(1, today.or(null));
            statement.setArray(2, connection.createArrayOf("uuid", series.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    views.add(new ObservationSeriesView(
                            id,
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            StoredJson.read(json, row.getString(5), AreaRef.class),
                            Map.of(),
                            points.getOrDefault(id, List.of()).stream()
                                    .sorted(Comparator.comparing(Point::firstDay))
                                    .map(Point::point)
                                    .toList()));
                }
            }
        }
        return views;
    }

    private Map<UUID, List<Point>> points(Connection connection, Collection<UUID> series) throws SQLException {
        Map<UUID, List<Point>> points = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(POINTS)) {
            statement.setArray(1, connection.createArrayOf("uuid", series.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    points.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new Point(row.getObject(2, LocalDate.class), point(row)));
                }
            }
        }
        return points;
    }

    private ObservedPoint point(ResultSet row) throws SQLException {
        @Nullable String missing = row.getString(6);
        @Nullable String source = row.getString(13);
        return new ObservedPoint(
                row.getString(3),
                row.getInt(4),
                row.getBigDecimal(5),
                missing == null ? null : MissingCode.valueOf(missing),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                Qualifier.valueOf(row.getString(9)),
                EvidenceLevel.valueOf(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getString(12),
                source == null ? null : StoredJson.read(json, source, SourceReference.class),
                row.getString(14));
    }

    private record Point(LocalDate firstDay, ObservedPoint point) {}
}
