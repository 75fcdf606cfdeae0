package no.ringvirkning.indicator.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A baseline")
class TargetBaselineTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01, 2019-12-31, false",
        "2020, 2020-01-01, 2020-01-01, true",
        "2020, 2020-12-31, 2020-12-30, false",
        "2020, 2020-12-31, 2020-12-31, true",
        "2020, , 2020-12-30, false",
        "2020, , 2020-12-31, true",
        "2020-Q1, , 2020-03-30, false",
        "2020-Q1, , 2020-03-31, true",
    })
    @DisplayName("0010: is told from its day; one that was published before that was said, when its period is over")
    void told(String period, @Nullable LocalDate from, LocalDate day, boolean told) {
        TargetBaseline baseline =
                new TargetBaseline(1, period, from, BigDecimal.ONE, Qualifier.EXACT, null, null, null);
        assertEquals(told, baseline.isToldOn(day));
    }
}
