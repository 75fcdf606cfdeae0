package no.ringvirkning.indicator.target;

import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.shared.ProblemType;

/** The rules of targets that a command can break, and what can be wrong with a question about them. */
enum TargetProblem implements ProblemType {
    TARGET_THERE(409, "There is a target for this indicator, area and slice: give it another version."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    TARGET_OF_UNKNOWN_SLICE(422, "The indicator is not divided so."),
    DECISION_NOT_ADOPTED(422, "Only a decision that was adopted has effects."),
    TARGET_OF_OTHER_FREQUENCY(422, "A period is one of the frequency of the indicator."),
    TARGET_NUMBER_TOO_LONG(422, Numbers.LIMITS),
    TARGET_NUMBERS_DIFFER(422, "A target has the numbers that its comparator compares with, and no others."),
    RANGE_REVERSED(422, "A range ends where it begins or higher."),
    GROWTH_TOO_LOW(422, "Nothing shrinks by all it has each year."),
    GROWTH_OF_NO_AMOUNT(422, "Only an amount or an index grows by a rate."),
    DEADLINE_MISSING(422, "What is wanted is wanted by a time."),
    NO_WAY_TO_GO(422, "Only what one is on the way to has a way."),
    INTERIM_WITHOUT_WAY(422, "A way of one's own has points, and no other way has."),
    INTERIM_NOT_BETWEEN(
            422, "The points of a way lie between baseline and deadline, each later than the one before it."),
    ACCUMULATED_NO_FLOW(422, "Only what came in each period is added up over time."),
    DIRECTION_NONE(422, "Where neither way is better, there is no direction to want."),
    DEADLINE_NOT_AFTER_BASELINE(422, "A deadline comes after the baseline."),
    BASELINE_OF_THE_FUTURE(
            422, "A baseline is of a period that is over, or for what there is at a time, that has begun."),
    CHANGE_WITHOUT_REASON(422, "What comes in the place of something says why."),
    VERSION_NOT_LATER(422, "What is wanted anew is wanted from a day after the one before."),
    CORRECTION_OF_NOTHING(422, "A correction puts an earlier version right, from the same day."),
    NOT_UNCHANGED(422, "What is said to be unchanged is the same as before, and nothing else is.");

    private final int status;
    private final String title;

    TargetProblem(int status, String title) {
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
