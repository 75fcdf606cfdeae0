package no.ringvirkning.indicator.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.indicator.Qualified;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.aggregate.Incomplete;
import no.ringvirkning.indicator.engine.aggregate.Part;
import no.ringvirkning.indicator.engine.aggregate.Rollup;
import no.ringvirkning.indicator.engine.aggregate.Total;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Figure.Undefined;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of areas come to. An area without a figure leaves no sum: it is told how many of how many are there, and why
 * there is none.
 *
 * @param steps how the engine came to it
 */
record AreaSum(Observed whole, Coverage coverage, List<Step> steps) {

    /** Of the figures of these areas, by area. */
    static AreaSum of(Map<String, Observed> parts) {
        Explained<Total> sum = Rollup.sum(
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue().figure()))
                        .toList(),
                Incomplete.REFUSE);
        return new AreaSum(whole(sum.result(), parts), sum.result().coverage(), sum.steps());
    }

    private static Observed whole(Total total, Map<String, Observed> parts) {
        boolean illustrative = parts.values().stream().anyMatch(Observed::illustrative);
        if (total.figure() instanceof Known known) {
            return new Observed(known, Qualified.qualifier(known.bound()), weakest(parts), null, illustrative);
        }
        // Of no areas there is no figure, as of an area that is not there.
        return total.figure() instanceof Undefined
                ? Observed.missing(MissingCode.NOT_APPLICABLE)
                : new Observed(total.figure(), Qualifier.UNKNOWN, null, null, illustrative);
    }

    private static @Nullable EvidenceLevel weakest(Map<String, Observed> parts) {
        return parts.values().stream()
                .map(Observed::evidenceLevel)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
