package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
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
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Figure.Undefined;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Reason;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Workings;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of areas come to. An area without a figure leaves none: it is told how many of how many are there, and why
 * there is none.
 *
 * @param steps how the engine came to it
 */
record AreaSum(Observed whole, Coverage coverage, List<Step> steps) {

    /** Of counts of these areas, by area: their sum. */
    static AreaSum added(Map<String, Observed> parts) {
        Explained<Total> sum = Rollup.sum(
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue().figure()))
                        .toList(),
                Incomplete.REFUSE);
        return new AreaSum(
                whole(sum.result().figure(), parts, null), sum.result().coverage(), sum.steps());
    }

    /** Of proportions of these areas: worked out anew from all numerators and all denominators, never from proportions. */
    static AreaSum recomputed(Map<String, Observed> parts, int per) {
        Workings workings = new Workings();
        Total ratio = workings.include(Rollup.ratio(
                parts.entrySet().stream()
                        .map(part -> fraction(part.getKey(), part.getValue()))
                        .toList(),
                Incomplete.REFUSE));
        Figure figure = ratio.figure();
        if (per != 1 && figure instanceof Known known) {
            Known times = Figure.known(BigDecimal.valueOf(per));
            figure = workings.step(Rule.MULTIPLIED, known.times(times), Step.in("x", known), Step.in("y", times));
        }
        Explained<Figure> told = workings.explain(figure);
        Observed.Fraction together = figure instanceof Known ? together(parts) : null;
        return new AreaSum(whole(figure, parts, together), ratio.coverage(), told.steps());
    }

    /** A proportion that nobody has told the parts of cannot be brought together with others. */
    private static Rollup.Fraction fraction(String area, Observed part) {
        Observed.Fraction fraction = part.fraction();
        if (fraction != null) {
            return new Rollup.Fraction(area, fraction.numerator(), fraction.denominator());
        }
        Figure none = part.isKnown() ? Figure.missing(MissingCode.NOT_REPORTED) : part.figure();
        return new Rollup.Fraction(area, none, none);
    }

    private static Observed.@Nullable Fraction together(Map<String, Observed> parts) {
        return parts.values().stream()
                .map(Observed::fraction)
                .filter(Objects::nonNull)
                .reduce(Observed.Fraction::plus)
                .orElse(null);
    }

    /** A sum that is made up in part is made up. Where there is none, nothing is. */
    private static Observed whole(Figure figure, Map<String, Observed> parts, Observed.@Nullable Fraction fraction) {
        if (figure instanceof Known known) {
            boolean illustrative = parts.values().stream().anyMatch(Observed::illustrative);
            return new Observed(
                    known, Qualified.qualifier(known.bound()), weakest(parts), null, fraction, illustrative);
        }
        if (figure instanceof Undefined none && none.reason() instanceof Reason.MissingInput input) {
            return Observed.missing(input.code());
        }
        // Of no areas there is no figure, as of an area that is not there.
        return figure instanceof Undefined none && none.reason() == Reason.Because.NO_PARTS
                ? Observed.missing(MissingCode.NOT_APPLICABLE)
                : new Observed(figure, Qualifier.UNKNOWN, null, null);
    }

    private static @Nullable EvidenceLevel weakest(Map<String, Observed> parts) {
        return parts.values().stream()
                .map(Observed::evidenceLevel)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
