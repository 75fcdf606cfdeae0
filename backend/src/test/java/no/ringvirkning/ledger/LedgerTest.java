package no.ringvirkning.ledger;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.ringvirkning.access.Actor;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
class LedgerTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Written for a test");

    /** A view of nothing in particular. */
    record Note(UUID id, String slug, Long version, String text) implements PublishedView {
        @Override
        public EntityType entityType() {
            return EntityType.AREA_CHANGE;
        }

        static Note first(String text) {
            UUID id = UUID.randomUUID();
            return new Note(id, "note-" + id, 1L, text);
        }
    }

    @Inject
    Ledger ledger;

    @Inject
    LedgerQueries queries;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    ObjectMapper json;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Rows rows;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger set reason = 'another'",
                "delete from ledger",
                "truncate ledger",
                "insert into ledger (seq, recorded_at, actor, reason, entity_type, entity_id, version, op, visibility,"
                        + " schema_version) values (0, now(), 'a', ' ', 'ROLE', gen_random_uuid(), 1, 'DELETE', 'PUBLIC', 1)"
            })
    @DisplayName("Invariant 30: nobody changes or removes an entry, and none is without a reason")
    void appendOnly(String sql) {
        publish(Note.first("kept"));
        long before = rows.number("select count(*) from ledger");
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> rows.run(sql));
        assertTrue(((SQLException) refused.getCause()).getSQLState().startsWith("23"), refused::toString);
        assertEquals(before, rows.number("select count(*) from ledger"));
    }

    @Test
    @DisplayName("Invariant 30: one transaction writes one entry per entity, the last view, in the order of the calls")
    void oneEntryPerEntity() {
        Note first = Note.first("first");
        Note other = Note.first("other");
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.append(CHANGE, first);
            ledger.append(CHANGE, other);
            ledger.append(CHANGE, new Note(first.id(), first.slug(), 2L, "second"));
        });
        assertEquals(List.of("second"), texts(first));
        assertEquals(List.of("other"), texts(other));
        assertTrue(seq(other) < seq(first));
    }

    @Test
    @DisplayName("Invariant 30: a transaction that is rolled back writes none")
    void rollback() {
        Note note = Note.first("never");
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.append(CHANGE, note);
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(), texts(note));
    }

    @Test
    @DisplayName("An entry that cannot be written takes the whole change back with it")
    void failureOfTheLastStep() {
        Note note = publish(Note.first("version 1"));
        Note another = Note.first("in the same transaction");
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.append(CHANGE, another);
                    ledger.append(CHANGE, new Note(note.id(), note.slug(), 1L, "version 1 again"));
                }));
        assertEquals(List.of("version 1"), texts(note));
        assertEquals(List.of(), texts(another));
    }

    @Test
    @DisplayName("Invariant 30: an entry that was written goes when its transaction fails to commit after all")
    void failureAfterTheLastStep() {
        Note note = Note.first("never");
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.append(CHANGE, note);
                    transaction.registerInterposedSynchronization(beforeCommit(() -> {
                        throw new IllegalStateException("no");
                    }));
                }));
        assertEquals(List.of(), texts(note));
    }

    @Test
    @DisplayName("Nothing is published outside a transaction")
    void outsideTransaction() {
        assertThrows(IllegalStateException.class, () -> ledger.append(CHANGE, Note.first("no")));
    }

    @Test
    @DisplayName("What is withdrawn stays in history, comes as DELETE, and is known no more")
    void withdrawal() {
        Note note = publish(Note.first("for a while"));
        Instant between = recordedAt(note);
        QuarkusTransaction.requiringNew().run(() -> ledger.withdraw(CHANGE, note));
        assertEquals(2, rows.number("select version from ledger where entity_id = ? and op = 'DELETE'", note.id()));
        Instant later = recordedAt(note);
        assertTrue(known(later, note).isEmpty());
        if (later.isAfter(between)) {
            assertFalse(known(between, note).isEmpty());
        }
    }

    @Test
    @DisplayName(
            "A reader of the feed sees every committed entry once and in order while a slow writer overlaps fast ones")
    void readerSkipsNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        long start = rows.number("select coalesce(max(seq), 0) from ledger");
        CountDownLatch slowHasWritten = new CountDownLatch(1);
        CountDownLatch slowMayCommit = new CountDownLatch(1);
        try {
            Note slow = Note.first("slow");
            Future<?> slowWriter =
                    pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        ledger.append(CHANGE, slow);
                        slowHasWritten.countDown();
                        await(slowMayCommit);
                    }));
            await(slowHasWritten);
            List<UUID> fast = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                fast.add(publish(Note.first("fast " + i)).id());
            }
            List<LedgerEntryView> seen = new ArrayList<>(read(start));
            long position = seen.get(seen.size() - 1).seq();
            slowMayCommit.countDown();
            slowWriter.get(10, TimeUnit.SECONDS);

            List<Future<?>> crowd = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                crowd.add(pool.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        QuarkusTransaction.requiringNew().run(() -> {
                            ledger.append(CHANGE, Note.first("crowd"));
                            ledger.append(CHANGE, Note.first("crowd"));
                        });
                    }
                }));
            }
            boolean done = false;
            while (true) {
                List<LedgerEntryView> next = read(position);
                seen.addAll(next);
                position = next.isEmpty() ? position : next.get(next.size() - 1).seq();
                if (done && next.isEmpty()) {
                    break;
                }
                done = crowd.stream().allMatch(Future::isDone);
            }
            for (Future<?> writer : crowd) {
                writer.get(1, TimeUnit.SECONDS);
            }

            List<Long> order = seen.stream().map(LedgerEntryView::seq).toList();
            assertEquals(List.copyOf(new TreeSet<>(order)), order, "in order, and once");
            assertEquals(
                    rows.number("select count(*) from ledger where seq > ?", start), order.size(), "every one of them");
            assertEquals(1 + 20 + 150, order.size());
            List<UUID> ids = seen.stream().map(LedgerEntryView::entityId).toList();
            assertTrue(ids.containsAll(fast));
            assertTrue(ids.indexOf(slow.id()) >= 20, "the slow one committed after the fast ones");
        } finally {
            slowMayCommit.countDown();
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "A writer that has its number but has not committed holds up the next, so that no reader gets ahead of it")
    void numberedButNotCommitted() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch slowHasItsNumber = new CountDownLatch(1);
        CountDownLatch slowMayCommit = new CountDownLatch(1);
        long start = rows.number("select coalesce(max(seq), 0) from ledger");
        try {
            Note slow = Note.first("slow");
            Note fast = Note.first("fast");
            Future<?> slowWriter =
                    pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        ledger.append(CHANGE, slow);
                        transaction.registerInterposedSynchronization(beforeCommit(() -> {
                            slowHasItsNumber.countDown();
                            await(slowMayCommit);
                        }));
                    }));
            await(slowHasItsNumber);
            Future<?> fastWriter = pool.submit(() -> publish(fast));
            assertThrows(TimeoutException.class, () -> fastWriter.get(500, TimeUnit.MILLISECONDS));
            List<LedgerEntryView> seen = new ArrayList<>(read(start));
            long position = seen.isEmpty() ? start : seen.get(seen.size() - 1).seq();
            slowMayCommit.countDown();
            slowWriter.get(10, TimeUnit.SECONDS);
            fastWriter.get(10, TimeUnit.SECONDS);
            seen.addAll(read(position));
            assertEquals(
                    List.of(slow.id(), fast.id()),
                    seen.stream().map(LedgerEntryView::entityId).toList());
        } finally {
            slowMayCommit.countDown();
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("Control: numbers taken when a row is written, without the lock, make the same reader skip one")
    void withoutTheLockAReaderSkips() throws SQLException {
        rows.run("create table naive_ledger (seq bigserial primary key, text text)");
        try (Connection slow = dataSource.getConnection();
                Statement slowStatement = slow.createStatement()) {
            slow.setAutoCommit(false);
            slowStatement.execute("insert into naive_ledger (text) values ('slow')");
            rows.run("insert into naive_ledger (text) values ('fast')");
            long position = rows.number("select max(seq) from naive_ledger");
            slow.commit();
            slow.setAutoCommit(true);
            assertEquals(2, rows.number("select count(*) from naive_ledger"));
            assertEquals(
                    0,
                    rows.number("select count(*) from naive_ledger where seq > ?", position),
                    "the slow row is committed and the reader will never see it");
        } finally {
            rows.run("drop table naive_ledger");
        }
    }

    @Test
    @DisplayName("What was published later is never recorded as earlier, even when the clock is set back")
    void clockSetBack() {
        Instant now = Instant.now();
        Note before = Note.first("before");
        Note after = Note.first("after");
        publishAt(now, before);
        publishAt(now.minus(Duration.ofHours(2)), after);
        assertTrue(seq(after) > seq(before));
        assertFalse(recordedAt(after).isBefore(recordedAt(before)));
    }

    @Test
    @DisplayName("The feed is read page by page to its end, and its cursor is kept for what comes next")
    void feed() {
        publish(Note.first("one"));
        ValidatableResponse page =
                given().queryParam("limit", 1).get("/api/v1/changes").then().statusCode(200);
        String cursor = page.extract().path("nextCursor");
        long last = rows.number("select max(seq) from ledger");
        long seq = ((Number) page.extract().path("items[0].seq")).longValue();
        int pages = 0;
        while (seq < last && pages++ < 10_000) {
            page = given().queryParam("limit", 500)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(200);
            List<Number> numbers = page.extract().path("items.seq");
            assertTrue(numbers.get(0).longValue() > seq);
            seq = numbers.get(numbers.size() - 1).longValue();
            cursor = page.extract().path("nextCursor");
        }
        String end = given().queryParam("cursor", cursor)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .path("nextCursor");
        assertEquals(cursor, end);
        Note next = publish(Note.first("next"));
        List<String> ids = given().queryParam("cursor", end)
                .get("/api/v1/changes")
                .then()
                .extract()
                .path("items.entityId");
        assertEquals(List.of(next.id().toString()), ids);
    }

    private Note publish(Note note) {
        QuarkusTransaction.requiringNew().run(() -> ledger.append(CHANGE, note));
        return note;
    }

    private void publishAt(Instant instant, Note note) {
        Ledger then = new Ledger(dataSource, transaction, json, Clock.fixed(instant, ZoneOffset.UTC));
        QuarkusTransaction.requiringNew().run(() -> then.append(CHANGE, note));
    }

    private List<LedgerEntryView> read(long after) {
        return queries.changes(after, 1_000);
    }

    private Optional<Note> known(Instant instant, Note note) {
        return Optional.ofNullable(queries.publishedBySlug(instant, EntityType.AREA_CHANGE, List.of(note.slug()))
                        .get(note.slug()))
                .map(found -> json.convertValue(found, Note.class));
    }

    private List<String> texts(Note note) {
        return queries.history(EntityType.AREA_CHANGE, note.id(), new PageRequest(50, null, false)).items().stream()
                .map(e -> e.snapshot().get("text").asText())
                .toList();
    }

    private long seq(Note note) {
        return rows.number("select max(seq) from ledger where entity_id = ?", note.id());
    }

    private Instant recordedAt(Note note) {
        return queries.history(EntityType.AREA_CHANGE, note.id(), new PageRequest(50, null, false))
                .items()
                .get(0)
                .recordedAt();
    }

    private static Synchronization beforeCommit(Runnable step) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                step.run();
            }

            @Override
            public void afterCompletion(int status) {
                // Nothing is left to do.
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
