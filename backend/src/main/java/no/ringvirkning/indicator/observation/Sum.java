package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.Qualifier;

/**
 * What the figures of parts come to. A part without a figure leaves no sum: it is told how many of how many are there, and why
 * there is none.
 *
 * @param have how many parts have a figure
 * @param of how many parts there are
 */
record Sum(Figure figure, int have, int of) {

    static Sum of(Collection<Figure> parts) {
        int have = (int) parts.stream().filter(Figure::isKnown).count();
        return new Sum(
                parts.isEmpty()
                        ? Figure.missing(MissingCode.NOT_APPLICABLE)
                        : have == parts.size() ? added(parts) : Figure.missing(why(parts)),
                have,
                parts.size());
    }

    private static Figure added(Collection<Figure> parts) {
        BigDecimal sum =
                parts.stream().map(Figure::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean exact = parts.stream().allMatch(p -> p.qualifier() == Qualifier.EXACT);
        boolean least = parts.stream().anyMatch(Sum::atLeast)
                && parts.stream().allMatch(p -> p.qualifier() == Qualifier.EXACT || atLeast(p));
        Qualifier qualifier = exact ? Qualifier.EXACT : least ? Qualifier.AT_LEAST : Qualifier.CIRCA;
        EvidenceLevel weakest = parts.stream()
                .map(Figure::evidenceLevel)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Figure(sum, null, qualifier, weakest, least, null);
    }

    private static boolean atLeast(Figure part) {
        return part.lowerBound() || part.qualifier() == Qualifier.AT_LEAST || part.qualifier() == Qualifier.MORE_THAN;
    }

    /** The reason that all share; else nobody has reported all of it. */
    private static MissingCode why(Collection<Figure> parts) {
        List<MissingCode> reasons = parts.stream()
                .map(Figure::missing)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return reasons.size() == 1 ? reasons.get(0) : MissingCode.NOT_REPORTED;
    }
}
