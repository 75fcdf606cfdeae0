package no.ringvirkning.indicator.engine.value;

/**
 * Every rule by which the engine calculates, named once, with the formula by which its output follows from its named inputs.
 *
 * <p>The formulas are meant for strangers and for programs: {@code + - * / ^}, comparisons, {@code 'WORDS'},
 * {@code if(condition, then, else)}, {@code case(word, 'A', a, 'B', b, otherwise)}, {@code min}, {@code max}, {@code abs},
 * {@code periods(from, to)}, {@code years(from, to)}, and over all inputs of a step, whatever their names: {@code sum(all)}, {@code sum(known)}
 * and so on, where {@code all} is missing when one input is. A formula has no answer {@code when} its condition does not hold, and
 * none from an input without a number.
 */
public enum Rule {
    /** What comes together when every part has a number. */
    SUM("sum(all)"),
    /** The least it can be when a part is missing and none is below zero. */
    SUM_OF_KNOWN("sum(known)"),
    MEAN_OF_KNOWN("mean(known)"),
    HIGHEST("max(all)"),
    HIGHEST_OF_KNOWN("max(known)"),
    LATEST("last(all)"),
    /** How many different members the sets have; who is in two of them counts once. */
    DISTINCT("count(all)"),
    ADDED("x + y"),
    SUBTRACTED("x - y"),
    MULTIPLIED("x * y"),
    DIVIDED("x / y"),
    /** A ratio of changes, which says something only where the denominator grows. */
    RATIO_OF_CHANGES("x / y when y > 0"),
    /** Only where the formula declares it. */
    ZERO_FOR_MISSING("0"),

    /** How many periods lie between two. */
    ELAPSED("periods(from, to)"),
    /** How far from the baseline b to the target t an observation o has come: 0 is not at all, 1 is there. */
    ATTAINMENT("(o - b) / (t - b)"),
    /** How much of a cap t is used. */
    CAP_USED("o / t"),
    PATH_LINEAR("b + (t - b) * k / n"),
    /** Nothing is expected before the deadline. */
    PATH_STEP("b"),
    PATH_COMPOUND("b * (t / b) ^ (k / n) when min(b, t) > 0"),
    /** What a growth of g a year makes of b. */
    PATH_GROWTH("b * (1 + g) ^ years(from, to) when b > 0"),
    /** From the deadline on, or where there is no way to go, the target itself is expected. */
    PATH_END("t"),
    /** The yearly growth that leads from b to o. */
    ACHIEVED_GROWTH("(o / b) ^ (1 / years(from, to)) - 1 when min(o, b) > 0"),
    /** How much better than expected, where more is better; below zero: worse. */
    GAP_WHERE_MORE_IS_BETTER("o - e"),
    GAP_WHERE_LESS_IS_BETTER("e - o"),
    /** How far outside a range, as a number below zero; inside it zero. */
    GAP_TO_RANGE("min(o - low, high - o, 0)"),
    /** What is wanted by a period is the target at its deadline, and what lies on the way before; a cap has no period. */
    OUTCOME_AT_LEAST("if(o >= t, 'MET', 'NOT_MET')"),
    OUTCOME_AT_MOST("if(o <= t, 'MET', 'NOT_MET')"),
    OUTCOME_RANGE("if(min(o - low, high - o) >= 0, 'MET', 'NOT_MET')"),
    /** What differs by less than the rounding unit u is the same. */
    OUTCOME_OF_CHANGE("if(abs(o - b) < u, same, if(o > b, up, down))"),
    /** How long the way is from baseline to target. */
    WAY("abs(t - b)"),
    /** The thresholds are parts of the way w. */
    STATUS_ON_PATH("if(gap >= onTrack * w, 'ON_TRACK', if(gap >= atRisk * w, 'AT_RISK', 'OFF_TRACK'))"),
    STATUS_OF_OUTCOME("case(outcome, 'MET', met, 'NOT_MET', unmet, 'UNDEFINED')"),
    STATUS_OF_CHANGE(
            "case(outcome, 'IMPROVED', 'ON_TRACK', 'UNCHANGED', unchanged, 'WORSENED', 'OFF_TRACK', 'UNDEFINED')"),
    STATUS_IN_TIME("if(latest < due, 'STALE', status)"),
    /** Progress starts with the baseline; what can be assessed first is the period after it. */
    STATUS_WITHOUT_DATA("if(due < first, 'NOT_STARTED', 'NO_DATA')"),

    /** The categories of an exhaustive dimension make the total, within what rounding can have done to them. */
    BREAKDOWN_FITS("if(abs(total - sum) <= (parts + 1) * u / 2, 'FITS', 'DIFFERS')");

    private final String formula;

    Rule(String formula) {
        this.formula = formula;
    }

    public String formula() {
        return formula;
    }
}
