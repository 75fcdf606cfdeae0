package no.ringvirkning.plan.measure;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureFilterBuilder.measures;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.plan.content.Horizon;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.shared.Cursor;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.testing.Buffers;
import no.ringvirkning.testing.GeneratedData;
import no.ringvirkning.testing.ManyPlansProfile;
import no.ringvirkning.testing.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ManyPlansProfile.class)
@DisplayName("Of 6,000 plans and 120,000 measures")
class ManyMeasuresTest {

    private static final Logger LOG = Logger.getLogger(ManyMeasuresTest.class);
    private static final PageRequest FIRST = new PageRequest(50, null, false);
    /** Page 1,000 is far from the end and the beginning. */
    private static final int DEEP = 50 * 1_000;

    private static final double NO_DEEPER = 1.3;
    /** A row of the list is put together from a dozen tables. */
    private static final int BUFFERS_OF_A_PAGE = 6_000;
    /** How a measure goes is worked out when it is asked for: among all measures, those in between are looked at and left out. */
    private static final int BUFFERS_OF_A_SEARCH = 30_000;

    private static final Set<String> SEARCHES =
            Set.of("attention", "stopped", "kind", "responsible", "word", "all on a day");

    /** As much as the product is built for, but fewer who do it: each then has more to do. */
    private static final GeneratedData.Size SIZE = new GeneratedData.Size(2_000, 400, 0, 200);

    private static final String LARGEST = "mange-plan-1";

    private static final int MEASURE_REVISIONS = 240_000;
    /** A row that is looked at and left out, with what says how its measure goes. */
    private static final int BUFFERS_OF_A_ROW = 12;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    MeasureQueries queries;

    @Inject
    EntityManager entityManager;

    @Inject
    Statements statements;

    @Inject
    Buffers buffers;

    @BeforeEach
    void enter() {
        new GeneratedData(url, user, password, SIZE).enterPlans();
    }

    @Test
    @DisplayName("there are as many as is said, and the largest plan has 200 in each of its revisions")
    void size() {
        assertEquals(6_000L, number("select count(*) from plan"));
        assertEquals(120_000L, number("select count(*) from measure"));
        assertEquals(240_000L, number("select count(*) from measure_revision"));
        given().queryParam("plan", LARGEST)
                .queryParam("revision", 1)
                .queryParam("total", true)
                .get("/api/v1/measures")
                .then()
                .statusCode(200)
                .body("total", equalTo(200))
                .body("items.size()", equalTo(50));
    }

    @Test
    @DisplayName("a list is one statement and one more for the total, in every order and with every filter")
    void statementCount() {
        filters().forEach((name, filter) -> {
            for (MeasureSort sort : MeasureSort.values()) {
                assertEquals(1, statements.of(() -> queries.list(filter, sort, FIRST)), name);
            }
            assertEquals(
                    2,
                    statements.of(() -> queries.list(filter, MeasureSort.POSITION, new PageRequest(50, null, true))),
                    name);
        });
    }

    @Test
    @DisplayName("page 1,000 costs what the first one costs, in every order")
    void deepPages() {
        MeasureFilter all = measures().build();
        for (MeasureSort sort : MeasureSort.values()) {
            Cursor deep = at(sort, DEEP);
            PageRequest deepPage = new PageRequest(50, deep, false);
            assertEquals(
                    idsAfter(sort, DEEP),
                    queries.list(all, sort, deepPage).items().stream()
                            .map(MeasureSummary::id)
                            .toList(),
                    sort.wire());
            long first = buffers.of(() -> queries.list(all, sort, FIRST));
            long there = buffers.of(() -> queries.list(all, sort, deepPage));
            double firstTime = milliseconds(() -> queries.list(all, sort, FIRST));
            double thereTime = milliseconds(() -> queries.list(all, sort, deepPage));
            LOG.infof(
                    "%s: page 1 %d buffers %.1f ms, page 1,000 %d buffers %.1f ms (ratio of time %.2f)",
                    sort.wire(), first, firstTime, there, thereTime, thereTime / firstTime);
            assertTrue(first > 50, "the buffers of a page are counted");
            assertTrue(there <= first * NO_DEEPER, sort.wire() + ": " + first + " buffers, deep " + there);
        }
    }

    @Test
    @DisplayName("a page costs little whatever it is filtered by")
    void filtered() {
        filters().forEach((name, filter) -> {
            for (MeasureSort sort : List.of(MeasureSort.POSITION, MeasureSort.TITLE, MeasureSort.PRIORITY_DESC)) {
                long touched = buffers.of(() -> queries.list(filter, sort, FIRST));
                LOG.infof("%s by %s: %d buffers", name, sort.wire(), touched);
                int limit = SEARCHES.contains(name) ? BUFFERS_OF_A_SEARCH : BUFFERS_OF_A_PAGE;
                assertTrue(touched <= limit, name + " by " + sort.wire() + ": " + touched + " buffers");
            }
        });
    }

    @Test
    @DisplayName("what is nowhere or seldom is answered with its total, and no row is looked at more than once")
    void seldom() {
        seldomFilters().forEach((name, filter) -> {
            for (MeasureSort sort : List.of(MeasureSort.POSITION, MeasureSort.START, MeasureSort.TITLE_DESC)) {
                PageRequest withTotal = new PageRequest(50, null, true);
                Page<MeasureSummary> page = queries.list(filter, sort, withTotal);
                assertEquals(Math.min(50, page.total()), page.items().size(), name);
                assertTrue(page.total() < 5_000, name + ": " + page.total());
                long touched = buffers.of(() -> queries.list(filter, sort, FIRST));
                LOG.infof("%s (%d) by %s: %d buffers", name, page.total(), sort.wire(), touched);
                int limit = name.startsWith("word") ? BUFFERS_OF_A_PAGE : MEASURE_REVISIONS * BUFFERS_OF_A_ROW;
                assertTrue(touched <= limit, name + " by " + sort.wire() + ": " + touched + " buffers");
            }
        });
    }

    private static Map<String, MeasureFilter> seldomFilters() {
        Map<String, MeasureFilter> filters = new LinkedHashMap<>();
        filters.put("word that nobody wrote", measures().saying("sjiraff").build());
        filters.put(
                "one word of two that nobody wrote",
                measures().saying("styrke xq").build());
        filters.put("seldom a word", measures().saying("bioøkonomi").build());
        filters.put("before all plans", measures().on("2023-12-31").build());
        filters.put("when few plans stood", measures().on("2024-01-01").build());
        filters.put(
                "status that none had when few plans stood",
                measures().going(MeasureStatusValue.OFF_TRACK).on("2024-01-01").build());
        filters.put(
                "status and word",
                measures()
                        .going(MeasureStatusValue.DONE)
                        .saying("fjellbygdene inkubator")
                        .build());
        return filters;
    }

    @Test
    @DisplayName("a row is written without a look at all the others")
    void writing() {
        Object open = entityManager
                .createNativeQuery("select r.id from measure_revision r"
                        + " join plan_revision v on v.id = r.revision_id and v.status = 'IN_HEARING' limit 1")
                .getSingleResult();
        long touched = buffers.of(() -> List.of(
                        "insert into milestone (measure_revision_id, position, key, title)"
                                + " values (:open, 99, 'prove', '{\"nb\": \"Prøve\"}')",
                        "delete from milestone where measure_revision_id = :open and position = 99")
                .forEach(sql -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("open", open)
                        .executeUpdate()));
        assertTrue(touched > 5 && touched < 300, "a milestone put in and taken out touches " + touched + " buffers");
    }

    @Test
    @DisplayName("what is counted as cost grows with the cost: a page without an index is caught")
    void costIsSeen() {
        long scan = buffers.of(() -> number("select count(*) from measure_revision r where length(r.words) = 7"));
        assertTrue(scan > BUFFERS_OF_A_PAGE, "a scan of all measures touches " + scan + " buffers");
    }

    private static Map<String, MeasureFilter> filters() {
        Map<String, MeasureFilter> filters = new LinkedHashMap<>();
        filters.put("all", measures().build());
        filters.put("all on a day", measures().on("2025-03-01").build());
        filters.put("attention", measures().needingAttention().build());
        filters.put("stopped", measures().going(MeasureStatusValue.STOPPED).build());
        filters.put("kind", measures().of(MeasureKind.PILOT).of(Horizon.LONG).build());
        filters.put("responsible", measures().doneBy("mange-aktor-77").build());
        filters.put("plan", measures().ofPlan("mange-plan-4001").build());
        filters.put("largest plan", measures().ofPlan(LARGEST).build());
        filters.put(
                "words in a plan", measures().ofPlan(LARGEST).saying("styrke").build());
        filters.put("programme", measures().ofProgramme("mange-program-1500").build());
        filters.put(
                "programme on a day",
                measures().ofProgramme("mange-program-1500").on("2025-03-01").build());
        filters.put(
                "attention in a programme",
                measures().ofProgramme("mange-program-1500").needingAttention().build());
        return filters;
    }

    /** The cursor behind so many measures. */
    private Cursor at(MeasureSort sort, int rank) {
        Page<MeasureSummary> first = queries.list(measures().build(), sort, FIRST);
        assertNotNull(first.nextCursor());
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select cast(" + sort.expression() + " as text), r.id" + shown(sort) + " offset "
                        + (rank - 1) + " limit 1")
                .getSingleResult();
        return new Cursor(Cursor.decode(first.nextCursor()).order(), (String) row[0], (UUID) row[1]);
    }

    private List<UUID> idsAfter(MeasureSort sort, int rank) {
        List<?> ids = entityManager
                .createNativeQuery("select r.measure_id" + shown(sort) + " offset " + rank + " limit 50")
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private static String shown(MeasureSort sort) {
        String direction = sort.descending() ? " desc" : "";
        return " from measure_revision r join plan_revision v on v.id = r.revision_id"
                + " join plan l on l.id = v.plan_id and l.shown_number = v.number"
                + " where r.change not in ('MERGED', 'SPLIT', 'COMPLETED', 'DROPPED')"
                + " order by " + sort.expression() + direction + ", r.id" + direction;
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
