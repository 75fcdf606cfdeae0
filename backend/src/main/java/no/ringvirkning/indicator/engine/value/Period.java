package no.ringvirkning.indicator.engine.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the calendar that a figure stands for: "2019", "2019-H1", "2019-Q3", "2019-07", "2019-07-01". Periods of the
 * same frequency follow each other without gap; those of different ones are not compared.
 */
public record Period(Frequency frequency, LocalDate firstDay) implements Term, Comparable<Period> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    public Period {
        if (firstDay.getYear() < 1 || firstDay.getYear() > 9999) {
            throw new IllegalArgumentException("a period lies in the years 1 to 9999");
        }
        int months = frequency.months();
        if (months > 0 && (firstDay.getDayOfMonth() != 1 || (firstDay.getMonthValue() - 1) % months != 0)) {
            throw new IllegalArgumentException("no period of frequency " + frequency + " begins on " + firstDay);
        }
    }

    public static Period year(int year) {
        return new Period(Frequency.YEAR, LocalDate.of(year, 1, 1));
    }

    /**
     * The period of a text, which also tells the frequency.
     *
     * @throws IllegalArgumentException when the text is no period
     */
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no period: " + text);
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) != null) {
                return new Period(Frequency.HALF, LocalDate.of(year, 6 * number(matcher, 2) - 5, 1));
            }
            if (matcher.group(3) != null) {
                return new Period(Frequency.QUARTER, LocalDate.of(year, 3 * number(matcher, 3) - 2, 1));
            }
            if (matcher.group(5) != null) {
                return new Period(Frequency.DAY, LocalDate.of(year, number(matcher, 4), number(matcher, 5)));
            }
            return matcher.group(4) == null
                    ? year(year)
                    : new Period(Frequency.MONTH, LocalDate.of(year, number(matcher, 4), 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no period: " + text, e);
        }
    }

    /** The period of a text; nothing when the text is none. */
    public static Optional<Period> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The period that a day lies in. */
    public static Period containing(LocalDate day, Frequency frequency) {
        int months = frequency.months();
        return months == 0
                ? new Period(frequency, day)
                : new Period(
                        frequency, LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / months * months, 1));
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return frequency == Frequency.DAY
                ? firstDay
                : firstDay.plusMonths(frequency.months()).minusDays(1);
    }

    public Period next() {
        return plus(1);
    }

    public Period previous() {
        return plus(-1);
    }

    /** The period so many after this one, or before it when negative. */
    public Period plus(long periods) {
        return new Period(
                frequency,
                frequency == Frequency.DAY
                        ? firstDay.plusDays(periods)
                        : firstDay.plusMonths(periods * frequency.months()));
    }

    /** How many periods later the other is: 1 for the next, negative for one before. */
    public long until(Period other) {
        requireSame(other.frequency);
        return frequency == Frequency.DAY
                ? other.firstDay.toEpochDay() - firstDay.toEpochDay()
                : (other.monthIndex() - monthIndex()) / frequency.months();
    }

    private long monthIndex() {
        return 12L * firstDay.getYear() + firstDay.getMonthValue();
    }

    public boolean isAfter(Period other) {
        return compareTo(other) > 0;
    }

    /** @throws IllegalArgumentException when this is no period of the frequency */
    public void requireSame(Frequency other) {
        if (frequency != other) {
            throw new IllegalArgumentException("period " + this + " does not match frequency " + other);
        }
    }

    @Override
    public int compareTo(Period other) {
        requireSame(other.frequency);
        return firstDay.compareTo(other.firstDay);
    }

    /** The ISO text, which is how a period is written everywhere. */
    @Override
    public String toString() {
        String year = "%04d".formatted(firstDay.getYear());
        int month = firstDay.getMonthValue();
        return switch (frequency) {
            case YEAR -> year;
            case HALF -> year + "-H" + (month / 6 + 1);
            case QUARTER -> year + "-Q" + (month / 3 + 1);
            case MONTH -> year + "-%02d".formatted(month);
            case DAY -> firstDay.toString();
        };
    }
}
