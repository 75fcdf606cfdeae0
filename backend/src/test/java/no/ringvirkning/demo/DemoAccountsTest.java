package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import no.ringvirkning.shared.StartLock;
import no.ringvirkning.testing.Browser;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp.Answer;
import no.ringvirkning.testing.Rows;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The accounts of the demo (V6.3.2)")
class DemoAccountsTest {

    @Inject
    DemoAccounts accounts;

    @Inject
    StartLock lock;

    @Inject
    Rows rows;

    @Test
    @DisplayName("are not there unless they are asked for")
    void off() {
        assertEquals("false", ConfigProvider.getConfig().getValue("ringvirkning.demo-accounts", String.class));
    }

    @Test
    @DisplayName("are one for each role in two programmes and an administrator, with other passwords at every start")
    void roles() {
        List<String> first = make();
        List<String> second = make();
        assertEquals(14, second.size());
        String[] admin = second.get(1).strip().split(" +");
        assertTrue(session(admin).json().getBoolean("administrator"));
        assertEquals(401, session(first.get(1).strip().split(" +")).status(), "the password of the start before");
        Set<String> seen = second.subList(2, 14).stream()
                .map(line -> session(line.strip().split(" +")))
                .map(answer -> answer.json().getString("memberships[0].programme.slug") + " "
                        + answer.json().getString("memberships[0].role") + " "
                        + answer.json().getString("memberships[0].partner.slug"))
                .collect(Collectors.toSet());
        assertEquals(12, seen.size(), seen::toString);
        assertTrue(seen.contains("vekst-i-kongsberg LEAD null"), seen::toString);
        assertTrue(seen.contains("vekst-i-kongsberg PARTNER_REPORTER kongsberg-naeringsforum"), seen::toString);
        assertNotEquals(first, second);
        assertEquals(
                13,
                rows.number("select count(*) from account where display_name like '%(prøve)' and state = 'ACTIVE'"));
    }

    private List<String> make() {
        AtomicReference<List<String>> lines = new AtomicReference<>();
        lock.alone(() -> lines.set(accounts.make()));
        return lines.get();
    }

    private static Answer session(String... nameAndPassword) {
        return new Browser().signIn(nameAndPassword[0], nameAndPassword[1]);
    }
}
