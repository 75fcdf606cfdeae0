package no.ringvirkning.plan.difference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.ObjectiveReview;
import no.ringvirkning.plan.content.ReviewOutcome;

/**
 * What changed from one revision of a plan to another.
 *
 * @param fields what differs in the revision itself
 * @param objectiveReviews the objectives that were looked at again on the way, the last word on each
 * @param measures every measure of either revision: first those that go on, in the order of the later revision, then those
 *     that ended; what came and went between the two is in neither
 */
public record PlanDifference(
        List<FieldChange> fields, List<ObjectiveReview> objectiveReviews, List<MeasureDifference> measures) {

    /** How many measures became of what. */
    public Map<MeasureChange, Integer> counts() {
        Map<MeasureChange, Integer> counts = new EnumMap<>(MeasureChange.class);
        measures.forEach(measure -> counts.merge(measure.change(), 1, Integer::sum));
        return counts;
    }

    /** Whether both revisions say the same. */
    public boolean isEmpty() {
        return fields.isEmpty()
                && objectiveReviews.stream().allMatch(r -> r.outcome() == ReviewOutcome.UNCHANGED)
                && measures.stream().allMatch(m -> m.change() == MeasureChange.CONTINUED);
    }
}
