package no.ringvirkning.indicator.observation;

import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.MissingCode;

/**
 * How the figures of areas make that of a larger one.
 *
 * @param per what numerator over denominator is told for
 */
record AreaRule(Aggregation aggregation, int per) {

    /** Whether they make one at all. A mean is none of a larger area, and what is counted once is counted elsewhere. */
    boolean works() {
        return aggregation == Aggregation.SUM || aggregation == Aggregation.RECOMPUTE;
    }

    /** What the figures of these areas come to, by area. */
    AreaSum of(Map<String, Observed> parts) {
        return switch (aggregation) {
            case SUM -> AreaSum.added(parts);
            case RECOMPUTE -> AreaSum.recomputed(parts, per);
            default ->
                new AreaSum(Observed.missing(MissingCode.NOT_APPLICABLE), new Coverage(0, parts.size()), List.of());
        };
    }
}
