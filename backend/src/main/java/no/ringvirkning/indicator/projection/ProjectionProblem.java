package no.ringvirkning.indicator.projection;

import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.shared.ProblemType;

/** The rules of projections that a command can break. */
enum ProjectionProblem implements ProblemType {
    PROJECTION_THERE(409, "There is such a projection: another one has another key."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    PROJECTION_OF_UNKNOWN_SLICE(422, "The indicator is not divided so."),
    TREND_NOT_STORED(422, "A trend line is worked out when somebody asks, and is no record."),
    POINTS_OR_CHANGE(422, "A projection has points, or a change with the period until which it happens."),
    CHANGE_TOO_LOW(422, "Nothing shrinks by more than all it has."),
    PROJECTION_OF_OTHER_FREQUENCY(422, "A period is one of the frequency of the indicator."),
    PROJECTION_NOT_IN_ORDER(422, "What is expected comes after the base, each point later than the one before it."),
    PROJECTION_NUMBER_TOO_LONG(422, Numbers.LIMITS),
    LIKELY_RANGE_WRONG(422, "What is likely lies around the value, and has two ends."),
    MADE_IN_THE_FUTURE(422, "A projection was made in a period that has begun, and not before its base."),
    SUPERSEDES_NOTHING(422, "A projection stands for another of the same indicator, area and slice, and says why.");

    private final int status;
    private final String title;

    ProjectionProblem(int status, String title) {
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
