package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A configured database that cannot be used")
class ExternalDatabaseTest {

    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jdbc:postgresql://localhost:notaport/db?user=a&password=s3cret, cannot be understood",
        "jdbc:postgresql://a:s3/cret@localhost:1/db, cannot be understood",
        "jdbc:postgresql://a:s3?cret@localhost:1/db, cannot be understood",
        "jdbc:postgresql://a:s3cret@localhost:1/db, names a user before the host",
        "jdbc:postgresql://a:s3@cret@localhost:1/db, names a user before the host",
        "jdbc:postgresql://localhost:1/db?user=a@b&password=s3cret, cannot be reached: Connection refused",
        "jdbc:postgresql://127.0.0.1:1/s3cret@db, cannot be reached: Connection refused",
        "jdbc:postgresql://no-such-host.invalid/db?password=s3cret, no host named no-such-host.invalid",
        "postgresql://a:s3cret@localhost:1/db, is no PostgreSQL address",
        "host=localhost password=s3cret, is no PostgreSQL address",
        "jdbc:mysql://localhost/x?password=s3cret, is no PostgreSQL address",
    })
    @DisplayName("is refused without a word of its password")
    void keepsThePassword(String url, String reason) {
        String refused = refusal(url);
        assertTrue(refused.contains(reason), refused);
        assertFalse(refused.contains("s3") || refused.contains("cret"), refused);
        assertEquals(1, refused.lines().count(), refused);
    }

    /** The line, and what the driver has written into the log besides. */
    private static String refusal(String url) {
        StringBuffer log = new StringBuffer();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.append(line.getMessage()).append(Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        DRIVER_LOG.addHandler(handler);
        try {
            StartFailure refused = assertThrows(StartFailure.class, () -> ExternalDatabase.check(url, null, null));
            return refused.getMessage() + log;
        } finally {
            DRIVER_LOG.removeHandler(handler);
        }
    }
}
