package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Term;
import no.ringvirkning.indicator.engine.value.Term.Word;

@Label("Whatever the numbers, the explanation of an assessment")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(Inputs.class)
@StatisticsReport(StatisticsReportMode.OFF)
class ExplanationPropertiesTest {

    private static final Assessor ASSESSOR = new Assessor(Thresholds.DEFAULT);

    @Property(tries = 20_000, seed = Inputs.SEED)
    @Label("can be calculated again by a stranger, step by step, and leads to what is said")
    void recomputes(@ForAll Case given) {
        Explained<Assessment> explained = ASSESSOR.assess(given);
        Assessment said = explained.result();
        Recomputation.check(explained.steps());
        Recomputation.checkOrigin(explained.steps(), given(given));
        leadsTo(said, explained.steps());
        explained.steps().forEach(step -> Statistics.label("rules").collect(step.rule()));
        Statistics.label("outcomes").collect(said.outcome());
        Statistics.label("statuses").collect(said.status());
        said.flags().forEach(flag -> Statistics.label("flags").collect(flag));
        allMet("rules", EnumSet.range(Rule.ELAPSED, Rule.STATUS_WITHOUT_DATA));
        allMet("outcomes", EnumSet.allOf(Outcome.class));
        allMet("statuses", EnumSet.allOf(Status.class));
        allMet("flags", EnumSet.allOf(Flag.class));
    }

    private static void allMet(String label, Set<?> values) {
        Statistics.label(label)
                .coverage(met -> values.forEach(value -> met.check(value).count(times -> times > 0)));
    }

    private static void leadsTo(Assessment said, List<Step> steps) {
        agrees(said.attainment(), steps, rule -> rule == Rule.ATTAINMENT || rule == Rule.CAP_USED);
        agrees(said.expected(), steps, r -> r.name().startsWith("PATH_"));
        agrees(said.gap(), steps, r -> r.name().startsWith("GAP_"));
        agrees(said.growth(), steps, r -> r == Rule.ACHIEVED_GROWTH);
        boolean assessed = steps.stream().anyMatch(s -> s.rule() == Rule.STATUS_IN_TIME);
        if (assessed || said.status() == Status.NOT_STARTED) {
            Step last = steps.get(steps.size() - 1);
            assertEquals(new Word(said.status().name()), last.output());
        } else {
            assertEquals(Status.NO_DATA, said.status());
        }
        steps.stream()
                .filter(s -> s.rule().name().startsWith("OUTCOME_"))
                .findFirst()
                .ifPresentOrElse(
                        s -> assertEquals(new Word(said.outcome().name()), s.output()),
                        () -> assertEquals(Outcome.UNDEFINED, said.outcome()));
    }

    /** A number that is said is the output of the last step of its kind. */
    private static void agrees(Figure said, List<Step> steps, Predicate<Rule> kind) {
        if (said instanceof Known) {
            List<Step> of = steps.stream().filter(s -> kind.test(s.rule())).toList();
            assertEquals(said, of.get(of.size() - 1).output());
        }
    }

    private static Set<Term> given(Case given) {
        Set<Term> terms = new HashSet<>(given.observed().points().values());
        terms.add(Figure.missing(MissingCode.NOT_REPORTED));
        terms.add(Thresholds.DEFAULT.onTrack());
        terms.add(Thresholds.DEFAULT.atRisk());
        terms.add(Figure.known(given.definition().roundingUnit()));
        if (given.baseline() instanceof Baseline.At at) {
            terms.add(at.value());
            terms.add(Figure.known(at.value().value()));
        }
        if (given.target() instanceof Target.By by) {
            if (by.trajectory() instanceof Trajectory.Custom custom) {
                custom.points().forEach(p -> terms.add(Figure.known(p.value())));
            }
            terms.addAll(wanted(by.comparator()));
        }
        return terms;
    }

    private static List<Term> wanted(Comparator comparator) {
        if (comparator instanceof Comparator.AtLeast c) {
            return List.of(Figure.known(c.value()));
        }
        if (comparator instanceof Comparator.AtMost c) {
            return List.of(Figure.known(c.value()));
        }
        if (comparator instanceof Comparator.UpTo c) {
            return List.of(Figure.known(c.value()));
        }
        if (comparator instanceof Comparator.Range c) {
            return List.of(Figure.known(c.low()), Figure.known(c.high()));
        }
        return comparator instanceof Comparator.GrowthRate c ? List.of(Figure.known(c.yearly())) : List.of();
    }
}
