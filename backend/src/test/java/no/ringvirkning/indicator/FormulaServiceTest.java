package no.ringvirkning.indicator;

import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Formulas")
class FormulaServiceTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO_COME = LocalDate.of(2040, 1, 1);
    private static final String EXPRESSION = "/definition/formula/expression";

    @Inject
    IndicatorService service;

    @Inject
    ObservationService observations;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Feed feed;

    @Test
    @DisplayName("are kept in their normal form, and told with the definition")
    void kept() {
        String a = stock();
        IndicatorView view = create("( [%s]-lag( [%s],01 ) )*2.50".formatted(a, a));
        IndicatorFormula formula = Objects.requireNonNull(view.definition().formula());
        assertEquals("([%s] - lag([%s], 1)) * 2.5".formatted(a, a), formula.expression());
        assertEquals(NullPolicy.STRICT, formula.nullPolicy());
        assertEquals(1, view.definition().per());
    }

    @Test
    @DisplayName("come with what is worked out, and with nothing else; nothing worked out is divided or added up")
    void belong() {
        String a = stock();
        FormulaBuilder good = FormulaBuilder.of("[%s]".formatted(a));
        refused("FORMULA_MISSING", "/definition/formula", good.from(FigureSource.MANUAL));
        refused(
                "FORMULA_MISSING",
                "/definition/formula",
                FormulaBuilder.of(null).from(FigureSource.FORMULA));
        refused(
                "FORMULA_DIVIDED",
                "/definition/dimensions",
                FormulaBuilder.of("[%s]".formatted(a)).divided());
        for (Aggregation aggregation : Aggregation.values()) {
            if (aggregation != Aggregation.RECOMPUTE && aggregation != Aggregation.NONE) {
                refused(
                        "FORMULA_ADDED_OVER_AREAS",
                        "/definition/areaAggregation",
                        FormulaBuilder.of("[%s]".formatted(a)).overAreas(aggregation));
            }
        }
        refused(
                "PER_UNKNOWN",
                "/definition/per",
                FormulaBuilder.of("[%s]".formatted(a)).per(12));
    }

    @Test
    @DisplayName(
            "that cannot be read, name what is not there or what has other periods, are refused; nothing is written")
    void refused() {
        String a = stock();
        String monthly = indicators.stock(Frequency.MONTH).slug();
        refused("FORMULA_MALFORMED", EXPRESSION, "[%s] +".formatted(a));
        refused("FORMULA_MALFORMED", EXPRESSION, "[%s] + 1234567890123456789012345678901234567890".formatted(a));
        refused("FORMULA_MALFORMED", EXPRESSION, "[%s] \u2212 1".formatted(a));
        refused("FORMULA_MALFORMED", EXPRESSION, "(".repeat(9) + "[%s]".formatted(a) + ")".repeat(9));
        refused("FORMULA_MALFORMED", EXPRESSION, "[%s]".formatted(a) + "+1".repeat(200));
        refused("INVALID_BODY", EXPRESSION, "[%s]".formatted(a) + "+1".repeat(300));
        refused("FORMULA_OF_NOTHING", EXPRESSION, "1 + 1");
        refused("FORMULA_OF_UNKNOWN_INDICATOR", EXPRESSION, "[%s] - [ingen]".formatted(a));
        refused("FORMULA_OF_OTHER_FREQUENCY", EXPRESSION, "[%s] - [%s]".formatted(a, monthly));
        IndicatorView old =
                service.create(FormulaBuilder.of("[%s]".formatted(a)).create(), CHANGE);
        ProblemException problem = assertThrows(
                ProblemException.class,
                () -> service.define(
                        old.slug(),
                        FormulaBuilder.of("[%s] -".formatted(a)).validFrom(FROM).build(),
                        old.version(),
                        CHANGE));
        assertEquals("/formula/expression", problem.errors().get(0).pointer());
        assertTrue(String.valueOf(problem.getMessage()).contains("At character"), problem.getMessage());
    }

    @Test
    @DisplayName("19: do not lead back to themselves, by however long a way, and the way is told")
    void circle() {
        String self = Fresh.slug("ring");
        refusedCircle(
                self + " -> " + self + ".",
                () -> service.create(
                        FormulaBuilder.of("[%s] + 1".formatted(self))
                                .named(self)
                                .create(),
                        CHANGE));
        String a = stock();
        IndicatorView b = create("[%s] + 1".formatted(a));
        IndicatorView c = create("lag([%s], 1)".formatted(b.slug()));
        // Through a new definition of an old indicator: a is observed, and would be worked out from what it is in.
        refusedCircle(null, () -> define(a, "[%s] * 2".formatted(c.slug()), FROM));
        // And where it is still to come.
        refusedCircle(null, () -> define(a, "[%s] * 2".formatted(c.slug()), TO_COME));
        String message = String.valueOf(assertThrows(
                        ProblemException.class, () -> define(a, "change([%s], 2)".formatted(c.slug()), TO_COME))
                .getMessage());
        for (String name : List.of(a, b.slug(), c.slug())) {
            assertTrue(message.contains(name), message);
        }
    }

    @Test
    @DisplayName("19: do not lead back to themselves on a day that is still to come, and may change places on one")
    void circleToCome() {
        String a = stock();
        IndicatorView x = create("[%s] + 1".formatted(a));
        IndicatorView y = create("[%s] + 2".formatted(a));
        define(x.slug(), "[%s] - [%s]".formatted(y.slug(), a), TO_COME);
        // On the day on which x is worked out from y.
        refusedCircle(null, () -> define(y.slug(), "[%s]".formatted(x.slug()), FROM));
        refusedCircle(null, () -> define(y.slug(), "[%s]".formatted(x.slug()), TO_COME.plusDays(1)));
        // Until a day one from the other, and from that day on the other way round: on no day is there a circle.
        IndicatorView first = create("[%s] + 1".formatted(a));
        IndicatorView second = create("[%s] + 2".formatted(first.slug()));
        define(second.slug(), "[%s] + 2".formatted(a), TO_COME);
        define(first.slug(), "[%s] + 3".formatted(second.slug()), TO_COME);
    }

    @RepeatedTest(3)
    @DisplayName("19: do not close a circle together when two are entered at once")
    void atOnce() {
        IndicatorView a = indicators.stock(Frequency.YEAR);
        IndicatorView b = indicators.stock(Frequency.YEAR);
        List<Object> outcomes = AtOnce.all(List.of(
                () -> define(a.slug(), "[%s] + 1".formatted(b.slug()), FROM),
                () -> define(b.slug(), "[%s] + 1".formatted(a.slug()), FROM)));
        assertEquals(
                1, outcomes.stream().filter(IndicatorView.class::isInstance).count(), outcomes.toString());
        assertEquals(
                1,
                outcomes.stream()
                        .filter(o -> o == IndicatorProblem.FORMULA_IN_CIRCLE)
                        .count(),
                outcomes.toString());
    }

    @Test
    @DisplayName("work with ten observed indicators at most, through ten others, over a thousand periods")
    void tooMuch() {
        List<String> many = IntStream.range(0, 11).mapToObj(i -> stock()).toList();
        create(sum(many.subList(0, 10)));
        refused("FORMULA_OF_TOO_MUCH", EXPRESSION, sum(many));
        // Each is right by itself: through another, it is too much.
        IndicatorView half = create(sum(many.subList(0, 6)));
        refused("FORMULA_OF_TOO_MUCH", EXPRESSION, sum(List.of(half.slug())) + " + " + sum(many.subList(6, 11)));
        IndicatorView whole = create(sum(List.of(half.slug())) + " + " + sum(many.subList(6, 10)));
        assertEquals(
                "FORMULA_OF_TOO_MUCH",
                type(() -> define(many.get(0), "[%s] + [%s]".formatted(stock(), stock()), FROM)));
        assertNull(service.define(
                        whole.slug(), Indicators.definition(Frequency.YEAR, FROM, "stykker"), whole.version(), CHANGE)
                .definition()
                .formula());
        String tower = many.get(0);
        for (int i = 0; i < 11; i++) {
            tower = create("[%s] + 1".formatted(tower)).slug();
        }
        refused("FORMULA_OF_TOO_MUCH", EXPRESSION, "[%s] + 1".formatted(tower));
        refused("FORMULA_OF_TOO_MUCH", EXPRESSION, "lag(lag([%s], 1000), 1)".formatted(many.get(0)));
    }

    @Test
    @Timeout(20)
    @DisplayName(
            "take a thousand steps for one figure at most, and those that would take more than anybody can count are refused at once")
    void steps() {
        String a = stock();
        // Sixteen times two, and the calculations between: well within the bounds.
        String doubled = a;
        for (int i = 0; i < 4; i++) {
            doubled = create("[%1$s] + [%1$s]".formatted(doubled)).slug();
        }
        String tenfold = create(String.join(" + ", Collections.nCopies(10, "[%s]".formatted(doubled))))
                .slug();
        refused(
                "FORMULA_OF_TOO_MUCH",
                EXPRESSION,
                String.join(" + ", Collections.nCopies(10, "[%s]".formatted(tenfold))));
        String changes = create("change(".repeat(8) + "[%s]".formatted(a) + ", 1)".repeat(8))
                .slug();
        refused("FORMULA_OF_TOO_MUCH", EXPRESSION, "change(change([%s], 1), 1)".formatted(changes));
        // Ten of them through each other, each looking back from many places.
        String tower = a;
        List<String> lags =
                IntStream.range(1, 8).mapToObj("lag([%%s], %d)"::formatted).toList();
        tower = create(String.join(" + ", lags).replace("%s", tower)).slug();
        tower = create(String.join(" + ", lags).replace("%s", tower)).slug();
        refused("FORMULA_OF_TOO_MUCH", EXPRESSION, String.join(" + ", lags).replace("%s", tower));
    }

    @Test
    @DisplayName("19: are held to the same by the database")
    void database() {
        IndicatorView a = indicators.stock(Frequency.YEAR);
        IndicatorView b = create("[%s] + 1".formatted(a.slug()));
        IndicatorView monthly = indicators.stock(Frequency.MONTH);
        assertBroken("tg_indicator_definition_circle", () -> insert(a, "'[%s] + 1'".formatted(b.slug()), "'FORMULA'"));
        assertBroken("tg_indicator_definition_circle", () -> insert(a, "'[%s]'".formatted(a.slug()), "'FORMULA'"));
        assertBroken("tg_indicator_definition_inputs", () -> insert(a, "'[ingen]'", "'FORMULA'"));
        assertBroken("tg_indicator_definition_inputs", () -> insert(a, "'1'", "'FORMULA'"));
        assertBroken(
                "tg_indicator_definition_inputs", () -> insert(a, "'[%s]'".formatted(monthly.slug()), "'FORMULA'"));
        assertBroken("ck_indicator_definition_formula", () -> insert(a, "null", "'FORMULA'"));
        assertBroken("ck_indicator_definition_formula", () -> insert(a, "'[%s]'".formatted(b.slug()), "'MANUAL'"));
        insert(a, "'[folkemengde]'", "'FORMULA'");
    }

    @Test
    @DisplayName("are what figures come from: none is recorded beside them, and the database takes none")
    void notRecorded() {
        String a = stock();
        IndicatorView worked = create("[%s] + 1".formatted(a));
        String area = rows.area("Sted");
        Map<String, Long> before = rows.counts();
        long end = feed.end();
        ProblemException problem = assertThrows(
                ProblemException.class,
                () -> observations.record(
                        worked.slug(), seriesOf(area, in("2019").of("1")), CHANGE));
        assertEquals("FIGURE_OF_FORMULA", problem.type().toString());
        assertEquals("/0/observations/0/period", problem.errors().get(0).pointer());
        assertEquals(before, rows.counts());
        assertEquals(end, feed.end());
        // What is worked out from 2020 on was observed before.
        define(a, "[folkemengde] * 1", FROM);
        observations.record(a, seriesOf(area, in("2019").of("1")), CHANGE);
        assertEquals(
                "FIGURE_OF_FORMULA",
                type(() -> observations.record(a, seriesOf(area, in("2020").of("1")), CHANGE)));
        assertBroken(
                "tg_observation_worked_out",
                () -> rows.run(
                        "insert into observation (series_id, period, first_day, frequency, revision, value, qualifier, evidence_level, status)"
                                + " select s.id, '2020', date '2020-01-01', 'YEAR', 1, 1, 'EXACT', 'VERIFIED', 'PUBLISHED'"
                                + " from observation_series s join indicator i on i.id = s.indicator_id where i.slug = ?",
                        a));
    }

    @Test
    @DisplayName(
            "13: hold from no day from which figures stand as observed, here and in the database, unless these are withdrawn")
    void replaceNothing() {
        IndicatorView observed = indicators.stock(Frequency.YEAR);
        String a = observed.slug();
        String area = rows.area("Sted");
        observations.record(a, seriesOf(area, in("2020").of("1"), in("2021").of("2")), CHANGE);
        Map<String, Long> before = rows.counts();
        long end = feed.end();
        ProblemException problem =
                assertThrows(ProblemException.class, () -> define(a, "[folkemengde] * 1", LocalDate.of(2021, 1, 1)));
        assertEquals("FORMULA_OVER_FIGURES", problem.type().toString());
        assertEquals("/validFrom", problem.errors().get(0).pointer());
        assertTrue(String.valueOf(problem.getMessage()).contains("2021"), problem.getMessage());
        assertEquals(before, rows.counts());
        assertEquals(end, feed.end());
        // It would hold from 1 January 2021.
        assertBroken("tg_indicator_definition_observed", () -> insert(observed, "'[folkemengde]'", "'FORMULA'"));
        observations.record(
                a, seriesOf(area, in("2021").missing(MissingCode.WITHDRAWN).because("Regnes ut")), CHANGE);
        define(a, "[folkemengde] * 1", LocalDate.of(2021, 1, 1));
    }

    @RepeatedTest(3)
    @DisplayName("13: are not entered while a figure is recorded that they would replace")
    void replacesNothingAtOnce() {
        String a = stock();
        String area = rows.area("Sted");
        List<Object> outcomes = AtOnce.all(List.of(
                () -> define(a, "[folkemengde] * 1", FROM),
                () -> observations.record(a, seriesOf(area, in("2021").of("2")), CHANGE)));
        assertEquals(
                1,
                outcomes.stream()
                        .filter(o -> o instanceof IndicatorView || o instanceof List)
                        .count(),
                outcomes.toString());
        assertTrue(
                outcomes.contains(IndicatorProblem.FORMULA_OVER_FIGURES)
                        || outcomes.stream().anyMatch(o -> "FIGURE_OF_FORMULA".equals(o.toString())),
                outcomes.toString());
    }

    @Test
    @DisplayName(
            "aside: a proportion is what its numerator over its denominator comes to, for as many as it is told for")
    void proportions() {
        String percent = service.create(
                        FormulaBuilder.of(null)
                                .from(FigureSource.MANUAL)
                                .per(100)
                                .decimals(1)
                                .create(),
                        CHANGE)
                .slug();
        String area = rows.area("Sted");
        observations.record(percent, seriesOf(area, in("2018").of("33.3").parts("1", "3")), CHANGE);
        observations.record(percent, seriesOf(area, in("2019").of("33.35").parts("1", "3")), CHANGE);
        Map<String, Long> before = rows.counts();
        for (String wrong : List.of("33.4", "0.333", "-33.3", "0")) {
            ProblemException problem = assertThrows(
                    ProblemException.class,
                    () -> observations.record(
                            percent, seriesOf(area, in("2020").of(wrong).parts("1", "3")), CHANGE));
            assertEquals("PARTS_COME_TO_ANOTHER", problem.type().toString());
            assertEquals("/0/observations/0/value", problem.errors().get(0).pointer());
        }
        assertEquals(before, rows.counts());
        assertBroken(
                "tg_observation_parts",
                () -> rows.run(
                        "insert into observation (series_id, period, first_day, frequency, revision, value, numerator, denominator, qualifier,"
                                + " evidence_level, status)"
                                + " select s.id, '2020', date '2020-01-01', 'YEAR', 1, 33.4, 1, 3, 'EXACT', 'VERIFIED', 'PUBLISHED'"
                                + " from observation_series s join indicator i on i.id = s.indicator_id where i.slug = ?",
                        percent));
    }

    private void insert(IndicatorView of, String expression, String source) {
        rows.run(
                "insert into indicator_definition (indicator_id, number, valid_from, name, unit, decimals, kind, direction, frequency,"
                        + " reporting_lag, period_aggregation, area_aggregation, level, source_type, expression, null_policy)"
                        + " select indicator_id, number + 1, date '2021-01-01', name, unit, decimals, kind, direction, frequency,"
                        + " reporting_lag, period_aggregation, 'RECOMPUTE', level, "
                        + source + ", " + expression + ", case when " + expression + " is not null then 'STRICT' end"
                        + " from indicator_definition where indicator_id = ? order by number desc limit 1",
                of.id());
    }

    private String stock() {
        return indicators.stock(Frequency.YEAR).slug();
    }

    private static String sum(List<String> names) {
        return "sum([" + String.join("], [", names) + "])";
    }

    private IndicatorView create(String expression) {
        return service.create(FormulaBuilder.of(expression).create(), CHANGE);
    }

    private IndicatorView define(String slug, String expression, LocalDate from) {
        return service.define(
                slug, FormulaBuilder.of(expression).validFrom(from).build(), version(slug), CHANGE);
    }

    private long version(String slug) {
        return rows.number("select version + 1 from indicator where slug = ?", slug);
    }

    private void refused(String type, String pointer, String expression) {
        refused(type, pointer, FormulaBuilder.of(expression));
    }

    private void refused(String type, String pointer, FormulaBuilder definition) {
        Map<String, Long> before = rows.counts();
        long end = feed.end();
        ProblemException problem =
                assertThrows(ProblemException.class, () -> service.create(definition.create(), CHANGE));
        assertEquals(type, problem.type().toString(), problem.getMessage());
        assertEquals(pointer, problem.errors().get(0).pointer());
        assertEquals(before, rows.counts());
        assertEquals(end, feed.end());
    }

    private static void refusedCircle(@Nullable String detail, Executable command) {
        ProblemException problem = assertThrows(ProblemException.class, command);
        assertEquals("FORMULA_IN_CIRCLE", problem.type().toString(), problem.getMessage());
        if (detail != null) {
            assertEquals(detail, problem.getMessage());
        }
    }

    private static String type(Executable command) {
        return assertThrows(ProblemException.class, command).type().toString();
    }
}
