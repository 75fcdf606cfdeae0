package no.ringvirkning.shared.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Every table")
class PublicTablesTest {

    /** Of these no answer to the public tells anything. */
    private static final Set<String> PRIVATE = Set.of(
            "account",
            "api_key",
            "assignment",
            "consumer",
            "device",
            "flyway_schema_history",
            "idempotency_record",
            "invitation",
            "membership",
            "openid_attempt",
            "openid_identity",
            "outgoing_mail",
            "reminder",
            "reminder_rule",
            "reminders_off",
            "security_event",
            "session",
            "update_request",
            "update_request_address",
            "update_request_item");

    @Inject
    DataSource dataSource;

    @Test
    @DisplayName("tells of its changes, or is one that the public reads nothing of")
    void named() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(PRIVATE, silent(statement));
            connection.setAutoCommit(false);
            statement.execute("create table forgotten (id int)");
            Set<String> withOneMore = new TreeSet<>(PRIVATE);
            withOneMore.add("forgotten");
            assertEquals(withOneMore, silent(statement), "a table that was forgotten is found");
            connection.rollback();
        }
    }

    private static Set<String> silent(Statement statement) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery("""
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and not exists (select from pg_trigger t where t.tgrelid = c.oid
                                  and t.tgname = 'tg_' || c.relname || '_public_change')
                """)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
