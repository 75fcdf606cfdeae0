package no.ringvirkning.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Enters figures of months since 2010 for a measurement, month by month, as they come: those of one series do not lie
 * side by side. What is checked row by row against other rows, and the index, is taken away for that time and made again; what
 * a row is checked for by itself is checked. The role of the application may not switch off the rest, and need not.
 */
@ApplicationScoped
public class ManyObservations {

    /** The points of each series. */
    public static final int POINTS = 120;

    private static final Logger LOG = Logger.getLogger(ManyObservations.class);
    private static final LocalDate FIRST_MONTH = LocalDate.of(2010, 1, 1);
    private static final int WRITERS = 4;

    private static final String SERIES = """
            insert into observation_series (id, indicator_id, area_id, recorded, version)
            select gen_random_uuid(), ?, a.id, 120, 0 from area a where a.kind = 'MUNICIPALITY'
            order by a.slug collate "C" limit ?
            """;

    private static final List<String> BEFORE = List.of(
            "alter table observation disable trigger tg_observation_fits",
            "alter table observation_held_back drop constraint fk_observation_held_back",
            "alter table observation drop constraint fk_observation_previous",
            "alter table observation drop constraint fk_observation_series",
            "alter table observation drop constraint observation_pkey");

    private static final String MONTH = """
            insert into observation (series_id, period, first_day, frequency, revision, value, qualifier, evidence_level, status)
            select s.id, to_char(m.day, 'YYYY-MM'), m.day, 'MONTH', 1, 7, 'EXACT', 'ESTIMATE', 'PUBLISHED'
            from observation_series s, (select cast(? as date) as day) m where s.indicator_id = any(?)
            """;

    private static final List<String> AFTER = List.of(
            "alter table observation add primary key (series_id, period, revision)",
            "alter table observation add constraint fk_observation_series foreign key (series_id) references observation_series",
            "alter table observation add constraint fk_observation_previous foreign key (series_id, period, previous)"
                    + " references observation (series_id, period, revision)",
            "alter table observation_held_back add constraint fk_observation_held_back foreign key (series_id, period, revision)"
                    + " references observation (series_id, period, revision)",
            "alter table observation enable trigger tg_observation_fits");

    private final String url;
    private final String user;
    private final String password;

    @Inject
    ManyObservations(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** A series of each indicator for each of the first municipalities; the time limits of the application do not hold here. */
    public void enter(Collection<UUID> indicators, int areas) {
        try {
            long start = System.nanoTime();
            for (UUID indicator : indicators) {
                run(SERIES, indicator, areas);
            }
            all(BEFORE);
            months(indicators.toArray(UUID[]::new));
            long rows = System.nanoTime();
            all(AFTER);
            all(List.of("vacuum analyze"));
            LOG.infof(
                    "%d observations entered in %d ms, of which %d ms for the index and the checks",
                    (long) indicators.size() * areas * POINTS,
                    (System.nanoTime() - start) / 1_000_000,
                    (System.nanoTime() - rows) / 1_000_000);
        } catch (Exception e) {
            throw new IllegalStateException("the observations cannot be entered", e);
        }
    }

    private void months(UUID[] indicators) throws Exception {
        List<Callable<Void>> months = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            LocalDate month = FIRST_MONTH.plusMonths(i);
            months.add(() -> {
                run(MONTH, month, indicators);
                return null;
            });
        }
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Void> month : writers.invokeAll(months)) {
                month.get();
            }
        } finally {
            writers.shutdown();
        }
    }

    private void all(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : value);
            }
            statement.execute();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
