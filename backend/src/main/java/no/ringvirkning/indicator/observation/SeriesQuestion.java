package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of a series.
 *
 * @param slice the category of each dimension; none for the total
 * @param from the first period; the first one of which something is known when absent
 * @param to the last period
 * @param toParameter what the last period is called in the address
 */
public record SeriesQuestion(
        String indicator,
        String area,
        Map<String, String> slice,
        AreaBasis basis,
        @Nullable Period from,
        @Nullable Period to,
        String toParameter,
        @Nullable LocalDate asOf) {

    /** Reads what stands in an address, and says what cannot be read. */
    public static SeriesQuestion of(
            String indicator,
            @Nullable String area,
            @Nullable String areaBasis,
            @Nullable String from,
            @Nullable String to,
            @Nullable LocalDate asOf) {
        if (area == null) {
            throw HttpProblem.MISSING_PARAMETER.of("area", "Name the area with the parameter 'area'.");
        }
        AreaBasis basis = areaBasis == null
                ? AreaBasis.AS_REPORTED
                : AreaBasis.parse(areaBasis)
                        .orElseThrow(() -> SeriesProblem.AREA_BASIS_MALFORMED.of(
                                "areaBasis", "Write AS_REPORTED, HARMONISED, or a day as in CODES_AT:2024-01-01."));
        Period first = period("from", from);
        Period last = period("to", to);
        if (first != null && last != null && first.firstDay().isAfter(last.firstDay())) {
            throw SeriesProblem.PERIODS_REVERSED.of("from", "%s comes after %s.".formatted(from, to));
        }
        return new SeriesQuestion(indicator, area, Map.of(), basis, first, last, "to", asOf);
    }

    /** All up to a period, as it stands in an address. */
    public static SeriesQuestion until(
            String indicator,
            @Nullable String area,
            @Nullable String areaBasis,
            @Nullable String period,
            @Nullable LocalDate asOf) {
        SeriesQuestion all = of(indicator, area, areaBasis, null, null, asOf);
        return new SeriesQuestion(
                indicator, all.area(), all.slice(), all.basis(), null, period("period", period), "period", asOf);
    }

    /** The same of a slice, as it is written in an address; without one, of the total. */
    public SeriesQuestion ofSlice(@Nullable String text) {
        Map<String, String> asked = text == null ? Map.of() : SliceParameter.read(text);
        return new SeriesQuestion(indicator, area, asked, basis, from, to, toParameter, asOf);
    }

    /** The same about another area. */
    public SeriesQuestion about(String other) {
        return new SeriesQuestion(indicator, other, slice, basis, from, to, toParameter, asOf);
    }

    /** The same of one period. */
    SeriesQuestion in(Period period) {
        return new SeriesQuestion(indicator, area, slice, basis, period, period, toParameter, asOf);
    }

    /** The same on the borders of a day. */
    public SeriesQuestion on(LocalDate day) {
        return new SeriesQuestion(indicator, area, slice, AreaBasis.codesAt(day), from, to, toParameter, asOf);
    }

    /** The same about an indicator that this one is worked out from, so many periods longer. */
    SeriesQuestion below(String other, int before) {
        return new SeriesQuestion(
                other, area, Map.of(), basis, from == null ? null : back(from, before), to, toParameter, asOf);
    }

    /** So many periods before, or the first one there is. */
    static Period back(Period from, int periods) {
        Period first = Period.containing(LocalDate.of(1, 1, 1), from.frequency());
        return first.until(from) < periods ? first : from.plus(-periods);
    }

    private static @Nullable Period period(String parameter, @Nullable String text) {
        return text == null
                ? null
                : Period.read(text)
                        .orElseThrow(() -> SeriesProblem.PERIOD_MALFORMED.of(
                                parameter, "Write it as in 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-01."));
    }

    /** What is wrong with it when there is no such area. */
    public ProblemException unknownArea() {
        return unknownArea(area);
    }

    /** What is wrong with an address that names an area that is not there. */
    public static ProblemException unknownArea(String area) {
        return SeriesProblem.UNKNOWN_AREA.of("area", "No area is called '%s'.".formatted(area));
    }

    /** Holds the periods to the frequency of the indicator, and the slice to what it is divided by. */
    public void fits(IndicatorDefinition definition) {
        fits(definition.frequency(), "from", from);
        fits(definition.frequency(), toParameter, to);
        SliceParameter.fits(slice, definition);
    }

    private static void fits(Frequency frequency, String parameter, @Nullable Period period) {
        if (period != null && period.frequency() != frequency) {
            throw SeriesProblem.PERIOD_NOT_OF_FREQUENCY.of(
                    parameter,
                    "The indicator has a figure for each period as %s; %s is none."
                            .formatted(SeriesProblem.example(frequency), period.toString()));
        }
    }

    /** Whether the period lies between the first and the last. */
    boolean asks(String text) {
        return Period.read(text)
                .filter(p -> from == null || p.compareTo(from) >= 0)
                .filter(p -> to == null || p.compareTo(to) <= 0)
                .isPresent();
    }

    /**
     * The periods of the answer: those asked for, else those of which something is known; none that has not begun on the day, and
     * none after the last one of which a figure can have been there.
     *
     * @param canBeKnown whether all that the figure of a period tells of had happened
     */
    List<Period> periods(
            Frequency frequency,
            @Nullable Period firstKnown,
            @Nullable Period lastKnown,
            LocalDate today,
            Predicate<Period> canBeKnown) {
        Period first = from != null ? from : firstKnown;
        Period last = to != null ? to : lastKnown;
        if (first == null || last == null) {
            return List.of();
        }
        Period now = Period.containing(today, frequency);
        Period end = last.compareTo(now) > 0 ? now : last;
        List<Period> periods = new ArrayList<>();
        for (Period p = first; p.compareTo(end) <= 0 && canBeKnown.test(p); p = p.next()) {
            if (periods.size() == SeriesProblem.MOST_PERIODS) {
                throw SeriesProblem.TOO_MANY_PERIODS.of(
                        "from", "There are more than %d from then on.".formatted(SeriesProblem.MOST_PERIODS));
            }
            periods.add(p);
        }
        return periods;
    }
}
