package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.CaseBuilder.aCase;
import static no.ringvirkning.indicator.engine.CaseBuilder.atLeast;
import static no.ringvirkning.indicator.engine.CaseBuilder.atMost;
import static no.ringvirkning.indicator.engine.CaseBuilder.upTo;
import static no.ringvirkning.indicator.engine.value.Figure.known;
import static no.ringvirkning.indicator.engine.value.Figure.undefined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.indicator.engine.Trajectory.Custom;
import no.ringvirkning.indicator.engine.Trajectory.Interim;
import no.ringvirkning.indicator.engine.Trajectory.Shape;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Reason.MissingInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An assessment")
class AssessorTest {

    @ParameterizedTest
    @CsvSource({
        "20, ACHIEVED",
        "15, ON_TRACK",
        "14, ON_TRACK",
        "13.9, AT_RISK",
        "12.5, AT_RISK",
        "12.4, OFF_TRACK",
        "0, OFF_TRACK"
    })
    @DisplayName("is on track up to a tenth of the way behind, at risk up to a quarter, both included")
    void thresholds(String observed, Status status) {
        CaseBuilder halfway = atLeast("20").baseline("10").deadline(2025);
        assertEquals(status, halfway.observed(observed).assessed().status());
    }

    @Test
    @DisplayName("says by which version of the thresholds, and other thresholds say otherwise")
    void ruleVersion() {
        Case given = atLeast("20").baseline("10").deadline(2025).observed("14").build();
        Thresholds strict = new Thresholds("2", new BigDecimal("-0.05"), new BigDecimal("-0.25"));
        Assessment assessment = new Assessor(strict).assess(given).result();
        assertEquals("2", assessment.ruleVersion());
        assertEquals(Status.AT_RISK, assessment.status());
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 40", "STEP, 10", "COMPOUND, 40"})
    @DisplayName("expects what the trajectory says")
    void trajectories(Shape shape, String expected) {
        String target = shape == Shape.COMPOUND ? "160" : "70";
        Assessment assessment = atLeast(target)
                .trajectory(shape)
                .baseline("10")
                .deadline(2025)
                .observed("40")
                .assessed();
        assertEquals(known(expected), assessment.expected());
        Assessment end =
                atLeast(target).trajectory(shape).baseline("10").observed("40").assessed();
        assertEquals(known(target), end.expected());
        assertEquals(Status.OFF_TRACK, end.status(), "what is not met in time is not on its way");
    }

    @Test
    @DisplayName("Invariant 18: goes straight from interim point to interim point, which come in order and in time")
    void interimPoints() {
        Custom way = new Custom(List.of(
                new Interim(Period.year(2017), BigDecimal.valueOf(30)),
                new Interim(Period.year(2021), BigDecimal.valueOf(38))));
        CaseBuilder given = atLeast("70").trajectory(way).baseline("10").deadline(2025);
        assertEquals(known(20), given.observed(2016, "9").due(2016).assessed().expected());
        assertEquals(known(30), given.observed(2017, "9").due(2017).assessed().expected());
        assertEquals(known(36), given.observed(2020, "9").due(2020).assessed().expected());
        assertEquals(known(62), given.observed(2024, "9").due(2024).assessed().expected());
        assertThrows(IllegalArgumentException.class, () -> given.deadline(2021).build());
        assertThrows(
                IllegalArgumentException.class, () -> given.baseline(2017, "10").build());
        Interim first = way.points().get(0);
        assertThrows(IllegalArgumentException.class, () -> new Custom(List.of(first, first)));
    }

    @Test
    @DisplayName(
            "has no attainment where the baseline already kept the target: to fall below a floor is not to overfulfil")
    void baselineMeetsTarget() {
        Assessment below = atLeast("10").baseline("20").observed("5").assessed();
        assertEquals(undefined(Because.BASELINE_MEETS_TARGET), below.attainment());
        assertEquals(Outcome.NOT_MET, below.outcome());
        assertEquals(Status.OFF_TRACK, below.status());
        assertEquals(known(-5), below.gap());
        assertEquals(
                Status.ACHIEVED,
                atMost("10").baseline("5").observed("9").assessed().status());
    }

    @Test
    @DisplayName("of an accumulated flow with a missing period is made from the least it can be")
    void accumulated() {
        CaseBuilder some = atLeast("50")
                .accumulated()
                .baseline("0")
                .observed(2016, "20")
                .observed(2018, "15")
                .observed("20");
        Assessment assessment = some.assessed();
        assertEquals(known(55).withBound(Bound.LOWER), assessment.observed());
        assertEquals(Outcome.MET, assessment.outcome());
        assertEquals(Set.of(Flag.LOWER_BOUND), assessment.flags());
        Assessment tooFew =
                some.comparator(new Comparator.AtLeast(new BigDecimal(60))).assessed();
        assertEquals(Outcome.UNDEFINED, tooFew.outcome(), "the missing periods can have brought it");
        assertEquals(Status.UNDEFINED, tooFew.status());
        assertEquals(Set.of(Flag.LOWER_BOUND, Flag.UNDECIDED), tooFew.flags());
        Assessment all = some.observed(2017, "3").observed(2019, "0").assessed();
        assertEquals(known(58), all.observed());
        assertEquals(Outcome.NOT_MET, all.outcome());
        assertThrows(
                IllegalArgumentException.class,
                () -> some.kind(MeasurementKind.STOCK).build());
    }

    @Test
    @DisplayName("is stale when a later number is due, and not started before one is")
    void time() {
        Assessment stale =
                atLeast("20").baseline("10").observed(2018, "25").due(2020).assessed();
        assertEquals(Status.STALE, stale.status());
        assertEquals(Outcome.MET, stale.outcome());
        assertEquals(Period.year(2018), stale.period());
        assertEquals(
                Status.NOT_STARTED,
                atLeast("20")
                        .baseline("10")
                        .observed(2015, "10")
                        .due(2015)
                        .assessed()
                        .status());
        assertEquals(
                Status.NO_DATA,
                atLeast("20").baseline("10").observed(2015, "10").assessed().status());
        assertEquals(Status.NO_DATA, atLeast("20").assessed().status());
    }

    @Test
    @DisplayName("before its time tells the last number there is, whichever is due, and that none of them counts yet")
    void tooEarly() {
        CaseBuilder early = atLeast("20").baseline("10").due(2014);
        Assessment silent = early.assessed();
        assertEquals(Period.year(2014), silent.period());
        assertEquals(Figure.missing(MissingCode.NOT_REPORTED), silent.observed());
        assertEquals(Optional.of(Because.NOT_AFTER_BASELINE), silent.notAssessable());
        Assessment told = early.observed(2014, "9").observed(2015, "10").assessed();
        assertEquals(Status.NOT_STARTED, told.status());
        assertEquals(Period.year(2015), told.period());
        assertEquals(known(10), told.observed());
        assertEquals(Optional.of(Because.NOT_AFTER_BASELINE), told.notAssessable());
        Assessment late = early.due(2016).assessed();
        assertEquals(Status.NO_DATA, late.status());
        assertEquals(Optional.of(new MissingInput(MissingCode.NOT_REPORTED)), late.notAssessable());
        assertEquals(Period.year(2016), late.period());
    }

    @Test
    @DisplayName("that leaves it open says that the bound of a number does, with a baseline and without one")
    void undecided() {
        Figure least = known(3).withBound(Bound.LOWER);
        CaseBuilder five = atLeast("5").observed(2020, least);
        assertEquals(Optional.of(Because.UNDECIDED), five.assessed().notAssessable());
        assertEquals(
                Optional.of(Because.UNDECIDED), five.baseline("0").assessed().notAssessable());
        assertEquals(
                Optional.of(Because.UNDECIDED),
                upTo("5").observed(2020, least).assessed().notAssessable());
        assertEquals(
                Optional.of(Because.UNDECIDED),
                aCase().comparator(new Comparator.Range(BigDecimal.ONE, BigDecimal.TEN))
                        .observed(2020, least)
                        .assessed()
                        .notAssessable());
        assertEquals(
                Optional.of(Because.UNDECIDED),
                aCase().baseline("4").observed(2020, least).assessed().notAssessable());
        // Old, too, it is open.
        Assessment old = five.due(2021).assessed();
        assertEquals(Status.STALE, old.status());
        assertEquals(Optional.of(Because.UNDECIDED), old.notAssessable());
    }

    @Test
    @DisplayName("that no number would decide says what is lacking, and one that is told lacks nothing")
    void lacking() {
        Figure least = known(3).withBound(Bound.LOWER);
        assertEquals(
                Optional.of(Because.NO_BASELINE),
                aCase().observed(2020, least).assessed().notAssessable());
        assertEquals(
                Optional.of(Because.NO_BASELINE),
                aCase().comparator(new Comparator.Maintain())
                        .observed("3")
                        .assessed()
                        .notAssessable());
        CaseBuilder five = atLeast("5").observed(2020, "3");
        assertEquals(
                Optional.of(Because.NO_BASELINE), five.deadline(2025).assessed().notAssessable());
        assertEquals(Optional.empty(), five.deadline(2020).assessed().notAssessable());
        assertEquals(Optional.empty(), five.observed(2020, "5").assessed().notAssessable());
        assertEquals(
                Optional.of(Because.NO_DIRECTION),
                aCase().direction(Direction.NONE)
                        .baseline("4")
                        .observed("3")
                        .assessed()
                        .notAssessable());
        assertEquals(
                Optional.of(Because.GROWTH_NEEDS_POSITIVE_VALUES),
                aCase().comparator(new Comparator.GrowthRate(new BigDecimal("0.1")))
                        .baseline("0")
                        .observed("3")
                        .assessed()
                        .notAssessable());
    }

    @Test
    @DisplayName("of a sum says that a part is only near its number, also where another part is missing")
    void nearPart() {
        CaseBuilder some = atLeast("50")
                .accumulated()
                .baseline("0")
                .observed(2016, known(20).withBound(Bound.CIRCA))
                .observed(2017, "1")
                .observed(2018, "1")
                .observed("1");
        assertEquals(
                Set.of(Flag.LOWER_BOUND, Flag.APPROXIMATE, Flag.UNDECIDED),
                some.assessed().flags());
        assertEquals(
                Set.of(Flag.APPROXIMATE), some.observed(2019, "1").assessed().flags());
        assertEquals(Set.of(), some.observed(2016, "20").assessed().flags());
    }

    @Test
    @DisplayName("of a cap says how much of it is used, and that it was held when its time is over")
    void cap() {
        Assessment before = upTo("70").deadline(2025).observed("35").assessed();
        assertEquals(known("0.5"), before.attainment());
        assertEquals(known(35), before.gap());
        assertEquals(Status.ON_TRACK, before.status());
        assertEquals(Status.ACHIEVED, upTo("70").observed("70").assessed().status());
    }

    @ParameterizedTest
    @CsvSource({"3, NOT_MET, -1", "4, MET, 0", "5, MET, 0", "6, MET, 0", "8, NOT_MET, -2"})
    @DisplayName("of a range says whether it is within, both ends included, and how far outside")
    void range(String observed, Outcome outcome, String gap) {
        Assessment assessment = aCase().comparator(new Comparator.Range(new BigDecimal(4), new BigDecimal(6)))
                .observed(observed)
                .assessed();
        assertEquals(outcome, assessment.outcome());
        assertEquals(known(gap), assessment.gap());
    }

    @ParameterizedTest
    @CsvSource({
        "4, LOWER, 0, UPPER", "5, LOWER, 0, UPPER", "6, UPPER, 0, UPPER", "3, LOWER, -1, OPEN", "7, UPPER, -1, OPEN",
        "3, UPPER, -1, UPPER", "7, LOWER, -1, UPPER", "5, OPEN, 0, UPPER", "3, OPEN, -1, OPEN", "5, CIRCA, 0, CIRCA"
    })
    @DisplayName("of a range never says that a figure of which only a bound is known could be better than inside")
    void rangeOfABound(String observed, Bound bound, String gap, Bound known) {
        Assessment assessment = aCase().comparator(new Comparator.Range(new BigDecimal(4), new BigDecimal(6)))
                .observed(2020, Figure.known(observed).withBound(bound))
                .assessed();
        assertEquals(Figure.known(gap).withBound(known), assessment.gap());
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 9, NOT_MET",
        "INCREASE, 9.1, MET",
        "INCREASE, 15, MET",
        "DECREASE, 11, NOT_MET",
        "DECREASE, 3, MET",
        "MAINTAIN, 11, NOT_MET",
        "MAINTAIN, 10.9, MET",
        "NONE, 9, NOT_MET"
    })
    @DisplayName("of holding one's own says that it is held by what differs less than can be seen, or is better")
    void maintain(Direction direction, String observed, Outcome outcome) {
        Assessment assessment = aCase().comparator(new Comparator.Maintain())
                .direction(direction)
                .baseline("10")
                .observed(observed)
                .assessed();
        assertEquals(outcome, assessment.outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 10.9, UNCHANGED, AT_RISK", "INCREASE, 11, IMPROVED, ON_TRACK", "INCREASE, 9, WORSENED, OFF_TRACK",
        "DECREASE, 9, IMPROVED, ON_TRACK", "MAINTAIN, 10, UNCHANGED, ON_TRACK", "MAINTAIN, 11, WORSENED, OFF_TRACK",
        "NONE, 11, UNDEFINED, UNDEFINED"
    })
    @DisplayName("of a direction alone compares with the baseline")
    void direction(Direction direction, String observed, Outcome outcome, Status status) {
        Assessment assessment =
                aCase().direction(direction).baseline("10").observed(observed).assessed();
        assertEquals(outcome, assessment.outcome());
        assertEquals(status, assessment.status());
    }

    @Test
    @DisplayName("of growth is made against what the rate had made by then")
    void growth() {
        CaseBuilder tenPerCent = aCase().comparator(new Comparator.GrowthRate(new BigDecimal("0.1")))
                .baseline("100")
                .deadline(2020);
        Assessment kept = tenPerCent.observed(2017, "121").due(2017).assessed();
        assertEquals(Outcome.MET, kept.outcome());
        assertEquals(Status.ON_TRACK, kept.status());
        assertEquals(known(121), kept.expected());
        assertEquals(known("0.1"), kept.growth());
        assertEquals(
                Status.ACHIEVED,
                tenPerCent.observed(2017, "162").due(2017).assessed().status());
        assertEquals(
                undefined(Because.GROWTH_NEEDS_POSITIVE_VALUES),
                tenPerCent.baseline("0").assessed().expected());
        assertThrows(IllegalArgumentException.class, () -> new Comparator.GrowthRate(BigDecimal.ONE.negate()));
    }

    @Test
    @DisplayName("is not made of words")
    void words() {
        assertThrows(
                IllegalArgumentException.class,
                () -> aCase().kind(MeasurementKind.TEXT).build());
    }
}
