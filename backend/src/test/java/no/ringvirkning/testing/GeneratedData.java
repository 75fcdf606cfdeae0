package no.ringvirkning.testing;

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
import org.jboss.logging.Logger;

/**
 * Made-up programmes with all that belongs to them, for measuring; the same every time. The rows are made where they are stored, by the
 * scripts in {@code generated}, which is quicker than to send them. Only for a database that holds no programmes.
 */
public final class GeneratedData {

    private static final Logger LOG = Logger.getLogger(GeneratedData.class);
    private static final int PLANS_OF_A_PROGRAMME = 3;
    private static final int WRITERS = 4;

    /** So many programmes, or a hundred times as many partners, are entered in one transaction. */
    private static final int PART = 10;

    private final String url;
    private final String user;
    private final String password;
    private final Size size;

    /** Data of this size in the database at this address; the time limits of the application's own connections do not hold here. */
    public GeneratedData(String url, String user, String password, Size size) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.size = size;
    }

    /**
     * How much there is.
     *
     * @param programmes each with three plans of 20 measures, 30 roles and ten indicators
     * @param partners who does and pays for all this
     * @param points the months of each of the two series of an indicator
     * @param largest the measures of the first plan
     */
    public record Size(int programmes, int partners, int points, int largest) {

        /** As much as the product is built for is 1: 120,000 measures, 60,000 roles, 20,000 indicators with 5,000,000 observations. */
        public static Size of(double scale) {
            return new Size(atLeast(4, 2_000 * scale), atLeast(100, 20_000 * scale), 125, 200);
        }

        /** The same, but the first plan has so many measures. */
        public Size withLargest(int measures) {
            return new Size(programmes, partners, points, measures);
        }

        /** The number of plans. */
        public int plans() {
            return programmes * PLANS_OF_A_PROGRAMME;
        }

        private static int atLeast(int least, double number) {
            return Math.max(least, (int) Math.round(number));
        }
    }

    /** Enters everything, unless it is there. */
    public void enter() {
        enterPlans();
        if (count("target") == 0) {
            of("roles", size.programmes(), PART);
            of("figures", size.programmes(), PART);
            analyze();
            of("ledger-of-partners", size.partners(), 100 * PART);
            of("ledger", size.programmes(), PART);
            analyze();
        }
    }

    /** Enters partners, programmes and their plans, unless they are there. */
    public void enterPlans() {
        if (count("plan") == 0) {
            of("partners", size.partners(), 100 * PART);
            of("plans", size.plans(), PART * PLANS_OF_A_PROGRAMME);
            analyze();
        }
    }

    private void of(String name, int last, int part) {
        long start = System.nanoTime();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            String script = read("functions") + read(name);
            List<Callable<Void>> parts = new ArrayList<>();
            for (int first = 1; first <= last; first += part) {
                int from = first;
                parts.add(() -> run(script, from, Math.min(from + part - 1, last)));
            }
            for (Future<Void> entered : writers.invokeAll(parts)) {
                entered.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException("the data cannot be entered: " + name, e);
        } finally {
            writers.shutdownNow();
        }
        LOG.infof("%s of %d entered in %d ms", name, last, (System.nanoTime() - start) / 1_000_000);
    }

    private Void run(String script, int first, int last) throws SQLException {
        String part = script.replace(":first", Integer.toString(first))
                .replace(":last", Integer.toString(last))
                .replace(":largest", Integer.toString(size.largest()))
                .replace(":partners", Integer.toString(size.partners()))
                .replace(":points", Integer.toString(size.points()));
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
        return null;
    }

    private long count(String table) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void analyze() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static String read(String script) throws IOException {
        try (InputStream file = GeneratedData.class.getResourceAsStream("/generated/" + script + ".sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Enters data: the address of the database, its user, the user's password, the scale, and how large the first plan is. */
    public static void main(String[] args) {
        Size size = Size.of(Double.parseDouble(args[3]));
        new GeneratedData(
                        args[0], args[1], args[2], args.length > 4 ? size.withLargest(Integer.parseInt(args[4])) : size)
                .enter();
    }
}
