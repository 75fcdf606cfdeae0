package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.Locale;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.ProblemType;

/** What can be wrong with figures, and with a question about them. */
enum SeriesProblem implements ProblemType {
    UNKNOWN_AREA(400, "No area is called so."),
    UNKNOWN_SLICE(400, "The indicator is not divided so."),
    AREA_BASIS_MALFORMED(400, "An area basis is AS_REPORTED, HARMONISED, or CODES_AT with a day."),
    AREA_NOT_THERE(400, "The area was not there on that day."),
    PERIOD_MALFORMED(400, "A period is a year, a half, a quarter, a month or a day."),
    PERIOD_NOT_OF_FREQUENCY(400, "The period is not of the frequency of the indicator."),
    PERIODS_REVERSED(400, "The first period comes after the last one."),
    TOO_MANY_PERIODS(400, "An answer has so many periods at most."),
    NO_PERIODS(422, "A dataset of JSON-stat has a period at least."),
    AREAS_NOT_ADDED(422, "The area has no figures of its own, and those of its parts are not added up."),
    PARTS_NOT_KNOWN(422, "The area has no figures of its own, and no municipalities that it is known to consist of."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    FIGURE_OF_UNKNOWN_SLICE(422, "The indicator is not divided so."),
    TOTAL_MISSING(422, "Figures by categories stand beside their total."),
    CATEGORIES_DIFFER(422, "Categories that are all known come to their total."),
    TABLE_NOT_WHOLE(422, "Where small figures are held back, all categories of a period are handed in together."),
    COUNT_NOT_WHOLE(422, "Where small figures are held back, figures are exact and whole counts."),
    SLICE_IN_WORDS(422, "Where small figures are held back, no words of the source tell them."),
    SLICE_ON_OTHER_BORDERS(422, "Where small figures are held back, those of a period stand on its own borders."),
    SLICES_OVERLAP(
            422, "Where small figures are held back, only areas apart from each other have figures by categories."),
    TABLE_NOT_PROTECTED(422, "Small figures could be worked out from what was published before."),
    ZERO_DENOMINATOR(422, "Nothing is divided by zero."),
    FIGURE_OF_OTHER_FREQUENCY(422, "A figure is of a period of the frequency of its indicator."),
    FIGURE_OF_THE_FUTURE(
            422,
            "Nothing is observed before it has happened: what there is as its period begins, and all else when it is over."),
    VALUE_OR_MISSING(422, "An observation has a value, or a reason why it has none."),
    NUMBER_TOO_LONG(422, Numbers.LIMITS),
    NUMERATOR_WITHOUT_DENOMINATOR(422, "A numerator and a denominator come together, and with a value."),
    FIGURE_OF_FORMULA(422, "What is worked out from others is not recorded."),
    PARTS_COME_TO_ANOTHER(422, "A value is what its numerator over its denominator comes to."),
    PERIOD_REPEATED(422, "A period is named twice."),
    SERIES_REPEATED(422, "A series is named twice."),
    REVISION_WITHOUT_REASON(422, "A published figure changes with a reason only."),
    CODE_NOT_VALID(422, "The code meant another area, or none, in the period.");

    /** The most periods of an answer. */
    static final int MOST_PERIODS = 5_000;

    /** The most figures that an answer is added up from: a month for each of ten years, of every municipality there ever was. */
    static final int MOST_ADDED = 120_000;

    private final int status;
    private final String title;

    SeriesProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** How a period of this length is written, for who wrote another. */
    static String example(Frequency frequency) {
        return "%s (%s)"
                .formatted(
                        Period.containing(LocalDate.of(2019, 7, 1), frequency),
                        frequency.name().toLowerCase(Locale.ROOT));
    }
}
