package no.ringvirkning.indicator.engine.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Figure.Missing;
import no.ringvirkning.indicator.engine.value.Figure.Undefined;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Step.Input;
import no.ringvirkning.indicator.engine.value.Workings;

/** Parts that are brought together: those with a number, and what the others make of the whole. */
final class Parts {

    private final List<Part> all;
    private final List<Known> known = new ArrayList<>();

    Parts(List<Part> all) {
        this.all = all;
        all.forEach(part -> part.figure().ifKnown().ifPresent(known::add));
    }

    /** Whether every part has a number, and there is one at all: nothing together is not zero. */
    boolean complete() {
        return any() && known.size() == all.size();
    }

    boolean any() {
        return !known.isEmpty();
    }

    /** Whether the missing parts can only add: where a part is below zero, a missing one could be, too. */
    boolean canOnlyGrow() {
        return any()
                && known.stream()
                        .noneMatch(k -> k.value().signum() < 0 || k.bound() == Bound.UPPER || k.bound() == Bound.OPEN);
    }

    Coverage coverage() {
        return new Coverage(known.size(), all.size());
    }

    Figure sumOfKnown() {
        return known.stream().reduce(Known::plus).<Figure>map(k -> k).orElse(absence());
    }

    Figure meanOfKnown() {
        Figure mean = sumOfKnown().with(Figure.known(known.size()), Known::over);
        return any() ? complete() ? mean : mean.with(mean, (one, same) -> one.withBound(Bound.CIRCA)) : absence();
    }

    Figure highestOfKnown() {
        return known.stream()
                .map(Known::value)
                .reduce(BigDecimal::max)
                .<Figure>map(value -> new Known(value, boundOfHighest(value)))
                .orElse(absence());
    }

    /** Higher when a part can be higher, lower when no part is sure to be as high. */
    private Bound boundOfHighest(BigDecimal value) {
        boolean higher = known.stream().anyMatch(k -> k.bound() == Bound.LOWER || k.bound() == Bound.OPEN);
        boolean lower = known.stream()
                .filter(k -> k.value().compareTo(value) == 0)
                .allMatch(k -> k.bound() == Bound.UPPER || k.bound() == Bound.OPEN);
        if (higher) {
            return lower ? Bound.OPEN : Bound.LOWER;
        }
        boolean near = known.stream().anyMatch(k -> k.bound() == Bound.CIRCA);
        return lower ? Bound.UPPER : near ? Bound.CIRCA : Bound.EXACT;
    }

    /** A number of which some parts are missing, as the least that the whole can be; what is only near stays so. */
    static Figure asLeast(Figure figure) {
        return figure instanceof Known known ? known.withBound(known.bound().plus(Bound.LOWER)) : figure;
    }

    /**
     * What stands in the place of a whole that cannot be told: the code of its missing parts when they have but one. What is
     * held back of a part is held back of the whole, whatever else is missing.
     */
    Figure absence() {
        if (all.isEmpty()) {
            return Figure.undefined(Because.NO_PARTS);
        }
        List<MissingCode> codes = all.stream()
                .filter(part -> part.figure() instanceof Missing)
                .map(part -> ((Missing) part.figure()).code())
                .distinct()
                .toList();
        if (codes.contains(MissingCode.SUPPRESSED)) {
            return Figure.missing(MissingCode.SUPPRESSED);
        }
        return all.stream()
                .map(Part::figure)
                .filter(Undefined.class::isInstance)
                .findFirst()
                .orElseGet(() -> Figure.missing(codes.size() == 1 ? codes.get(0) : MissingCode.NOT_REPORTED));
    }

    Explained<Total> total(Rule rule, Figure figure) {
        Workings workings = new Workings();
        List<Input> inputs =
                all.stream().map(part -> Step.in(part.name(), part.figure())).toList();
        return workings.explain(new Total(workings.step(rule, figure, inputs), coverage()));
    }
}
