package no.ringvirkning.access.write;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Those who write")
class WriteTurnsTest {

    private static final int WRITERS = 40;
    private static final int READERS = 10;

    private static final String READ = "/api/v1/partners?limit=1";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    DataSource dataSource;

    @Test
    @DisplayName("leave connections to those who read, however long the ledger lets them wait, and are all let in then")
    void readersGoOn() throws Exception {
        Person editor = people.with(ProgrammeRole.EDITOR, plans.programme());
        given().get(READ).then().statusCode(200);
        ExecutorService senders = Executors.newFixedThreadPool(WRITERS);
        List<Future<Integer>> writes = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                lock.execute("lock table ledger in exclusive mode");
            }
            for (int number = 0; number < WRITERS; number++) {
                String slug = Fresh.slug("partner");
                writes.add(senders.submit(() -> editor.sends(body(slug))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/api/v1/partners")
                        .statusCode()));
            }
            Thread.sleep(500);
            for (int reader = 0; reader < READERS; reader++) {
                given().get(READ).then().statusCode(200);
            }
            assertTrue(writes.stream().noneMatch(Future::isDone), "nobody has written yet");
            connection.rollback();
        }
        for (Future<Integer> write : writes) {
            assertEquals(201, write.get());
        }
        senders.shutdown();
    }

    private static String body(String slug) {
        return "{\"slug\": \"" + slug + "\", \"kind\": \"ORGANISATION\", \"validity\": {}, \"type\": \"NETWORK\","
                + " \"names\": [{\"name\": \"Nytt navn\", \"validity\": {}}]}";
    }
}
