package no.ringvirkning.shared.answer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears of every change of what is public, on this node and on others: the database tells who listens when the change is committed.
 * A connection that is dead tells nothing, so the database is asked several times a second whether it is still there; what it had to
 * tell comes before its answer.
 */
@ApplicationScoped
class ChangeListener {

    /** How long an answer may be given after the database was last heard of: a change is seen everywhere within a second. */
    static final Duration CERTAIN = Duration.ofMillis(800);

    private static final int PAUSE_MILLIS = 200;
    private static final int AGAIN_AFTER_MILLIS = 500;
    private static final Logger LOG = Logger.getLogger(ChangeListener.class);

    private final DataSource dataSource;
    private final PublicState state;
    private final PublicAnswers answers;
    private @Nullable Thread thread;

    @Inject
    ChangeListener(DataSource dataSource, PublicState state, PublicAnswers answers) {
        this.dataSource = dataSource;
        this.state = state;
        this.answers = answers;
    }

    void begin(@Observes StartupEvent started) {
        if (answers.areKept()) {
            thread = new Thread(this::listen, "Changes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(2).toMillis());
        }
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen public_change");
                try {
                    // What happened before is not told.
                    state.changed();
                    hear(connection.unwrap(PGConnection.class), statement);
                } finally {
                    // The connection goes back to others, who would never fetch what it is told.
                    statement.execute("unlisten *");
                }
            } catch (SQLException | RuntimeException e) {
                state.uncertain();
                LOG.debug("changes are not heard of", e);
                pause();
            }
        }
        state.uncertain();
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        while (!Thread.currentThread().isInterrupted()) {
            long asked = System.nanoTime();
            try (ResultSet channels = statement.executeQuery("select pg_listening_channels()")) {
                if (!channels.next()) {
                    throw new SQLException("this connection listens no more");
                }
            }
            note(connection.getNotifications());
            state.certain(asked, CERTAIN);
            note(connection.getNotifications(PAUSE_MILLIS));
        }
    }

    private void note(PGNotification @Nullable [] told) {
        if (told != null && told.length > 0) {
            state.changed();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
