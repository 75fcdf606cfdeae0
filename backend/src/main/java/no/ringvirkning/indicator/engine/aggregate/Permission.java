package no.ringvirkning.indicator.engine.aggregate;

import java.util.List;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.Reason.Because;

/** What may be brought together by which rule: a level is not added over time, and a share not over areas. */
public final class Permission {

    private Permission() {}

    /** Over periods, given in their order. */
    public static Explained<Total> overTime(
            MeasurementKind kind, Aggregation aggregation, List<Part> parts, Incomplete incomplete) {
        return aggregation == Aggregation.SUM && !kind.summedOverTime()
                ? Rollup.refusal(parts, Because.NOT_SUMMED_OVER_TIME)
                : Rollup.by(aggregation, parts, incomplete);
    }

    /** Over areas, or over children in a hierarchy. */
    public static Explained<Total> overParts(
            MeasurementKind kind, Aggregation aggregation, List<Part> parts, Incomplete incomplete) {
        return aggregation == Aggregation.SUM && !kind.summedOverParts()
                ? Rollup.refusal(parts, Because.NOT_SUMMED_OVER_PARTS)
                : Rollup.by(aggregation, parts, incomplete);
    }
}
