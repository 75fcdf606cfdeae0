package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;

@Label("Whatever its days, a period")
class PeriodPropertiesTest {

    @Property(tries = 2_000, seed = Inputs.SEED)
    @Label("is counted to, walked to and ordered alike")
    void counting(
            @ForAll Frequency frequency,
            @ForAll @DateRange(min = "1990-01-01", max = "2044-10-03") LocalDate day,
            @ForAll @IntRange(min = -400, max = 399) int steps) {
        Period one = Period.containing(day, frequency);
        Period other = one.plus(steps);
        assertEquals(steps, one.until(other));
        assertEquals(-steps, other.until(one));
        assertEquals(Integer.signum(steps), Integer.signum(other.compareTo(one)));
        assertEquals(one, other.plus(-steps));
        assertEquals(one, Period.parse(one.toString()));
        assertEquals(one.lastDay().plusDays(1), one.next().firstDay());
        assertTrue(!day.isBefore(one.firstDay()) && !day.isAfter(one.lastDay()));
    }
}
