package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.engine.formula.Formulas;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.formula.FormulaPlaces;

/** The definitions that hold in some periods after each other: all that goes into a figure is taken by those of its own period. */
final class FormulaEra {

    private final String indicator;
    private final Map<String, IndicatorDefinition> definitions;
    private final Map<String, Defined> formulas = new TreeMap<>();
    private final FormulaPlaces places;
    private final Map<String, Series> observed = new HashMap<>();
    private final Map<String, Set<Period>> otherAreas = new HashMap<>();

    /** @param definitions of the indicator and of all below it */
    FormulaEra(String indicator, Map<String, IndicatorDefinition> definitions) {
        this.indicator = indicator;
        this.definitions = definitions;
        definitions.forEach((slug, definition) -> {
            if (definition.formula() != null) {
                formulas.put(slug, definition.formula().defined());
            }
        });
        this.places = FormulaPlaces.below(indicator, formulas);
    }

    /** Whether the indicator was observed then, and not worked out. */
    boolean isObserved() {
        return !formulas.containsKey(indicator);
    }

    /** All indicators that take part: this one and those below it. */
    Set<String> takingPart() {
        return places.of().keySet();
    }

    /** The most periods that a figure which goes in is before the one that comes out. */
    int farthest() {
        return places.farthest();
    }

    /** The fewest periods that a figure which goes in is before the one that comes out. */
    int nearest() {
        return observedPlaces().values().stream().mapToInt(TreeSet::first).min().orElse(0);
    }

    /** How many periods before the figures are that go in, by observed indicator. */
    Map<String, TreeSet<Integer>> observedPlaces() {
        Map<String, TreeSet<Integer>> of = new TreeMap<>(places.of());
        of.keySet().removeAll(formulas.keySet());
        return of;
    }

    /** Whether all that goes into the figure of the period had happened by the end of a day. */
    boolean hasHappened(Period period, LocalDate day) {
        return observedPlaces().entrySet().stream()
                .allMatch(place -> Objects.requireNonNull(definitions.get(place.getKey()))
                        .kind()
                        .hasHappened(
                                SeriesQuestion.back(period, place.getValue().first()), day));
    }

    /** Whether figures of the two are worked out in the same way. */
    boolean worksAs(FormulaEra other) {
        return places.of().keySet().equals(other.places.of().keySet())
                && places.of().keySet().stream()
                        .allMatch(slug -> Objects.equals(
                                Objects.requireNonNull(definitions.get(slug)).formula(),
                                Objects.requireNonNull(other.definitions.get(slug))
                                        .formula()));
    }

    /** Takes the figures of an observed indicator; what was counted in another unit is none that could go in. */
    void take(ToldSeries told) {
        String slug = told.indicator().slug();
        IndicatorDefinition now = Objects.requireNonNull(definitions.get(slug));
        Map<Period, Figure> figures = new HashMap<>();
        Set<Period> elsewhere = new HashSet<>();
        for (SeriesPoint point : told.series().points()) {
            Period period = Period.parse(point.period());
            boolean counts = told.indicator().definitionOn(period.firstDay()).countsAs(now);
            figures.put(period, counts ? point.figure() : Figure.undefined(Because.DEFINITION_CHANGED));
            if (point.breaks().contains(BreakKind.BORDERS) || point.breaks().contains(BreakKind.MEMBERS)) {
                elsewhere.add(period);
            }
        }
        if (!elsewhere.isEmpty()) {
            otherAreas.put(slug, elsewhere);
        }
        observed.put(slug, Series.of(now.frequency(), figures));
    }

    Explained<Figure> at(Period period) {
        return new Formulas(formulas).at(indicator, period, observed, otherAreas);
    }
}
