package no.ringvirkning.indicator.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which periods are asked for, whatever the frequency. */
record GridSpan(
        LocalDate today, @Nullable Period from, @Nullable Period to) {

    /** The most periods of a table. */
    private static final int MOST = 200;

    private static final int USUAL = 12;

    static GridSpan of(LocalDate today, @Nullable String from, @Nullable String to) {
        Period first = read("from", from);
        Period last = read("to", to);
        if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
            throw ProblemException.parameter("to", "comes before 'from'", List.of());
        }
        return new GridSpan(today, first, last);
    }

    private static @Nullable Period read(String parameter, @Nullable String text) {
        return text == null
                ? null
                : Period.read(text)
                        .orElseThrow(() -> ProblemException.parameter(
                                parameter, "is no period, such as 2019, 2019-Q3 or 2019-03", List.of()));
    }

    /** The periods of a table. When nothing is said, the last twelve. */
    List<Period> periods(Frequency frequency) {
        Period last = Period.containing(to == null ? later(today) : to.lastDay(), frequency);
        Period first = from == null ? last.plus(1 - USUAL) : Period.containing(from.firstDay(), frequency);
        List<Period> periods = Stream.iterate(first, period -> period.plus(1))
                .takeWhile(period -> !period.isAfter(last))
                .limit(MOST + 1L)
                .toList();
        if (periods.size() > MOST) {
            throw ProblemException.parameter("from", "leads to more than " + MOST + " periods", List.of());
        }
        return periods;
    }

    /** Whoever asks from a day to come, and says no end, asks for its period. */
    private LocalDate later(LocalDate day) {
        return from == null || from.firstDay().isBefore(day) ? day : from.lastDay();
    }

    /** A day before which nothing is asked for, whatever the frequency. */
    LocalDate firstDay() {
        return periods(Frequency.YEAR).get(0).firstDay();
    }

    /** A day after which nothing is asked for, whatever the frequency. */
    LocalDate lastDay() {
        List<Period> years = periods(Frequency.YEAR);
        return years.get(years.size() - 1).lastDay();
    }
}
