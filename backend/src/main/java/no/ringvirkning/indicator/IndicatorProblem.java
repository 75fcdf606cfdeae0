package no.ringvirkning.indicator;

import no.ringvirkning.shared.ProblemType;

/** The rules of indicators that a command can break. */
enum IndicatorProblem implements ProblemType {
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    INDICATOR_SLUG_TAKEN(409, "Another indicator has this slug."),
    FIRST_DEFINITION_HAS_NO_DAY(422, "The first definition holds from the beginning."),
    DEFINITION_NOT_LATER(422, "A new definition holds from a day after the one before."),
    FREQUENCY_STAYS(422, "An indicator with other periods is another indicator."),
    WORDS_NOT_MEASURED(422, "What is told in words has no figures."),
    DIMENSION_REPEATED(422, "A dimension and a category are named once."),
    SMALL_FIGURES_NOT_COUNTED(422, "Only whole counts are held back when they are small."),
    SMALL_FIGURES_NOT_ADDED(422, "Small figures are held back only among categories that add up to the total."),
    SMALL_FIGURES_TABLE(
            422, "Small figures are held back in tables by one or two dimensions, of 2,500 figures at most."),
    SMALL_FIGURES_STAY(422, "An indicator whose small figures are held back stays divided as it is."),
    NOT_ADDED_OVER_TIME(422, "Only what came in each period is added up over time."),
    NOT_ADDED_OVER_AREAS(422, "Only counts are added up over areas: shares, rates, indexes and marks are not."),
    FORMULA_MISSING(422, "What comes from a formula has one, and nothing else has."),
    FORMULA_MALFORMED(422, "This is no formula."),
    FORMULA_OF_NOTHING(422, "A formula works with figures of other indicators."),
    FORMULA_OF_UNKNOWN_INDICATOR(422, "A formula names an indicator that is not in the record."),
    FORMULA_OF_OTHER_FREQUENCY(422, "A formula works with figures of the same periods."),
    FORMULA_IN_CIRCLE(422, "A formula does not lead back to itself."),
    FORMULA_OF_TOO_MUCH(422, "A formula works with so much at most."),
    FORMULA_OVER_FIGURES(422, "What stands as observed is not worked out instead."),
    FORMULA_DIVIDED(422, "What is worked out is not divided: what it is worked out from can be."),
    FORMULA_ADDED_OVER_AREAS(422, "What is worked out is worked out anew for a larger area, or not told of it."),
    PER_UNKNOWN(422, "A proportion is told for 1, 100, 1000, 10000, 100000 or 1000000.");

    private final int status;
    private final String title;

    IndicatorProblem(int status, String title) {
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
}
