package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.indicator.engine.Trajectory.Custom;
import no.ringvirkning.indicator.engine.Trajectory.Interim;
import no.ringvirkning.indicator.engine.Way.Point;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The way to a target")
class WayfinderTest {

    private static final Wayfinder WAYS = new Wayfinder(Thresholds.DEFAULT);

    private static Way of(CaseBuilder given) {
        return WAYS.find(given.build(), Period.year(2018));
    }

    private static List<String> told(Way way) {
        return way.points().stream()
                .map(p -> "%s: %s%s%s%s"
                        .formatted(
                                p.period(),
                                p.number().map(n -> plain(n.value())).orElse("none"),
                                p.low().map(low -> " from " + plain(low)).orElse(""),
                                p.high().map(high -> " to " + plain(high)).orElse(""),
                                p.set() ? ", set" : ""))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    @DisplayName("goes straight, with a band on the worse side that ends at the deadline, when only the goal counts")
    void straight() {
        assertEquals(
                List.of(
                        "2015: 100",
                        "2016: 120 from 110",
                        "2017: 140 from 130",
                        "2018: 160 from 150",
                        "2019: 180 from 170",
                        "2020: 200 from 200, set"),
                told(of(CaseBuilder.atLeast("200").baseline("100"))));
        assertEquals(
                List.of("2015: 100", "2016: 90 to 92", "2017: 80 to 80, set"),
                told(of(CaseBuilder.atMost("80").baseline("100").deadline(2017))));
    }

    @Test
    @DisplayName("has no band where more may be expected than is known, for no number is certain to be on track")
    void baselineNotKnown() {
        Case given = CaseBuilder.atLeast("200").baseline("100").build();
        for (Bound bound : List.of(Bound.LOWER, Bound.OPEN)) {
            Case atLeast = new Case(
                    given.definition(),
                    new Baseline.At(Period.year(2015), Figure.known("100").withBound(bound)),
                    given.target(),
                    given.observed(),
                    given.due());
            assertEquals(
                    List.of("2015: 100", "2016: 120", "2017: 140", "2018: 160", "2019: 180", "2020: 200 from 200, set"),
                    told(WAYS.find(atLeast, Period.year(2015))),
                    bound.name());
        }
    }

    @Test
    @DisplayName("waits where nothing is expected before the deadline, and goes by the points that were set")
    void otherWays() {
        assertEquals(
                List.of("2015: 100", "2016: 100 from 90", "2017: 200 from 200, set"),
                told(of(CaseBuilder.atLeast("200")
                        .baseline("100")
                        .trajectory(Trajectory.Shape.STEP)
                        .deadline(2017))));
        Trajectory interim = new Custom(List.of(new Interim(Period.year(2017), new BigDecimal("190"))));
        assertEquals(
                List.of(
                        "2015: 100",
                        "2016: 145 from 135",
                        "2017: 190 from 180, set",
                        "2018: 195 from 185",
                        "2019: 200 from 200, set"),
                told(of(CaseBuilder.atLeast("200")
                        .baseline("100")
                        .trajectory(interim)
                        .deadline(2019))));
    }

    @ParameterizedTest
    @CsvSource({"0.01, INCREASE, low", "-0.01, INCREASE, low", "-0.01, DECREASE, high", "0.01, DECREASE, high"})
    @DisplayName("grows by its rate, and its band lies on the side that the indicator says is worse")
    void growing(String rate, Direction direction, String side) {
        Way way = of(CaseBuilder.aCase()
                .comparator(new Comparator.GrowthRate(new BigDecimal(rate)))
                .direction(direction)
                .baseline("27723"));
        BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(rate));
        Point second = way.points().get(2);
        assertEquals(
                0, second.number().orElseThrow().value().compareTo(factor.pow(2).multiply(new BigDecimal("27723"))));
        assertEquals(side.equals("low"), second.low().isPresent());
        assertEquals(side.equals("high"), second.high().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"80", "100"})
    @DisplayName("is level, without a band, where there is no way to go")
    void level(String goal) {
        Trajectory interim = new Custom(List.of(new Interim(Period.year(2016), new BigDecimal("190"))));
        for (Trajectory trajectory : List.of(Trajectory.Shape.LINEAR, Trajectory.Shape.STEP, interim)) {
            assertEquals(
                    List.of(
                            "2015: %1$s from %1$s".formatted(goal),
                            "2016: %1$s from %1$s".formatted(goal),
                            "2017: %1$s from %1$s, set".formatted(goal)),
                    told(of(CaseBuilder.atLeast(goal)
                            .baseline("100")
                            .trajectory(trajectory)
                            .deadline(2017))));
        }
    }

    @Test
    @DisplayName("is what is held, with the reason that it is no way")
    void held() {
        Way cap = of(CaseBuilder.upTo("70"));
        assertEquals(List.of("2018: 70 to 70", "2019: 70 to 70", "2020: 70 to 70, set"), told(cap));
        assertEquals(Optional.of(Because.NO_PATH), cap.none());
        assertEquals(
                List.of("2020: 70 to 70, set"),
                told(WAYS.find(CaseBuilder.upTo("70").build(), Period.year(2024))));
        assertEquals(
                List.of("2019: none from 1 to 2", "2020: none from 1 to 2, set"),
                told(of(CaseBuilder.aCase()
                        .comparator(new Comparator.Range(BigDecimal.ONE, BigDecimal.valueOf(2)))
                        .baseline(2019, "1"))));
        assertEquals(
                List.of("2019: 5", "2020: 5, set"),
                told(of(CaseBuilder.aCase()
                        .comparator(new Comparator.Maintain())
                        .baseline(2019, "5"))));
    }

    @Test
    @DisplayName("is its end alone where nobody has said where it begins, and nothing without an end")
    void ends() {
        Way goal = of(CaseBuilder.atLeast("200"));
        assertEquals(List.of("2020: 200 from 200, set"), told(goal));
        assertEquals(Optional.of(Because.NO_BASELINE), goal.none());
        Way crooked = of(CaseBuilder.atLeast("200").baseline("-1").trajectory(Trajectory.Shape.COMPOUND));
        assertEquals(List.of("2020: 200 from 200, set"), told(crooked));
        assertEquals(Optional.of(Because.GROWTH_NEEDS_POSITIVE_VALUES), crooked.none());
        assertEquals(Way.nowhere(Because.NO_PATH), of(CaseBuilder.aCase()));
        assertEquals(Way.nowhere(Because.NO_BASELINE), of(CaseBuilder.aCase().comparator(new Comparator.Maintain())));
        CaseBuilder growth = CaseBuilder.aCase().comparator(new Comparator.GrowthRate(new BigDecimal("0.01")));
        assertEquals(Way.nowhere(Because.NO_BASELINE), of(growth));
        assertEquals(Way.nowhere(Because.GROWTH_NEEDS_POSITIVE_VALUES), of(growth.baseline("0")));
    }

    @Test
    @DisplayName("of many thousand periods is told by some of them, with both its ends")
    void shortened() {
        Period start = Period.parse("2000-01-01");
        Period end = Period.parse("2030-12-31");
        Case days = new Case(
                new Definition(MeasurementKind.STOCK, Direction.INCREASE, 0),
                new Baseline.At(start, Figure.known(0)),
                Target.By.linear(new Comparator.AtLeast(BigDecimal.TEN), end),
                Series.empty(Frequency.DAY),
                end);
        List<Point> points = WAYS.find(days, start).points();
        assertTrue(points.size() > Wayfinder.MOST / 2 && points.size() <= Wayfinder.MOST + 1, "" + points.size());
        assertEquals(start, points.get(0).period());
        assertEquals(end, points.get(points.size() - 1).period());
    }
}
