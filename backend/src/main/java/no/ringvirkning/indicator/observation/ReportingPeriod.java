package no.ringvirkning.indicator.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.ringvirkning.indicator.Frequency;

/** A period that a figure is of: a year, a half, a quarter, a month or a day, known by its first day. */
record ReportingPeriod(Frequency frequency, LocalDate firstDay) implements Comparable<ReportingPeriod> {

    private static final String WRITTEN = "[0-9]{4}(-H[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";

    /** The period that is written so; empty when none is. */
    static Optional<ReportingPeriod> parse(String text) {
        if (!text.matches(WRITTEN) || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            String year = text.substring(0, 4);
            String rest = text.substring(4);
            int part = rest.length() == 3 && !Character.isDigit(rest.charAt(1)) ? rest.charAt(2) - '0' : 0;
            return Optional.of(
                    rest.isEmpty()
                            ? at(Frequency.YEAR, year + "-01-01")
                            : rest.startsWith("-H")
                                    ? at(Frequency.HALF, year + (part == 1 ? "-01-01" : "-07-01"))
                                    : rest.startsWith("-Q")
                                            ? at(Frequency.QUARTER, "%s-%02d-01".formatted(year, part * 3 - 2))
                                            : rest.length() == 3
                                                    ? at(Frequency.MONTH, text + "-01")
                                                    : at(Frequency.DAY, text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ReportingPeriod at(Frequency frequency, String day) {
        return new ReportingPeriod(frequency, LocalDate.parse(day));
    }

    /** The period of this length that the day lies in. */
    static ReportingPeriod of(Frequency frequency, LocalDate day) {
        int months = switch (frequency) {
            case YEAR -> 12;
            case HALF -> 6;
            case QUARTER -> 3;
            case MONTH, DAY -> 1;
        };
        LocalDate first = frequency == Frequency.DAY
                ? day
                : LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
        return new ReportingPeriod(frequency, first);
    }

    ReportingPeriod next() {
        return new ReportingPeriod(
                frequency,
                switch (frequency) {
                    case YEAR -> firstDay.plusYears(1);
                    case HALF -> firstDay.plusMonths(6);
                    case QUARTER -> firstDay.plusMonths(3);
                    case MONTH -> firstDay.plusMonths(1);
                    case DAY -> firstDay.plusDays(1);
                });
    }

    /** As it is written. */
    String text() {
        int month = firstDay.getMonthValue();
        return switch (frequency) {
            case YEAR -> "%04d".formatted(firstDay.getYear());
            case HALF -> "%04d-H%d".formatted(firstDay.getYear(), (month + 5) / 6);
            case QUARTER -> "%04d-Q%d".formatted(firstDay.getYear(), (month + 2) / 3);
            case MONTH -> "%04d-%02d".formatted(firstDay.getYear(), month);
            case DAY -> firstDay.toString();
        };
    }

    /** How a period of this length is written, for who wrote another. */
    static String example(Frequency frequency) {
        return of(frequency, LocalDate.of(2019, 7, 1)).text() + " ("
                + frequency.name().toLowerCase(Locale.ROOT) + ")";
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return firstDay.compareTo(other.firstDay);
    }
}
