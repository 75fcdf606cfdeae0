package no.ringvirkning.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
class PostgresTestResourceTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    @DisplayName("The application under test runs on the embedded server, with Norwegian order")
    void servesTheApplication() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT current_database(), 'z' < 'å' AND 'å' > 'ø'")) {
            result.next();
            assertEquals("ringvirkning", result.getString(1));
            assertEquals("t", result.getString(2));
        }
    }
}
