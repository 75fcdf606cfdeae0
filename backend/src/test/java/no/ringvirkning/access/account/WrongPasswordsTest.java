package no.ringvirkning.access.account;

import static no.ringvirkning.access.account.Accounts.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.ringvirkning.access.account.Accounts.Known;
import no.ringvirkning.testing.Browser;
import no.ringvirkning.testing.Endurance;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Ten thousand wrong passwords")
class WrongPasswordsTest {

    private static final int SENDERS = 4;

    @Inject
    Accounts accounts;

    @Test
    @DisplayName("from everywhere are hardly looked at, and nobody else notices (V6.3.1)")
    void wrong() throws Exception {
        Known anne = accounts.somebody();
        Known bente = accounts.somebody();
        Browser annes = new Browser();
        assertEquals(200, annes.signIn(anne.loginName(), PASSWORD).status());
        annes.delete("/api/v1/session");
        int tries = Endurance.of(1_000, 10_000);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        Map<Integer, Integer> answers = new TreeMap<>();
        List<Long> reads = new ArrayList<>();
        try {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < tries; i++) {
                String password = "feil passord nummer " + i;
                sent.add(senders.submit(
                        () -> new Browser().signIn(anne.loginName(), password).status()));
            }
            for (int i = 0; i < sent.size(); i++) {
                answers.merge(sent.get(i).get(), 1, Integer::sum);
                if (i % (tries / 100) == 0) {
                    long begin = System.nanoTime();
                    assertEquals(
                            200,
                            RawHttp.get(RestAssured.port, "/api/v1/areas?limit=1")
                                    .status());
                    reads.add((System.nanoTime() - begin) / 1_000_000);
                }
                if (i == tries / 2) {
                    assertEquals(
                            200,
                            new Browser().signIn(bente.loginName(), PASSWORD).status(),
                            "others sign in");
                }
            }
        } finally {
            senders.shutdownNow();
        }
        reads.sort(null);
        System.out.println(
                "Wrong passwords: " + answers + ", slowest read meanwhile " + reads.get(reads.size() - 1) + " ms");
        assertTrue(answers.get(401) < 150, answers::toString);
        assertEquals(tries, answers.get(401) + answers.get(429), answers::toString);
        assertTrue(reads.get(reads.size() * 95 / 100) < 1000, reads::toString);
        assertEquals(200, annes.signIn(anne.loginName(), PASSWORD).status(), "her own browser is let in");
    }
}
