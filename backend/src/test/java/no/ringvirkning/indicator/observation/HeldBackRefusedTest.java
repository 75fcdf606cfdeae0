package no.ringvirkning.indicator.observation;

import static no.ringvirkning.testing.CountTables.row;
import static no.ringvirkning.testing.CountTables.series;
import static no.ringvirkning.testing.CountTables.table;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Figures among which small ones are held back")
class HeldBackRefusedTest {

    private static final long[][] COUNTS = {row(3, 40), row(50, 60), row(70, 80)};
    private static final Map<String, String> YOUNG_WOMEN = Map.of("alder", "unge", "kjonn", "kvinner");

    @Inject
    ObservationService service;

    @Inject
    ObservationQueries queries;

    @Inject
    IndicatorService definitions;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    private IndicatorView people;
    private String area;

    @BeforeEach
    void enter() {
        people = indicators.people(5);
        area = rows.area("Sted");
    }

    @Test
    @DisplayName("come as whole tables, with their total")
    void wholeTables() {
        List<RecordSeries> whole = table(area, "2019", null, COUNTS);
        for (RecordSeries left : whole) {
            List<RecordSeries> rest = new ArrayList<>(whole);
            rest.remove(left);
            refused(left.slice().isEmpty() ? "TOTAL_MISSING" : "TABLE_NOT_WHOLE", null, rest);
        }
        record(whole);
        refused(
                "TABLE_NOT_WHOLE",
                "/0/observations/0",
                List.of(series(area, YOUNG_WOMEN, in("2019").of("3"))));
        refused(
                "TABLE_NOT_WHOLE",
                "/0/observations/0",
                List.of(series(area, Map.of("kjonn", "menn"), in("2020").of("9"))));
        List<RecordSeries> gap = new ArrayList<>(table(area, "2020", null, COUNTS));
        gap.replaceAll(s -> s.slice().equals(YOUNG_WOMEN)
                ? series(area, YOUNG_WOMEN, in("2020").missing(MissingCode.NOT_REPORTED))
                : s);
        refused("TABLE_NOT_WHOLE", null, gap);
    }

    @Test
    @DisplayName("are whole counts, exact, without parts, and without words that could tell them")
    void counts() {
        for (ObservationBuilder wrong : List.of(
                in("2019").of("3.5"),
                in("2019").of("-3"),
                in("2019").of("3000000000000000"),
                in("2019").of("3").meant(Qualifier.CIRCA),
                in("2019").of("3").parts("3", "1"))) {
            refused("COUNT_NOT_WHOLE", null, with(wrong.build()));
        }
        refused(
                "COUNT_NOT_WHOLE",
                "/0/observations/0/value",
                List.of(series(area, Map.of(), in("2019").of("0.5"))));
        RecordObservation told = new RecordObservation(
                "2019",
                BigDecimal.valueOf(3),
                null,
                null,
                null,
                Qualifier.EXACT,
                EvidenceLevel.DOCUMENTED,
                null,
                null,
                new SourceReference("000", List.of(), "3 unge kvinner", false),
                null);
        refused("SLICE_IN_WORDS", null, with(told));
        record(table(area, "2019", null, COUNTS));
    }

    @Test
    @DisplayName("keep to their sums, held back or not; no number is in the refusal")
    void sums() {
        record(table(area, "2019", null, COUNTS));
        refused(
                "CATEGORIES_DIFFER",
                "/0/observations/0",
                List.of(series(area, Map.of(), in("2019").of("977").because("Feil"))));
        List<RecordSeries> wrong = new ArrayList<>(table(area, "2020", null, COUNTS));
        wrong.replaceAll(s -> s.slice().equals(YOUNG_WOMEN)
                ? series(area, YOUNG_WOMEN, in("2020").of("977"))
                : s);
        refused("CATEGORIES_DIFFER", null, wrong);
        refused(
                "TOTAL_MISSING",
                null,
                List.of(series(
                        area,
                        Map.of(),
                        in("2019").missing(MissingCode.WITHDRAWN).because("Trukket"))));
        record(List.of(series(area, Map.of(), in("2020").of("977"))));
    }

    @Test
    @DisplayName("that cannot be protected after what was published are refused")
    void notProtected() {
        record(table(area, "2019", null, row(30, 40), row(50, 60), row(70, 80)));
        refused("TABLE_NOT_PROTECTED", null, table(area, "2019", "Rettet", row(3, 40), row(50, 60), row(70, 80)));
        // With others of its row and column changed, too.
        record(table(area, "2019", "Rettet", row(3, 41), row(51, 61), row(70, 80)));
        // And what was held back cannot be laid bare by what follows.
        refused("REVISION_WITHOUT_REASON", null, table(area, "2019", null, row(4, 41), row(51, 61), row(70, 80)));
        record(table(area, "2019", "Rettet", row(4, 41), row(51, 61), row(70, 80)));
    }

    @Test
    @DisplayName("can be withdrawn, all of them, and come back")
    void withdrawn() {
        record(table(area, "2019", null, COUNTS));
        List<RecordSeries> none = table(area, "2019", null, COUNTS).stream()
                .map(s -> series(
                        area,
                        s.slice(),
                        in("2019").missing(MissingCode.WITHDRAWN).because("Trukket")))
                .toList();
        record(none);
        record(table(area, "2019", "Tilbake", COUNTS));
        assertEquals(
                12,
                rows.number(
                        "select count(*) from observation_held_back h join observation_series s on s.id = h.series_id"
                                + " where s.indicator_id = ?",
                        people.id()));
    }

    @Test
    @DisplayName("stand on the borders of their period, of an area of the time")
    void borders() {
        List<RecordSeries> other = table("hole", "2019", null, COUNTS).stream()
                .map(s -> series(
                        "hole",
                        s.slice(),
                        in("2019")
                                .of(s.observations().get(0).value().toPlainString())
                                .coded("3310", LocalDate.of(2024, 1, 1))))
                .toList();
        refused("SLICE_ON_OTHER_BORDERS", null, other);
        refused("SLICE_ON_OTHER_BORDERS", null, table("aalesund", "1700", null, COUNTS));
        record(List.of(other.get(0)));
    }

    @Test
    @DisplayName("are of areas apart from each other: what is left of the larger would be told")
    void overlap() {
        record(table("hole", "2019", null, COUNTS));
        for (String larger : List.of("ringeriksregionen", "norge", "buskerud")) {
            refused("SLICES_OVERLAP", "/1/area/slug", table(larger, "2019", null, COUNTS));
            refused("SLICES_OVERLAP", "/1/area/slug", table(larger, "2015", null, COUNTS));
            record(List.of(series(larger, Map.of(), in("2019").of("999"))));
        }
        List<RecordSeries> both = new ArrayList<>(table("drammen", "2018", null, COUNTS));
        both.addAll(table("buskerud", "2018", null, COUNTS));
        refused("SLICES_OVERLAP", null, both);
        record(table("ringerike", "2019", null, COUNTS));
        record(table("hole", "2020", null, COUNTS));
    }

    @Test
    @DisplayName("are divided as they were in every later definition")
    void definition() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> definitions.define(
                        people.slug(),
                        Indicators.definition(Frequency.YEAR, LocalDate.of(2020, 1, 1), "personer"),
                        people.version(),
                        CHANGE));
        assertEquals("SMALL_FIGURES_STAY", refused.type().toString());
    }

    @Test
    @DisplayName("can come of all municipalities at once, each statement within its time")
    void manyAreas() {
        List<RecordSeries> all = new ArrayList<>();
        for (String slug : queries.municipalities(LocalDate.of(2024, 6, 1)).values()) {
            all.addAll(table(slug, "2024", null, COUNTS));
        }
        record(all);
        refused("SLICES_OVERLAP", null, table("buskerud", "2024", null, COUNTS));
    }

    @Test
    @DisplayName("are in no line of the log, whether they are taken or refused by the database")
    void log() {
        StringBuffer log = new StringBuffer();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.append(entry.getMessage()).append(entry.getThrown()).append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger everything = Logger.getLogger("");
        everything.addHandler(handler);
        long[][] small = {row(31_415, 271_828), row(161_803, 141_421), row(173_205, 223_606)};
        people = indicators.people(100_000);
        rows.run("alter table observation_held_back add constraint ck_prøve check (value < 200000) not valid");
        try {
            assertThrows(RuntimeException.class, () -> record(table(area, "2019", null, small)));
        } finally {
            rows.run("alter table observation_held_back drop constraint ck_prøve");
        }
        try {
            record(table(area, "2019", null, small));
        } finally {
            everything.removeHandler(handler);
        }
        assertTrue(log.indexOf("ck_prøve") >= 0, "the refusal is logged: " + log);
        for (String number : List.of("31415", "271828", "161803", "141421")) {
            assertEquals(-1, log.indexOf(number), log.toString());
        }
    }

    /** The whole table, with something else for the young women. */
    private List<RecordSeries> with(RecordObservation figure) {
        List<RecordSeries> handedIn = new ArrayList<>(table(area, "2019", null, COUNTS));
        handedIn.replaceAll(
                s -> s.slice().equals(YOUNG_WOMEN) ? new RecordSeries(s.area(), s.slice(), List.of(figure)) : s);
        return handedIn;
    }

    private void record(List<RecordSeries> handedIn) {
        service.record(people.slug(), handedIn, CHANGE);
    }

    private void refused(String type, @Nullable String pointer, List<RecordSeries> handedIn) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, () -> record(handedIn), type);
        assertEquals(type, problem.type().toString(), problem.getMessage());
        if (pointer != null) {
            assertEquals(pointer, problem.errors().get(0).pointer());
        }
        String told = problem.getMessage().replaceAll("2019|2020|2015|2018|1700", "");
        assertFalse(told.matches(".*[0-9].*"), told);
        assertEquals(before, rows.counts(), "nothing is written");
    }
}
