package no.ringvirkning.indicator.engine.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Term.Word;
import no.ringvirkning.indicator.engine.value.Workings;

/**
 * A total and its slices by one dimension. The total is a series of its own: a dimension that is added later takes nothing from
 * it, and the periods before have no slices.
 *
 * @param since the first period that is broken down
 */
public record Breakdown(Series total, Period since, Map<String, Series> slices) {

    public Breakdown {
        since.requireSame(total.frequency());
        slices = Collections.unmodifiableMap(new TreeMap<>(slices));
    }

    /** What stands in a category at a period. */
    public Figure at(String category, Period period) {
        return since.isAfter(period)
                ? Figure.missing(MissingCode.NOT_APPLICABLE)
                : slices.getOrDefault(category, Series.empty(total.frequency())).at(period);
    }

    /** Whether the categories make the total. */
    public enum Fit {
        FITS,
        DIFFERS,
        /** The total or a category has no number, or only a bound: it cannot be told. */
        UNKNOWN
    }

    /** For an exhaustive dimension: every category and the total can have been rounded by half a unit each. */
    public Explained<Fit> fit(Period period, BigDecimal roundingUnit) {
        Workings workings = new Workings();
        List<Part> parts = new ArrayList<>();
        slices.keySet().forEach(category -> parts.add(new Part(category, at(category, period))));
        Figure sum = workings.include(Rollup.sum(parts, Incomplete.REFUSE)).figure();
        if (!(sum instanceof Known added)
                || !(total.at(period) instanceof Known whole)
                || added.bound() != Bound.EXACT
                || whole.bound() != Bound.EXACT) {
            return workings.explain(Fit.UNKNOWN);
        }
        BigDecimal difference = whole.value().subtract(added.value()).abs();
        BigDecimal allowed = roundingUnit.multiply(BigDecimal.valueOf(parts.size() + 1L));
        // Both doubled, so that nothing is divided.
        Fit fit = difference.add(difference).compareTo(allowed) <= 0 ? Fit.FITS : Fit.DIFFERS;
        workings.step(
                Rule.BREAKDOWN_FITS,
                Word.of(fit),
                Step.in("total", whole),
                Step.in("sum", added),
                Step.in("parts", Figure.known(parts.size())),
                Step.in("u", Figure.known(roundingUnit)));
        return workings.explain(fit);
    }
}
