package no.ringvirkning.indicator.observation;

import static no.ringvirkning.testing.CountTables.row;
import static no.ringvirkning.testing.CountTables.series;
import static no.ringvirkning.testing.CountTables.table;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.Dimension;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("16: Figures by categories")
class TotalsTest {

    private static final Map<String, String> TOTAL = Map.of();
    private static final Map<String, String> CREATED = Map.of("slag", "skapt");
    private static final Map<String, String> SECURED = Map.of("slag", "sikret");

    @Inject
    ObservationService service;

    @Inject
    IndicatorService definitions;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    private String indicator;
    private String area;

    @BeforeEach
    void enter() {
        indicator = indicators.flow().slug();
        area = rows.area("Sted");
    }

    @Test
    @DisplayName("stand beside their total, handed in with it or recorded before")
    void total() {
        refused(
                "TOTAL_MISSING",
                "/0/observations/0",
                "There is none of 2019.",
                of(CREATED, in("2019").of("1")));
        record(of(TOTAL, in("2019").of("3")));
        record(of(CREATED, in("2019").of("1")));
        refused(
                "TOTAL_MISSING",
                "/0/observations/1",
                "There is none of 2020.",
                of(CREATED, in("2019").of("1"), in("2020").of("1")));
        record(of(SECURED, in("2020").of("1")), of(TOTAL, in("2020").of("5")));
    }

    @Test
    @DisplayName("come to their total when all are known, whichever is handed in last")
    void sum() {
        refused(
                "CATEGORIES_DIFFER",
                "/2/observations/0",
                "Those of 2019 do not. They come to 207, it is 210.",
                of(CREATED, in("2019").of("90")),
                of(SECURED, in("2019").of("117")),
                of(TOTAL, in("2019").of("210")));
        record(of(TOTAL, in("2019").of("210")), of(CREATED, in("2019").of("90")));
        refused(
                "CATEGORIES_DIFFER",
                "/0/observations/0",
                "Those of 2019 do not. They come to 212, it is 210.",
                of(SECURED, in("2019").of("122")));
        record(of(SECURED, in("2019").of("120")));
        refused(
                "CATEGORIES_DIFFER",
                "/0/observations/0",
                "Those of 2019 do not. They come to 210, it is 300.",
                of(TOTAL, in("2019").of("300").because("Talt på nytt")));
        record(
                of(TOTAL, in("2019").of("300").because("Talt på nytt")),
                of(SECURED, in("2019").of("210").because("Talt på nytt")));
    }

    @Test
    @DisplayName("can each have been rounded by half a unit, and the total too")
    void rounding() {
        record(
                of(TOTAL, in("2019").of("10")),
                of(CREATED, in("2019").of("4")),
                of(SECURED, in("2019").of("5")));
        refused(
                "CATEGORIES_DIFFER",
                "/0/observations/0",
                "Those of 2020 do not. They come to 8.4, it is 10.",
                of(TOTAL, in("2020").of("10")),
                of(CREATED, in("2020").of("4")),
                of(SECURED, in("2020").of("4.4")));
    }

    @Test
    @DisplayName("may have a total that is missing only while one of them is")
    void missingTotal() {
        record(
                of(TOTAL, in("2019").missing(MissingCode.NOT_YET_AVAILABLE)),
                of(CREATED, in("2019").of("0")),
                of(SECURED, in("2019").missing(MissingCode.NOT_REPORTED)));
        refused(
                "TOTAL_MISSING",
                "/0/observations/0",
                "All that it is made of is known of 2019.",
                of(SECURED, in("2019").of("0").because("Kommet til")));
        record(
                of(TOTAL, in("2019").of("0").because("Kommet til")),
                of(SECURED, in("2019").of("0").because("Kommet")));
        refused(
                "TOTAL_MISSING",
                "/0/observations/0",
                "All that it is made of is known of 2019.",
                of(TOTAL, in("2019").missing(MissingCode.WITHDRAWN).because("Trukket")));
    }

    @Test
    @DisplayName("that are only near, or at least so many, say nothing of the sum")
    void bounds() {
        record(
                of(TOTAL, in("2019").of("100")),
                of(CREATED, in("2019").of("10").meant(Qualifier.CIRCA)),
                of(SECURED, in("2019").of("10").meant(Qualifier.AT_LEAST)));
    }

    @Test
    @DisplayName("of a dimension that leaves some out need not come to the total, and shares are not added up")
    void whatIsNotAddedUp() {
        String some = create(Indicators.divided(new Dimension(
                "slag",
                LocalizedText.nb("Slag"),
                false,
                null,
                Indicators.dimension("slag", null, "skapt", "sikret").categories())));
        service.record(
                some,
                List.of(
                        of(TOTAL, in("2019").of("100")),
                        of(CREATED, in("2019").of("1")),
                        of(SECURED, in("2019").of("2"))),
                CHANGE);
    }

    @Test
    @DisplayName("of two dimensions keep to every sum: of each row, of each column, and of all")
    void twoDimensions() {
        indicator = indicators.people(null).slug();
        List<RecordSeries> good = table(area, "2019", null, row(10, 20), row(30, 40), row(50, 60));
        service.record(indicator, good, CHANGE);
        for (Map<String, String> slice : List.of(
                Map.of("alder", "unge"), Map.of("kjonn", "menn"), Map.of("alder", "eldre", "kjonn", "kvinner"))) {
            refused(
                    "CATEGORIES_DIFFER",
                    "/0/observations/0",
                    null,
                    of(slice, in("2019").of("99").because("Feil")));
        }
        // Cells alone, without the sums between.
        List<RecordSeries> cells = new ArrayList<>(table(area, "2020", null, row(10, 20), row(30, 40), row(50, 60)));
        cells.removeIf(s -> s.slice().size() == 1);
        service.record(indicator, cells, CHANGE);
        refused(
                "CATEGORIES_DIFFER",
                "/0/observations/0",
                "Those of 2020 do not. They come to 210, it is 300.",
                of(TOTAL, in("2020").of("300").because("Feil")));
    }

    @Test
    @DisplayName("that come at the same moment see each other")
    void atOnce() {
        record(of(TOTAL, in("2019").of("10")));
        List<Object> outcomes = AtOnce.all(List.of(
                () -> service.record(indicator, List.of(of(CREATED, in("2019").of("7"))), CHANGE)
                        .size(),
                () -> service.record(indicator, List.of(of(SECURED, in("2019").of("8"))), CHANGE)
                        .size()));
        assertEquals(
                1,
                outcomes.stream()
                        .filter(SeriesProblem.CATEGORIES_DIFFER::equals)
                        .count(),
                outcomes.toString());
        assertEquals(1, outcomes.stream().filter(o -> o.equals(1)).count());
    }

    @Test
    @DisplayName("cost two statements more than others, however many there are")
    void statementCount() {
        record(
                of(TOTAL, in("2018").of("3")),
                of(CREATED, in("2018").of("1")),
                of(SECURED, in("2018").of("2")));
        long few = statements.of(() ->
                record(of(TOTAL, in("2019").of("3")), of(CREATED, in("2019").of("1"))));
        long many = statements.of(() -> record(
                of(TOTAL, in("2020").of("3"), in("2021").of("3")),
                of(CREATED, in("2020").of("1"), in("2021").of("1")),
                of(SECURED, in("2020").of("2"), in("2021").of("2"))));
        // Definition, its lock, and again; areas, codes, series, what stands; new versions, and what is published.
        assertTrue(few <= 9, "statements: " + few);
        assertEquals(few, many);
    }

    private String create(DefineIndicator definition) {
        return definitions
                .create(new CreateIndicator(Fresh.slug("divided"), definition, null, null), CHANGE)
                .slug();
    }

    private RecordSeries of(Map<String, String> slice, ObservationBuilder... observations) {
        return series(area, slice, observations);
    }

    private void record(RecordSeries... handedIn) {
        service.record(indicator, List.of(handedIn), CHANGE);
    }

    private void refused(String type, String pointer, @Nullable String detail, RecordSeries... handedIn) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, () -> record(handedIn), type);
        assertEquals(type, problem.type().toString());
        assertEquals(pointer, problem.errors().get(0).pointer());
        if (detail != null) {
            assertEquals(detail, problem.getMessage());
        }
        assertEquals(before, rows.counts(), "nothing is written");
    }
}
