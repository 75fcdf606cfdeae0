package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formula.Indicator;
import no.ringvirkning.indicator.engine.formula.Formulas;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;

@Label("Whatever it is made of, a formula")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReportMode.OFF)
class FormulasPropertiesTest {

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("is calculated again by a stranger, and gives no exact number that rests on a missing one")
    void recomputes(
            @ForAll("formulas") Formula formula,
            @ForAll NullPolicy policy,
            @ForAll("series") Series a,
            @ForAll("series") Series b) {
        Explained<Figure> explained = new Formulas(Map.of("f", new Defined(formula, policy)))
                .at("f", Period.year(2020), Map.of("a", a, "b", b));
        Recomputation.check(explained.steps());
        boolean lacking = explained.steps().stream()
                .flatMap(step -> step.inputs().stream())
                .anyMatch(input -> input.term() instanceof Figure.Missing);
        if (policy == NullPolicy.STRICT && lacking) {
            assertFalse(explained.result() instanceof Known, explained.toString());
        }
        Statistics.label("answers").collect(explained.result() instanceof Known);
        Statistics.label("answers").coverage(answers -> {
            answers.check(true).count(times -> times > 500);
            answers.check(false).count(times -> times > 500);
        });
    }

    @Provide
    Arbitrary<Series> series() {
        return Inputs.series(Period.year(2015), 6, 6);
    }

    @Provide
    Arbitrary<Formula> formulas() {
        Arbitrary<Formula> simple = Arbitraries.oneOf(
                Arbitraries.of(new Indicator("a"), new Indicator("b")),
                Inputs.number().map(Formula.Constant::new));
        return composed(composed(composed(simple, simple), simple), simple);
    }

    private static Arbitrary<Formula> composed(Arbitrary<Formula> part, Arbitrary<Formula> simple) {
        Arbitrary<Formula> composed = Arbitraries.oneOf(
                Combinators.combine(part, part).as(Formula.Plus::new),
                Combinators.combine(part, part).as(Formula.Minus::new),
                Combinators.combine(part, part).as(Formula.Times::new),
                Combinators.combine(part, part).as(Formula.Over::new),
                Combinators.combine(part, part).as((one, other) -> new Formula.Sum(List.of(one, other))),
                part.map(of -> new Formula.Change(of, 1)),
                part.map(of -> new Formula.Cagr(of, 2)),
                Combinators.combine(part, part).as((one, other) -> new Formula.RatioOfChanges(one, other, 1)));
        return Arbitraries.frequencyOf(Tuple.of(3, simple), Tuple.of(8, composed));
    }
}
