package no.ringvirkning.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Mail, whatever the server does,")
class MailServerTest {

    private static final String TO = "svarer@example.org";

    @Inject
    Outbox outbox;

    @Inject
    OutgoingMailRepository mails;

    @Inject
    MailRack rack;

    @Inject
    MailTexts texts;

    @Inject
    MailAllowance allowance;

    @Inject
    Provider<ListQuery> lists;

    private final ScriptedSmtp server = new ScriptedSmtp();

    @BeforeEach
    void write() {
        QuarkusTransaction.requiringNew().run(() -> {
            mails.deleteAll();
            outbox.add(new Mail(
                    MailKind.REMINDER,
                    Language.NB,
                    TO,
                    Map.of(
                            "programme",
                            "Vekst",
                            "count",
                            "1",
                            "tasks",
                            "En ting",
                            "due",
                            "1. mai",
                            "link",
                            "https://example.org/x")));
        });
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        QuarkusTransaction.requiringNew().run(mails::deleteAll);
    }

    private Postman postman(Instant now) {
        return Postmen.to(server.port()).at(now, rack);
    }

    private Object[] kept() {
        return QuarkusTransaction.requiringNew().call(() -> (Object[]) mails.getEntityManager()
                .createNativeQuery("select state, attempts, address, ended_at - made_at < interval '24 hours'"
                        + " from outgoing_mail for update nowait")
                .getSingleResult());
    }

    private void assertKept(String state, int attempts) {
        Object[] kept = kept();
        assertEquals(List.of(state, attempts), List.of(kept[0], kept[1]));
    }

    @Test
    @DisplayName("is counted before it is handed over, and nothing in the database is held by a slow server")
    void slow() throws Exception {
        server.slow();
        Instant now = Instant.now();
        CompletableFuture<Boolean> sending =
                CompletableFuture.supplyAsync(() -> postman(now).sendNext());
        assertTrue(server.isReached());
        assertKept("WAITING", 1);
        assertFalse(postman(now.plusSeconds(200)).sendNext(), "another node leaves it alone");
        server.letGo();
        assertTrue(sending.get(20, TimeUnit.SECONDS));
        assertKept("SENT", 1);
        assertNull(kept()[2]);
        assertEquals(1, server.heard("DATA"));
    }

    @Test
    @DisplayName(
            "is sent again, recognisably, when the node was killed between the server's word and its own note of it")
    void killed() throws Exception {
        Instant now = Instant.now();
        OutgoingMail taken = rack.take(false, now).orElseThrow();
        Postmen.to(server.port()).server().send(taken, now);
        // Killed here.
        assertFalse(postman(now.plusSeconds(290)).sendNext());
        assertTrue(postman(now.plusSeconds(301)).sendNext());
        assertKept("SENT", 2);
        assertEquals(2, server.heard("DATA"));
        List<String> ids = server.lines().stream()
                .filter(line -> line.startsWith("Message-ID: "))
                .distinct()
                .toList();
        assertEquals(List.of("Message-ID: <" + taken.id() + "@example.org>"), ids);
        rack.failed(taken, now.plusSeconds(400));
        assertKept("SENT", 2);
    }

    @Test
    @DisplayName("is left to who has it now by who held it for too long")
    void late() {
        Instant now = Instant.now();
        OutgoingMail first = rack.take(false, now).orElseThrow();
        OutgoingMail second = rack.take(false, now.plusSeconds(301)).orElseThrow();
        rack.refused(first, now.plusSeconds(302));
        assertKept("WAITING", 2);
        rack.refused(second, now.plusSeconds(303));
        assertKept("GIVEN_UP", 2);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL,550 5.7.1 svarer@example.org may not be written to by you",
        "MAIL,530 5.7.0 sign in first",
        "MAIL,553 5.1.8 no such domain",
        "DATA,554 5.3.0 no",
        "RCPT,554 5.7.1 <svarer@example.org>: Relay access denied",
        "RCPT,553 5.7.1 <ringvirkning@example.org>: Sender address rejected: not owned by user",
        "RCPT,550 5.1.8 <ringvirkning@example.org>: Sender address rejected: Domain not found",
        "RCPT,530 sign in first",
        "RCPT,503 sign in first",
        "RCPT,552 5.2.2 mailbox full",
        "RCPT,450 4.2.0 <svarer@example.org> greylisted",
        "., 554 5.6.0 it looks like something else",
        "EHLO,500 no"
    })
    @DisplayName("waits when the server refuses the sender, what is sent, or anything but whom it goes to")
    void sender(String verb, String answer) {
        server.answering(verb, answer);
        if (verb.equals("EHLO")) {
            server.answering("HELO", "554 no");
        }
        try (LogLines log = new LogLines()) {
            Instant now = Instant.now();
            assertTrue(postman(now).sendNext());
            assertKept("WAITING", 1);
            assertTrue(log.any("was not taken"), log::toString);
            assertFalse(log.any(TO), log::toString);
            server.answering(verb, verb.equals("DATA") ? "354 go on" : "250 ok");
            assertTrue(postman(now.plusSeconds(61)).sendNext());
            assertKept("SENT", 2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <svarer@example.org>: user unknown",
        "550 no such user",
        "551 5.1.6 moved",
        "553 5.1.3 no address",
        "554 5.1.2 no such domain"
    })
    @DisplayName("is given up when the server will not have whom it goes to")
    void recipient(String answer) {
        server.answering("RCPT", answer);
        try (LogLines log = new LogLines()) {
            assertTrue(postman(Instant.now()).sendNext());
            assertKept("GIVEN_UP", 1);
            assertNull(kept()[2]);
            assertTrue(log.any("given up"), log::toString);
            assertFalse(log.any(TO), log::toString);
        }
    }

    @Test
    @DisplayName("waits when the server does not know the name and password")
    void signIn() {
        server.answering("EHLO", "250-here\r\n250 AUTH PLAIN").answering("AUTH", "535 5.7.8 svarer@example.org wrong");
        Instant now = Instant.now();
        Postmen signedIn = Postmen.to(server.port()).signedInAs("post");
        try (LogLines log = new LogLines()) {
            assertTrue(signedIn.at(now, rack).sendNext());
            assertKept("WAITING", 1);
            assertEquals(0, server.heard("MAIL"));
            assertFalse(log.any(TO) || log.any("secret of"), log::toString);
        }
        server.answering("AUTH", "235 welcome");
        assertTrue(signedIn.at(now.plusSeconds(61), rack).sendNext());
        assertKept("SENT", 2);
    }

    @ParameterizedTest
    @CsvSource({"250 here", "'250-here\n250 STARTTLS'"})
    @DisplayName("is not said, and no password is, to a server that does not turn to TLS, or only says that it does")
    void tls(String greeting) {
        server.answering("EHLO", greeting.replace("\n", "\r\n"));
        Postmen careful = Postmen.to(server.port()).with(SmtpSecurity.STARTTLS).signedInAs("post");
        assertTrue(careful.at(Instant.now(), rack).sendNext());
        assertKept("WAITING", 1);
        assertEquals(0, server.heard("MAIL") + server.heard("AUTH") + server.heard("DATA"));
    }

    @Test
    @DisplayName("is tried for nearly a day, and given up within it")
    void day() {
        server.answering("MAIL", "451 later");
        Instant begin = Instant.now();
        Instant now = begin;
        Instant last = begin;
        while (kept()[0].equals("WAITING") && now.isBefore(begin.plus(Duration.ofHours(30)))) {
            Postman postman = postman(now);
            postman.tidy();
            last = postman.sendNext() ? now : last;
            now = now.plus(Duration.ofMinutes(1));
        }
        Object[] kept = kept();
        assertEquals("GIVEN_UP", kept[0]);
        assertEquals(true, kept[3], "within a day");
        assertNull(kept[2]);
        assertTrue(last.isAfter(begin.plus(Duration.ofHours(23))), "the last try was at " + last);
    }

    @Test
    @DisplayName("is given up after a day also where mail was turned off meanwhile")
    void off() {
        Postmen off = Postmen.to(server.port()).going(MailMode.OFF);
        assertFalse(off.at(Instant.now(), rack).sendNext());
        off.at(Instant.now().plus(Duration.ofHours(23)), rack).tidy();
        assertKept("WAITING", 0);
        off.at(Instant.now().plus(Duration.ofHours(24)), rack).tidy();
        assertKept("GIVEN_UP", 0);
    }

    @Test
    @DisplayName(
            "that was written for people is in no mailbox later, and what was written for the mailbox goes to nobody")
    void mailbox() {
        Postmen trying = Postmen.to(server.port()).going(MailMode.MAILBOX);
        MailboxQueries mailbox = new MailboxQueries(lists, Postmen.settings(MailMode.MAILBOX));
        PageRequest page = PageRequest.of(null, null, true);
        assertFalse(trying.at(Instant.now(), rack).sendNext());
        assertEquals(List.of(), read(mailbox, page));
        assertKept("WAITING", 0);

        Outbox written = new Outbox(mails, texts, Postmen.settings(MailMode.MAILBOX), allowance, Clock.systemUTC());
        Mail mail = new Mail(
                MailKind.INVITATION,
                Language.NB,
                "prover@example.org",
                Map.of("link", "https://x.example.org", "until", "i dag"));
        QuarkusTransaction.requiringNew().run(() -> {
            mails.deleteAll();
            written.add(mail);
        });
        assertFalse(postman(Instant.now().plusSeconds(1)).sendNext(), "not to people");
        assertTrue(trying.at(Instant.now().plusSeconds(1), rack).sendNext());
        assertEquals(
                List.of("prover@example.org"),
                read(mailbox, page).stream().map(MailboxMail::address).toList());
        assertEquals(List.of(), server.lines());
    }

    private static List<MailboxMail> read(MailboxQueries mailbox, PageRequest page) {
        return QuarkusTransaction.requiringNew().call(() -> mailbox.list(page).items());
    }
}
