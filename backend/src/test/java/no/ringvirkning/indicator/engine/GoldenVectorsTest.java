package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.CaseBuilder.aCase;
import static no.ringvirkning.indicator.engine.CaseBuilder.atLeast;
import static no.ringvirkning.indicator.engine.CaseBuilder.atMost;
import static no.ringvirkning.indicator.engine.CaseBuilder.upTo;
import static no.ringvirkning.indicator.engine.value.Figure.known;
import static no.ringvirkning.indicator.engine.value.Figure.missing;
import static no.ringvirkning.indicator.engine.value.Figure.undefined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.engine.aggregate.Breakdown;
import no.ringvirkning.indicator.engine.aggregate.Conversion;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.aggregate.Incomplete;
import no.ringvirkning.indicator.engine.aggregate.Part;
import no.ringvirkning.indicator.engine.aggregate.Rollup;
import no.ringvirkning.indicator.engine.aggregate.Rollup.Fraction;
import no.ringvirkning.indicator.engine.aggregate.Succession;
import no.ringvirkning.indicator.engine.aggregate.Total;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formula.Indicator;
import no.ringvirkning.indicator.engine.formula.Formulas;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Reason.MissingInput;
import no.ringvirkning.indicator.engine.value.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Golden vector")
class GoldenVectorsTest {

    @Test
    @DisplayName("1: a flow of zero is reported, and not missing")
    void vector1() {
        Assessment assessment = atLeast("10")
                .kind(MeasurementKind.FLOW)
                .baseline("0")
                .observed("0")
                .assessed();
        assertEquals(known(0), assessment.observed());
        assertEquals(known(0), assessment.attainment());
        assertEquals(Outcome.NOT_MET, assessment.outcome());
        assertNotEquals(known(0), aCase().baseline("0").assessed().observed());
    }

    @Test
    @DisplayName("2: down to 8 from 12, and still at 12, is no progress")
    void vector2() {
        Assessment assessment = atMost("8").baseline("12").observed("12").assessed();
        assertEquals(known(0), assessment.attainment());
        assertEquals(Outcome.NOT_MET, assessment.outcome());
        assertEquals(Status.OFF_TRACK, assessment.status());
    }

    @Test
    @DisplayName("3: down to 8 from 12, and at 4, is twice the way")
    void vector3() {
        Assessment assessment =
                atMost("8").baseline("12").deadline(2025).observed("4").assessed();
        assertEquals(known(2), assessment.attainment());
        assertEquals(Status.ACHIEVED, assessment.status());
    }

    @Test
    @DisplayName("4: the drawing ends at the end of the bar, the number does not")
    void vector4() {
        Assessment some = atLeast("10").baseline("0").observed("4").assessed();
        assertEquals(0, new BigDecimal("0.4").compareTo(some.drawnAttainment().orElseThrow()));
        Assessment more = atLeast("10").baseline("0").observed("15").assessed();
        assertEquals(BigDecimal.ONE, more.drawnAttainment().orElseThrow());
        assertEquals(known("1.5"), more.attainment());
        Assessment less = atLeast("10").baseline("0").observed("-5").assessed();
        assertEquals(BigDecimal.ZERO, less.drawnAttainment().orElseThrow());
        assertEquals(known("-0.5"), less.attainment());
    }

    @Test
    @DisplayName("5: a number below zero is kept")
    void vector5() {
        Assessment assessment = atLeast("5").baseline("-10").observed("-5").assessed();
        assertEquals(known(-5), assessment.observed());
        assertEquals("0.3333", drawn(assessment.attainment(), 4));
    }

    @Test
    @DisplayName("6: three of nothing is undefined, and not zero")
    void vector6() {
        assertEquals(undefined(Because.ZERO_DENOMINATOR), known(3).over(known(0)));
        Total ratio = Rollup.ratio(List.of(new Fraction("a", known(3), known(0))), Incomplete.REFUSE)
                .result();
        assertEquals(undefined(Because.ZERO_DENOMINATOR), ratio.figure());
    }

    @Test
    @DisplayName("7: without a number there is no progress to speak of, neither forward nor back")
    void vector7() {
        Assessment assessment = atLeast("20")
                .baseline("10")
                .observed(2020, missing(MissingCode.NOT_REPORTED))
                .assessed();
        assertEquals(Status.NO_DATA, assessment.status());
        assertEquals(Outcome.UNDEFINED, assessment.outcome());
        assertEquals(missing(MissingCode.NOT_REPORTED), assessment.observed());
        assertEquals(undefined(new MissingInput(MissingCode.NOT_REPORTED)), assessment.attainment());
    }

    @Test
    @DisplayName("8: a target that the baseline was at is met, and has no way to it")
    void vector8() {
        Assessment assessment = atLeast("10").baseline("10").observed("15").assessed();
        assertEquals(Outcome.MET, assessment.outcome());
        assertEquals(Status.ACHIEVED, assessment.status());
        assertEquals(undefined(Because.TARGET_EQUALS_BASELINE), assessment.attainment());
    }

    @Test
    @DisplayName("9: without a target the direction alone tells how it goes")
    void vector9() {
        Assessment assessment = aCase().baseline("10").observed("15").assessed();
        assertEquals(Outcome.IMPROVED, assessment.outcome());
        assertEquals(Status.ON_TRACK, assessment.status());
        assertEquals(undefined(Because.NO_TARGET), assessment.attainment());
        Assessment worse = aCase().direction(Direction.DECREASE)
                .baseline("10")
                .observed("15")
                .assessed();
        assertEquals(Outcome.WORSENED, worse.outcome());
        assertEquals(Status.OFF_TRACK, worse.status());
    }

    @Test
    @DisplayName("10: without a baseline a target can be achieved, but not by how much of the way")
    void vector10() {
        Assessment assessment = atLeast("20").observed("25").assessed();
        assertEquals(Status.ACHIEVED, assessment.status());
        assertEquals(undefined(Because.NO_BASELINE), assessment.attainment());
    }

    @Test
    @DisplayName("11: going backwards is below zero, and off track")
    void vector11() {
        for (int deadline : new int[] {2020, 2021, 2025}) {
            Assessment assessment = atLeast("20")
                    .baseline("10")
                    .deadline(deadline)
                    .observed("8")
                    .assessed();
            assertEquals(known("-0.2"), assessment.attainment());
            assertEquals(Status.OFF_TRACK, assessment.status());
        }
    }

    @Test
    @DisplayName("12: a target of zero is a target")
    void vector12() {
        Assessment assessment = atMost("0").baseline("100").observed("25").assessed();
        assertEquals(known("0.75"), assessment.attainment());
        assertEquals(Outcome.NOT_MET, assessment.outcome());
    }

    @Test
    @DisplayName("13: an older number that comes late moves neither the baseline nor what follows from it")
    void vector13() {
        CaseBuilder given = atLeast("20").baseline("10").observed(2018, "12").observed("15");
        Assessment before = given.assessed();
        Assessment after = given.observed(2012, "3").assessed();
        assertEquals(known("0.5"), before.attainment());
        assertEquals(before, after);
    }

    @Test
    @DisplayName("14: telling one of five periods leaves the other four as they were")
    void vector14() {
        Series five = series(2015, 1, 2, 3, 4, 5);
        Series told = five.with(Map.of(Period.year(2017), known(30)));
        assertEquals(series(2015, 1, 2, 30, 4, 5), told);
        assertEquals(known(3), five.at(Period.year(2017)));
    }

    @Test
    @DisplayName("15: running sums are not added up once more")
    void vector15() {
        Series cumulative = series(2017, 10, 25, 40);
        Series flows = Conversion.toFlow(cumulative, Period.year(2017)).result().series();
        assertEquals(series(2017, 10, 15, 15), flows);
        Series total = Conversion.toCumulative(flows, Incomplete.REFUSE).result();
        assertEquals(known(40), total.at(Period.year(2019)));
        assertEquals(cumulative, total);
    }

    @Test
    @DisplayName("16: a running sum that is corrected afterwards leaves the later ones alone")
    void vector16() {
        Series corrected = series(2017, 10, 25, 40).with(Map.of(Period.year(2017), known(12)));
        assertEquals(known(25), corrected.at(Period.year(2018)));
        assertEquals(known(40), corrected.at(Period.year(2019)));
        Conversion.Flows flows = Conversion.toFlow(corrected, Period.year(2017)).result();
        assertEquals(series(2017, 12, 13, 15), flows.series());
        assertEquals(Set.of(), flows.corrections());
    }

    @Test
    @DisplayName("17: a child without a number is no child at zero")
    void vector17() {
        Total parent = Rollup.mean(List.of(
                        new Part("first", known("0.40")), new Part("second", missing(MissingCode.NOT_REPORTED))))
                .result();
        assertEquals(
                0,
                new BigDecimal("0.40")
                        .compareTo(parent.figure().ifKnown().orElseThrow().value()));
        assertEquals(new Coverage(1, 2), parent.coverage());
    }

    @Test
    @DisplayName("18: a dimension that is added later leaves the totals before it, which have no slices")
    void vector18() {
        Series total = series(2015, 10, 20, 30, 40);
        Breakdown breakdown = new Breakdown(
                total, Period.year(2018), Map.of("created", series(2018, 25), "secured", series(2018, 15)));
        assertEquals(total, breakdown.total());
        assertEquals(missing(MissingCode.NOT_APPLICABLE), breakdown.at("created", Period.year(2017)));
        assertEquals(known(25), breakdown.at("created", Period.year(2018)));
        assertEquals(
                Breakdown.Fit.FITS,
                breakdown.fit(Period.year(2018), BigDecimal.ONE).result());
        assertEquals(
                Breakdown.Fit.UNKNOWN,
                breakdown.fit(Period.year(2017), BigDecimal.ONE).result());
    }

    @Test
    @DisplayName("19: \"inntil 70\" is a cap, and more than it is not more than achieved")
    void vector19() {
        Assessment within = upTo("70").observed("69").assessed();
        assertEquals("0.986", drawn(within.attainment(), 3));
        assertEquals(Outcome.MET, within.outcome());
        assertEquals(Set.of(), within.flags());
        Assessment above = upTo("70").observed("72").assessed();
        assertEquals(Set.of(Flag.EXCEEDS_CAP), above.flags());
        assertEquals(Outcome.NOT_MET, above.outcome());
        assertEquals(Status.OFF_TRACK, above.status());
        assertEquals(undefined(Because.NOT_MEASURED_BY_ATTAINMENT), above.attainment());
    }

    @Test
    @DisplayName("20: \"minst 250\" created and secured, with what is estimated apart from what is documented")
    void vector20() {
        Part created = new Part("created", known(90));
        Part secured = new Part("secured", known(120));
        Figure jobs = Rollup.sum(List.of(created, secured), Incomplete.REFUSE)
                .result()
                .figure();
        assertEquals(known(210), jobs);
        Assessment assessment =
                atLeast("250").baseline("0").observed(2020, jobs).assessed();
        assertEquals(known("0.84"), assessment.attainment());
        Map<EvidenceLevel, Total> split = Rollup.split(
                        new TreeMap<>(Map.of(
                                EvidenceLevel.DOCUMENTED, List.of(created),
                                EvidenceLevel.ESTIMATE, List.of(secured))),
                        Incomplete.REFUSE)
                .result();
        assertEquals(known(90), split.get(EvidenceLevel.DOCUMENTED).figure());
        assertEquals(known(120), split.get(EvidenceLevel.ESTIMATE).figure());
    }

    @Test
    @DisplayName("21: one new job for every other new inhabitant, where there are new inhabitants")
    void vector21() {
        Formulas formulas = new Formulas(Map.of(
                "jobs-per-inhabitant",
                Defined.strict(new Formula.RatioOfChanges(new Indicator("jobs"), new Indicator("inhabitants"), 1))));
        Series jobs = series(2019, 1000, 1180);
        Figure ratio = formulas.at(
                        "jobs-per-inhabitant",
                        Period.year(2020),
                        Map.of("jobs", jobs, "inhabitants", series(2019, 5000, 5400)))
                .result();
        assertEquals(known("0.45"), ratio);
        Assessment assessment = atLeast("0.5")
                .kind(MeasurementKind.RATIO)
                .decimals(2)
                .observed(2020, ratio)
                .assessed();
        assertEquals(Outcome.NOT_MET, assessment.outcome());
        for (long later : new long[] {4950, 5000}) {
            assertEquals(
                    undefined(Because.DENOMINATOR_NOT_GROWING),
                    formulas.at(
                                    "jobs-per-inhabitant",
                                    Period.year(2020),
                                    Map.of("jobs", jobs, "inhabitants", series(2019, 5000, later)))
                            .result());
        }
    }

    @Test
    @DisplayName("22: one per cent a year is compounded")
    void vector22() {
        Assessment assessment = aCase().comparator(new Comparator.GrowthRate(new BigDecimal("0.01")))
                .baseline("27000")
                .deadline(2030)
                .observed("28377")
                .assessed();
        assertEquals("28377.27", drawn(assessment.expected(), 2));
        assertEquals(known("28377.2713527"), assessment.expected());
        assertEquals(Outcome.NOT_MET, assessment.outcome());
        assertEquals(Status.ON_TRACK, assessment.status());
        assertEquals("0.009998", drawn(assessment.growth(), 6));
    }

    @Test
    @DisplayName("23: a company in two cohorts is one company")
    void vector23() {
        Set<String> first = companies(1, 40);
        Set<String> second = companies(35, 69);
        assertEquals(40, first.size());
        assertEquals(35, second.size());
        assertEquals(
                known(69),
                Rollup.distinct(Map.of("kull 1", first, "kull 2", second)).result());
    }

    @Test
    @DisplayName("24: over a merger levels are added, ratios worked out anew, and what is not harmonised has a break")
    void vector24() {
        Series before1 = series(2018, 60, 61);
        Series before2 = series(2018, 25, 26);
        Series before3 = series(2018, 10, 10);
        Map<String, Series> before = Map.of("0602", before1, "0625", before2, "0711", before3);
        Succession people = new Succession(Period.year(2020), before, series(2020, 99), true);
        Succession.Joined joined = people.harmonised(Incomplete.REFUSE).result();
        assertEquals(series(2018, 95, 97, 99), joined.series());
        assertEquals(Set.of(), joined.breaks());

        Succession employed = new Succession(
                Period.year(2020),
                Map.of("0602", series(2018, 30, 32), "0625", series(2018, 5, 6), "0711", series(2018, 3, 2)),
                series(2020, 40),
                true);
        Figure ratio = employed.harmonised(Incomplete.REFUSE)
                .result()
                .series()
                .at(Period.year(2018))
                .with(joined.series().at(Period.year(2018)), Figure.Known::over);
        assertEquals(known("0.4"), ratio, "38 of 95, and not the mean of one half, one fifth and three tenths");

        assertEquals(Set.of(Period.year(2020)), people.asReported().breaks());
        assertEquals(series(2020, 99), people.asReported().series());
        Succession.Joined broken = new Succession(Period.year(2020), before, series(2020, 99), false)
                .harmonised(Incomplete.REFUSE)
                .result();
        assertEquals(missing(MissingCode.NOT_APPLICABLE), broken.series().at(Period.year(2019)));
        assertEquals(Set.of(Period.year(2020)), broken.breaks());
    }

    private static Set<String> companies(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "company " + i).collect(Collectors.toSet());
    }

    private static String drawn(Figure figure, int decimals) {
        return figure.ifKnown()
                .orElseThrow()
                .value()
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Series series(int from, long... values) {
        Map<Period, Figure> points = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            points.put(Period.year(from + i), known(values[i]));
        }
        return Series.of(Frequency.YEAR, points);
    }
}
