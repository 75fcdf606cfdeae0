package no.ringvirkning.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Thousands of made-up plans with their measures, reports and money, for measuring; the same every time. They stand in
 * {@code many-plans.sql}. Only for a database that holds nothing else: see {@link ManyPlansProfile}.
 */
@ApplicationScoped
public class ManyPlans {

    private static final Logger LOG = Logger.getLogger(ManyPlans.class);

    /** As many as the product is built for: with 120,000 measures. */
    public static final int PLANS = 6_000;

    /** Its two revisions have 200 measures each. */
    public static final String LARGEST = "mange-plan-1";

    /** Three plans make a programme; the parts that are entered beside one another do not share any. */
    private static final int PLANS_OF_A_PROGRAMME = 3;

    private static final int FIRST_PART = 4 * PLANS_OF_A_PROGRAMME;
    private static final int WRITERS = 4;

    private final String url;
    private final String user;
    private final String password;

    @Inject
    ManyPlans(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Enters so many plans, unless they are there; the time limits of the application's own connections do not hold here. */
    public synchronized void enter(int plans) {
        try {
            if (count() > 0) {
                return;
            }
            long start = System.nanoTime();
            String script = script();
            // The first part has the partners that all measures need.
            run(script, 1, Math.min(FIRST_PART, plans));
            List<Callable<Void>> parts = new ArrayList<>();
            int programmes = (plans - FIRST_PART + PLANS_OF_A_PROGRAMME - 1) / PLANS_OF_A_PROGRAMME;
            int size = (programmes + WRITERS - 1) / WRITERS * PLANS_OF_A_PROGRAMME;
            for (int first = FIRST_PART + 1; first <= plans; first += size) {
                int from = first;
                parts.add(() -> {
                    run(script, from, Math.min(from + size - 1, plans));
                    return null;
                });
            }
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            try {
                for (Future<Void> part : writers.invokeAll(parts)) {
                    part.get();
                }
            } finally {
                writers.shutdown();
            }
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            LOG.infof("%d plans entered in %d ms", plans, (System.nanoTime() - start) / 1_000_000);
        } catch (Exception e) {
            throw new IllegalStateException("the plans cannot be entered", e);
        }
    }

    private long count() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from plan")) {
            result.next();
            return result.getLong(1);
        }
    }

    private void run(String script, int first, int last) throws SQLException {
        String part = script.replace(":first", Integer.toString(first)).replace(":last", Integer.toString(last));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : part.split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static String script() throws IOException {
        try (InputStream file = ManyPlans.class.getResourceAsStream("/many-plans.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
