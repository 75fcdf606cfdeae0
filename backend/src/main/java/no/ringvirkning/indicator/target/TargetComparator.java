package no.ringvirkning.indicator.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a target wants of a number. */
@Schema(
        description =
                "What a target wants of a number. AT_LEAST: \"minst\". AT_MOST: \"høyst\". UP_TO: \"inntil\", a cap "
                        + "and not a goal. RANGE: Between two numbers, both included. DIRECTION_ONLY: Better than the "
                        + "baseline, without a number. GROWTH_RATE: The baseline, growing by a part each year; the value is "
                        + "that part, 0.01 for 1 %. MAINTAIN: What the baseline was.")
public enum TargetComparator {
    /** "minst". */
    AT_LEAST,
    /** "høyst". */
    AT_MOST,
    /** "inntil", a cap and not a goal. */
    UP_TO,
    /** Between two numbers, both included. */
    RANGE,
    /** Better than the baseline, without a number. */
    DIRECTION_ONLY,
    /** The baseline, growing by a part each year. */
    GROWTH_RATE,
    /** What the baseline was. */
    MAINTAIN;

    /** Whether it compares with one number. */
    boolean hasValue() {
        return this == AT_LEAST || this == AT_MOST || this == UP_TO || this == GROWTH_RATE;
    }

    /** Whether one is on the way to it, by one way or another. */
    boolean hasWay() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
