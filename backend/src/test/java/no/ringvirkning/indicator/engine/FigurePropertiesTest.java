package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.value.Figure.known;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Decimals;
import no.ringvirkning.indicator.engine.value.Figure.Known;

@Label("Whatever its number, a figure")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(DomainContext.Global.class)
@Domain(value = Inputs.class, priority = Inputs.FIRST)
@StatisticsReport(StatisticsReportMode.OFF)
class FigurePropertiesTest {

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("has a bound after a calculation that holds for all numbers within the bounds before it")
    void boundsHold(@ForAll Known one, @ForAll Known other, @ForAll BigDecimal oneAway, @ForAll BigDecimal otherAway) {
        Assume.that(one.bound() != Bound.CIRCA && other.bound() != Bound.CIRCA);
        Known first = within(one, oneAway);
        Known second = within(other, otherAway);
        holds(one.plus(other), first.plus(second));
        holds(one.minus(other), first.minus(second));
        holds(one.times(other), first.times(second));
        if (one.over(other) instanceof Known quotient && first.over(second) instanceof Known truth) {
            holds(quotient, truth);
            Statistics.label("bounds of quotients").collect(quotient.bound());
        }
        Statistics.label("bounds of quotients").coverage(seen -> {
            for (Bound bound : EnumSet.complementOf(EnumSet.of(Bound.CIRCA))) {
                seen.check(bound).count(times -> times > 0);
            }
            seen.check(Bound.CIRCA).count(times -> times == 0);
        });
    }

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("is divided to 34 digits, and exactly where these suffice")
    void division(
            @ForAll BigDecimal dividend,
            @ForAll @IntRange(min = -12, max = 11) int dividendPlaces,
            @ForAll BigDecimal divisor,
            @ForAll @IntRange(min = -12, max = 11) int divisorPlaces) {
        Assume.that(divisor.signum() != 0);
        BigDecimal of = dividend.scaleByPowerOfTen(dividendPlaces);
        BigDecimal by = divisor.scaleByPowerOfTen(divisorPlaces);
        assertEquals(0, of.divide(by, MathContext.DECIMAL128).compareTo(Decimals.divide(of, by)));
    }

    @Property(tries = 1_000, seed = Inputs.SEED)
    @Label("has roots that give it back")
    void roots(
            @ForAll BigDecimal number,
            @ForAll @IntRange(max = 5) int places,
            @ForAll @IntRange(min = 1, max = 39) int degree) {
        BigDecimal base = number.abs().add(BigDecimal.ONE).movePointLeft(places);
        BigDecimal back = Decimals.power(base, 1, degree).pow(degree);
        BigDecimal error = back.subtract(base).abs();
        assertTrue(error.compareTo(base.multiply(new BigDecimal("1e-31"))) < 0, base + " by " + degree);
        BigDecimal one = Decimals.power(base, degree, 7).multiply(Decimals.power(base, -degree, 7));
        assertTrue(one.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1e-32")) < 0);
    }

    private static Known within(Known bounded, BigDecimal away) {
        return switch (bounded.bound()) {
            case LOWER -> known(bounded.value().add(away.abs()));
            case UPPER -> known(bounded.value().subtract(away.abs()));
            case OPEN -> known(away);
            case EXACT, CIRCA -> known(bounded.value());
        };
    }

    private static void holds(Known said, Known truth) {
        int order = truth.value().compareTo(said.value());
        String told = truth + " within " + said;
        switch (said.bound()) {
            case EXACT -> assertEquals(0, order, told);
            case LOWER -> assertTrue(order >= 0, told);
            case UPPER -> assertTrue(order <= 0, told);
            case CIRCA, OPEN -> {
                // Says nothing that could be wrong.
            }
        }
    }
}
