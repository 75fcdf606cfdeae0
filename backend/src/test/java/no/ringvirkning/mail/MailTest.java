package no.ringvirkning.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Mail that is acknowledged is sent, and then forgotten")
class MailTest {

    private static final String TO = "svarer@example.org";
    private static final String SECRET = "https://ringvirkning.example.org/dele#hemmelig";
    private static final Map<String, String> WORDS = Map.of(
            "programme",
            "Vekst",
            "partner",
            "Bedriften",
            "due",
            "1. mai 2027",
            "until",
            "15. mai 2027",
            "link",
            SECRET);

    @Inject
    Outbox outbox;

    @Inject
    OutgoingMailRepository mails;

    @Inject
    MailRack rack;

    @Inject
    MailAllowance allowance;

    @Inject
    MailTexts texts;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(mails::deleteAll);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Postman postman(Instant now, int port) {
        return Postmen.to(port).at(now, rack);
    }

    private static boolean sends(Postman postman) {
        return postman.sendNext();
    }

    private void add(Map<String, String> words) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new Mail(MailKind.UPDATE_LINK, Language.NB, TO, words)));
    }

    private Object[] kept() {
        return QuarkusTransaction.requiringNew().call(() -> (Object[]) mails.getEntityManager()
                .createNativeQuery("select state, attempts, address, subject, body from outgoing_mail")
                .getSingleResult());
    }

    @Test
    @DisplayName("goes once, in its words, and neither whom it went to nor what it said is kept")
    void sent() throws Exception {
        add(WORDS);
        Postman postman = postman(Instant.now(), server.getSmtp().getPort());
        assertTrue(sends(postman));
        assertFalse(sends(postman));
        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals("Vekst: Bedriften bes om å melde inn status", received[0].getSubject());
        assertEquals(TO, received[0].getAllRecipients()[0].toString());
        assertTrue(received[0].getContent().toString().contains(SECRET));
        assertEquals("auto-generated", received[0].getHeader("Auto-Submitted")[0]);
        Object[] kept = kept();
        assertEquals(List.of("SENT", 1), List.of(kept[0], kept[1]));
        assertNull(kept[2]);
        assertNull(kept[3]);
        assertNull(kept[4]);
    }

    @Test
    @DisplayName("is not sent when what it tells of did not happen, and needs something that does")
    void refused() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(new Mail(MailKind.UPDATE_LINK, Language.NB, TO, WORDS));
                    throw new IllegalStateException("refused after all");
                }));
        assertFalse(sends(postman(Instant.now(), server.getSmtp().getPort())));
        assertThrows(RuntimeException.class, () -> outbox.add(new Mail(MailKind.UPDATE_LINK, Language.NB, TO, WORDS)));
        Outbox closed = new Outbox(mails, texts, Postmen.settings(MailMode.OFF), allowance, Clock.systemUTC());
        assertFalse(closed.isOpen());
        assertThrows(ProblemException.class, () -> closed.add(new Mail(MailKind.UPDATE_LINK, Language.NB, TO, WORDS)));
    }

    @Test
    @DisplayName("waits for a server that is away, longer each time, and is given up and forgotten after a day")
    void away() {
        int port = server.getSmtp().getPort();
        server.stop();
        add(WORDS);
        Instant begin = Instant.now().plusSeconds(1);
        assertTrue(sends(postman(begin, port)));
        assertEquals("WAITING", kept()[0]);
        assertFalse(sends(postman(begin.plusSeconds(50), port)), "it rests for a minute");
        assertTrue(sends(postman(begin.plusSeconds(70), port)));
        assertFalse(sends(postman(begin.plusSeconds(190), port)), "then for five");
        server.start();
        Instant next = begin.plus(Duration.ofMinutes(20));
        assertTrue(sends(postman(next, server.getSmtp().getPort())));
        assertEquals("SENT", kept()[0]);
        assertEquals(1, server.getReceivedMessages().length);

        QuarkusTransaction.requiringNew().run(mails::deleteAll);
        server.stop();
        add(WORDS);
        Postman late = postman(Instant.now().plus(Duration.ofHours(25)), port);
        assertFalse(sends(late));
        late.tidy();
        Object[] kept = kept();
        assertEquals("GIVEN_UP", kept[0]);
        assertNull(kept[2]);
        assertNull(kept[4]);
    }

    @Test
    @DisplayName("is in one line where headers are, whatever stands in it, and refuses an address of several lines")
    void headers() throws Exception {
        Map<String, String> words = new HashMap<>(WORDS);
        words.put("partner", "A\r\nBcc: mange@example.org\r\n\r\nBrød");
        add(words);
        assertTrue(sends(postman(Instant.now(), server.getSmtp().getPort())));
        MimeMessage received = server.getReceivedMessages()[0];
        assertNull(received.getHeader("Bcc"));
        assertEquals("Vekst: A Bcc: mange@example.org Brød bes om å melde inn status", received.getSubject());
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(
                            new Mail(MailKind.UPDATE_LINK, Language.NB, "a@example.org\r\nBcc: b@example.org", WORDS));
                    mails.flush();
                }));
    }

    @Test
    @DisplayName("is cut where names are long, for what it tells of is not refused for that")
    void longNames() {
        Map<String, String> words = new HashMap<>(WORDS);
        words.put("programme", "🦉".repeat(10_000));
        words.put("partner", "a".repeat(15_000));
        add(words);
        assertTrue(sends(postman(Instant.now(), server.getSmtp().getPort())));
        assertEquals("SENT", kept()[0]);
    }

    @Test
    @DisplayName("goes once when several nodes look for it at once")
    void atOnce() {
        for (int i = 0; i < 20; i++) {
            add(WORDS);
        }
        List<Callable<Object>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            Postman postman =
                    postman(Instant.now().plusSeconds(1), server.getSmtp().getPort());
            nodes.add(() -> {
                int all = 0;
                while (sends(postman)) {
                    all++;
                }
                return all;
            });
        }
        int all = AtOnce.all(nodes).stream().mapToInt(Integer.class::cast).sum();
        assertEquals(20, all);
        assertEquals(20, server.getReceivedMessages().length);
    }

    @Test
    @DisplayName("leaves neither address nor link in any line of the log, also when it fails")
    void log() {
        try (LogLines log = new LogLines()) {
            int port = server.getSmtp().getPort();
            server.stop();
            add(WORDS);
            assertTrue(sends(postman(Instant.now(), port)));
            assertTrue(log.any("was not taken"), "the test hears the log");
            assertFalse(log.any(TO) || log.any("hemmelig"), log::toString);
        }
    }

    @Test
    @DisplayName("says the same in each language, without a gap that nobody fills")
    void words() {
        for (MailKind kind : MailKind.values()) {
            for (Language language : Language.values()) {
                Map<String, String> all = Map.of(
                        "programme",
                        "P",
                        "partner",
                        "B",
                        "due",
                        "D",
                        "until",
                        "U",
                        "link",
                        "L",
                        "answers",
                        "A",
                        "count",
                        "3",
                        "tasks",
                        "T");
                Mail mail = new Mail(kind, language, TO, all);
                assertFalse((texts.subject(mail) + texts.body(mail)).contains("{"), mail::toString);
            }
        }
        assertThrows(
                NullPointerException.class, () -> texts.body(new Mail(MailKind.REMINDER, Language.NB, TO, Map.of())));
    }

    @Test
    @DisplayName("is not said in the open to a server elsewhere")
    void open() {
        assertThrows(
                IllegalStateException.class,
                () -> new SmtpServer(
                        Postmen.settings(MailMode.SMTP),
                        "192.0.2.1",
                        25,
                        SmtpSecurity.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        "a@example.org"));
    }
}
