package no.ringvirkning.indicator.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.ringvirkning.area.Comparability;
import no.ringvirkning.indicator.Qualified;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Areas over time")
class SeriesOverAreasTest {

    private static final AreaRule ADDED = new AreaRule(Aggregation.SUM, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final LocalDate MERGED = LocalDate.of(2020, 1, 1);
    private static final LocalDate DIVIDED = LocalDate.of(2024, 1, 1);

    /** "stor" took in "liten" and "mindre" in 2020; "hel" was divided in 2024 into itself and "del". */
    private static final Borders BORDERS = new Borders(List.of(
            new BorderChange(DIVIDED, Comparability.BROKEN, List.of("hel"), List.of("hel", "del")),
            new BorderChange(
                    MERGED, Comparability.ADDITIVE_ONLY, List.of("stor", "liten", "mindre"), List.of("stor"))));

    private final Map<String, Map<Period, Observed>> figures = new HashMap<>();

    @Test
    @DisplayName("keep their borders between the changes that concern them")
    void borders() {
        assertEquals(new Validity(null, MERGED), BORDERS.around("stor", LocalDate.of(2019, 12, 31)));
        assertEquals(new Validity(MERGED, null), BORDERS.around("stor", MERGED));
        assertEquals(new Validity(null, MERGED), BORDERS.around("liten", LocalDate.of(2000, 1, 1)));
        assertEquals(Validity.ALWAYS, BORDERS.around("other", TODAY));
    }

    @Test
    @DisplayName(
            "have figures on the borders of a day only where the figures stand on them (vector 24: a flag if not asked)")
    void codesAt() {
        report("stor", 2019, 100, null);
        report("stor", 2020, 160, null);
        assertEquals(List.of("none AREA_CHANGED", "160"), values("stor", AreaBasis.codesAt(DIVIDED), 2019, 2020));
        assertEquals(
                List.of("100", "none AREA_CHANGED"),
                values("stor", AreaBasis.codesAt(LocalDate.of(2010, 1, 1)), 2019, 2020));
        assertEquals(List.of("100", "160"), values("stor", AreaBasis.AS_REPORTED, 2019, 2020));
        List<SeriesOverAreas.Point> points = points("stor", List.of(), AreaBasis.AS_REPORTED, 2019, 2020);
        assertEquals(Set.of(), points.get(0).breaks());
        assertEquals(Set.of(BreakKind.BORDERS), points.get(1).breaks());
    }

    @Test
    @DisplayName("are not silent where their figures stand on other borders, and what is held back there stays so")
    void onOtherBorders() {
        report("stor", 2018, 90, null);
        figures.computeIfAbsent("stor", a -> new HashMap<>()).put(year(2019), Observed.missing(MissingCode.SUPPRESSED));
        for (AreaBasis basis : List.of(AreaBasis.codesAt(DIVIDED), AreaBasis.codesAt(MERGED))) {
            assertEquals(
                    List.of("missing NOT_REPORTED", "none AREA_CHANGED", "missing SUPPRESSED"),
                    values("stor", basis, 2017, 2019));
        }
        report("other", 2018, 1, LocalDate.of(1990, 1, 1));
        Borders changed = new Borders(List.of(new BorderChange(
                LocalDate.of(2000, 1, 1), Comparability.BROKEN, List.of("other", "else"), List.of("other", "else"))));
        assertEquals(
                NoAnswer.AREA_CHANGED,
                new SeriesOverAreas("other", List.of(), p -> ADDED, changed, figures)
                        .points(AreaBasis.HARMONISED, TODAY, years(2018, 2018))
                        .get(0)
                        .observed()
                        .undefined());
        Observed elsewhere = points("stor", List.of(), AreaBasis.codesAt(DIVIDED), 2018, 2018)
                .get(0)
                .observed();
        assertEquals(
                NoAnswer.AREA_CHANGED,
                sum(Observed.missing(MissingCode.NOT_REPORTED), elsewhere).undefined());
        assertEquals(
                MissingCode.SUPPRESSED,
                sum(elsewhere, Observed.missing(MissingCode.SUPPRESSED)).missing());
    }

    @Test
    @DisplayName("are added up from those before a merger, and from nothing less than all of them (vector 24)")
    void harmonisedMerger() {
        report("stor", 2019, 100, null);
        report("liten", 2019, 40, null);
        report("stor", 2020, 160, null);
        assertEquals(List.of("missing NOT_REPORTED", "160"), values("stor", AreaBasis.HARMONISED, 2019, 2020));
        report("mindre", 2019, 15, null);
        assertEquals(List.of("155", "160"), values("stor", AreaBasis.HARMONISED, 2019, 2020));
        assertEquals(
                Set.of(),
                points("stor", List.of(), AreaBasis.HARMONISED, 2019, 2020)
                        .get(1)
                        .breaks());
    }

    @Test
    @DisplayName("are worked out anew from those before a merger where they are proportions, and never added up")
    void harmonisedRatio() {
        for (String area : List.of("stor", "liten", "mindre")) {
            Observed.Fraction fraction = new Observed.Fraction(Figure.known(1), Figure.known(area.length()));
            figures.computeIfAbsent(area, a -> new HashMap<>())
                    .put(
                            year(2019),
                            new Observed(
                                    Figure.known("0.2"),
                                    Qualifier.EXACT,
                                    EvidenceLevel.VERIFIED,
                                    null,
                                    fraction,
                                    false));
        }
        // 3 of 4 + 5 + 6, for each hundred; not 0.2 + 0.2 + 0.2.
        assertEquals(Figure.known(20), merged(new AreaRule(Aggregation.RECOMPUTE, 100)));
        assertEquals(Figure.missing(MissingCode.NOT_APPLICABLE), merged(new AreaRule(Aggregation.AVG, 1)));
    }

    private Figure merged(AreaRule rule) {
        return new SeriesOverAreas("stor", List.of(), p -> rule, BORDERS, figures)
                .points(AreaBasis.HARMONISED, TODAY, years(2019, 2019))
                .get(0)
                .observed()
                .figure();
    }

    @Test
    @DisplayName("have no figures from before a division, and a break after it")
    void harmonisedDivision() {
        report("hel", 2023, 500, null);
        report("hel", 2024, 400, null);
        report("del", 2024, 110, null);
        for (String area : List.of("hel", "del")) {
            List<SeriesOverAreas.Point> points = points(area, List.of(), AreaBasis.HARMONISED, 2023, 2024);
            assertEquals(MissingCode.NOT_APPLICABLE, points.get(0).observed().missing());
            assertTrue(points.get(1).observed().isKnown());
            assertEquals(Set.of(BreakKind.BORDERS), points.get(1).breaks());
        }
    }

    @Test
    @DisplayName("are not added up where two things happened to one of them on a day: which came first is not known")
    void harmonisedTwoAtOnce() {
        report("a", 2019, 1, null);
        report("b", 2019, 2, null);
        report("a", 2020, 4, null);
        Borders two = new Borders(List.of(
                new BorderChange(MERGED, Comparability.ADDITIVE_ONLY, List.of("a", "b"), List.of("a")),
                new BorderChange(MERGED, Comparability.ADDITIVE_ONLY, List.of("a", "c"), List.of("a"))));
        SeriesOverAreas series = new SeriesOverAreas("a", List.of(), p -> ADDED, two, figures);
        assertEquals(
                MissingCode.NOT_APPLICABLE,
                series.points(AreaBasis.HARMONISED, TODAY, years(2019, 2019))
                        .get(0)
                        .observed()
                        .missing());
    }

    @Test
    @DisplayName("are sums of those that belonged to them in each period, with a break where others did")
    void asReportedMembers() {
        report("a", 2019, 10, null);
        report("a", 2020, 11, null);
        report("b", 2019, 20, null);
        report("b", 2020, 21, null);
        report("c", 2020, 31, null);
        List<AreaPart> parts = List.of(
                always("a"),
                new AreaPart("b", List.of(new Validity(null, MERGED))),
                new AreaPart("c", List.of(new Validity(MERGED, null))));
        List<SeriesOverAreas.Point> points = points("region", parts, AreaBasis.AS_REPORTED, 2019, 2020);
        assertEquals(
                List.of("30", "42"),
                points.stream().map(p -> text(p.observed())).toList());
        assertEquals(Set.of(BreakKind.MEMBERS), points.get(1).breaks());
        points = points("region", parts, AreaBasis.codesAt(MERGED), 2019, 2020);
        assertEquals(
                List.of("missing NOT_REPORTED", "42"),
                points.stream().map(p -> text(p.observed())).toList());
        assertEquals(1, points.get(0).coverage().have());
        assertEquals(2, points.get(0).coverage().of());
        assertEquals(Set.of(), points.get(1).breaks());
    }

    @Test
    @DisplayName("are never summed from parts on other borders than those of the day: nobody counts twice")
    void noDoubleCounting() {
        report("stor", 2019, 155, DIVIDED);
        report("liten", 2019, 40, null);
        report("mindre", 2019, 15, null);
        List<AreaPart> parts = List.of(always("stor"), always("liten"), always("mindre"));
        SeriesOverAreas.Point point =
                points("region", parts, AreaBasis.AS_REPORTED, 2019, 2019).get(0);
        assertFalse(point.observed().isKnown());
        assertEquals(NoAnswer.AREA_CHANGED, point.observed().undefined());
        assertEquals(2, point.coverage().have());
    }

    @Test
    @DisplayName("with a figure of its own is not added up, and zero is a figure")
    void ownFigure() {
        report("region", 2019, 0, null);
        report("a", 2019, 10, null);
        List<SeriesOverAreas.Point> points = points("region", List.of(always("a")), AreaBasis.AS_REPORTED, 2019, 2019);
        assertEquals(BigDecimal.ZERO, points.get(0).observed().value());
        assertEquals(1, points.get(0).coverage().have());
    }

    @Test
    @DisplayName(
            "are at least what one of their parts is at least, near what one is near, and as proven as the weakest")
    void reservations() {
        Observed exact = figure(1, Qualifier.EXACT, EvidenceLevel.VERIFIED);
        Observed least = figure(2, Qualifier.AT_LEAST, EvidenceLevel.SELF_REPORTED);
        Observed most = figure(2, Qualifier.LESS_THAN, EvidenceLevel.SELF_REPORTED);
        Observed circa = figure(4, Qualifier.NEARLY, EvidenceLevel.DOCUMENTED);
        assertEquals(Qualifier.EXACT, sum(exact, exact).qualifier());
        assertTrue(sum(exact, least).lowerBound());
        assertEquals(Qualifier.AT_LEAST, sum(exact, least).qualifier());
        assertEquals(EvidenceLevel.SELF_REPORTED, sum(exact, least).evidenceLevel());
        assertFalse(sum(exact, circa).lowerBound());
        assertEquals(Qualifier.CIRCA, sum(exact, circa).qualifier());
        assertEquals(new BigDecimal(5), sum(exact, circa).value());
        assertEquals(Qualifier.UP_TO, sum(exact, most).qualifier());
        assertEquals(Qualifier.AT_LEAST, sum(circa, least).qualifier());
        assertEquals(Qualifier.UNKNOWN, sum(least, most).qualifier());
        Observed suppressed = Observed.missing(MissingCode.SUPPRESSED);
        assertEquals(MissingCode.SUPPRESSED, sum(exact, suppressed).missing());
        Observed withdrawn = Observed.missing(MissingCode.WITHDRAWN);
        Observed silent = Observed.missing(MissingCode.NOT_REPORTED);
        assertEquals(
                MissingCode.SUPPRESSED,
                sum(exact, silent, suppressed, withdrawn).missing());
        assertEquals(
                MissingCode.NOT_REPORTED,
                sum(withdrawn, Observed.missing(MissingCode.NOT_APPLICABLE)).missing());
        assertEquals(MissingCode.NOT_APPLICABLE, sum().missing());
    }

    @Test
    @DisplayName("explain their sums by the areas in them")
    void steps() {
        report("a", 2019, 10, null);
        report("b", 2019, 20, null);
        List<Step> steps = points("region", List.of(always("a"), always("b")), AreaBasis.AS_REPORTED, 2019, 2019)
                .get(0)
                .steps();
        assertEquals(
                List.of(new Step(
                        Rule.SUM,
                        List.of(Step.in("a", Figure.known(10)), Step.in("b", Figure.known(20))),
                        Figure.known(30))),
                steps);
    }

    private static Observed sum(Observed... parts) {
        Map<String, Observed> named = new TreeMap<>();
        for (Observed part : parts) {
            named.put("part " + named.size(), part);
        }
        return AreaSum.added(named).whole();
    }

    private void report(String area, int year, int value, @Nullable LocalDate borders) {
        figures.computeIfAbsent(area, a -> new HashMap<>())
                .put(year(year), new Observed(Figure.known(value), Qualifier.EXACT, EvidenceLevel.VERIFIED, borders));
    }

    private static Observed figure(int value, Qualifier qualifier, EvidenceLevel level) {
        return new Observed(Qualified.known(BigDecimal.valueOf(value), qualifier), qualifier, level, null);
    }

    private List<String> values(String area, AreaBasis basis, int from, int to) {
        return points(area, List.of(), basis, from, to).stream()
                .map(p -> text(p.observed()))
                .toList();
    }

    private List<SeriesOverAreas.Point> points(String area, List<AreaPart> parts, AreaBasis basis, int from, int to) {
        return new SeriesOverAreas(area, parts, p -> ADDED, BORDERS, figures).points(basis, TODAY, years(from, to));
    }

    private static String text(Observed figure) {
        if (figure.isKnown()) {
            return String.valueOf(figure.value());
        }
        return figure.undefined() == null ? "missing " + figure.missing() : "none " + figure.undefined();
    }

    private static AreaPart always(String area) {
        return new AreaPart(area, List.of(Validity.ALWAYS));
    }

    private static List<Period> years(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(SeriesOverAreasTest::year)
                .toList();
    }

    private static Period year(int year) {
        return Period.year(year);
    }
}
