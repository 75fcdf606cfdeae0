package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Term;
import no.ringvirkning.indicator.engine.value.Term.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An explanation of an assessment")
class ExplanationTest {

    private static final int ROUNDS = 20_000;
    private static final Assessor ASSESSOR = new Assessor(Thresholds.DEFAULT);

    @Test
    @DisplayName("can be calculated again by a stranger, step by step, and leads to what is said")
    void recomputes() {
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Seeds.each(ROUNDS, seeds -> {
            Case given = seeds.anyCase();
            Explained<Assessment> explained = ASSESSOR.assess(given);
            Recomputation.check(explained.steps());
            Recomputation.checkOrigin(explained.steps(), given(given));
            leadsTo(explained.result(), explained.steps());
            explained.steps().forEach(step -> seen.add(step.rule()));
            outcomes.add(explained.result().outcome());
            statuses.add(explained.result().status());
            flags.addAll(explained.result().flags());
        });
        assertEquals(EnumSet.allOf(Outcome.class), outcomes);
        assertEquals(EnumSet.allOf(Status.class), statuses);
        assertEquals(EnumSet.allOf(Flag.class), flags);
        assertTrue(seen.containsAll(EnumSet.range(Rule.ELAPSED, Rule.STATUS_WITHOUT_DATA)), "seen: " + seen);
    }

    @Test
    @DisplayName("that is wrong in one step is found out")
    void wrongStepIsFoundOut() {
        Explained<Assessment> explained = CaseBuilder.atLeast("20")
                .baseline("10")
                .deadline(2025)
                .observed("14")
                .explained();
        Recomputation.check(explained.steps());
        for (Step step : explained.steps()) {
            Term wrong = step.output() instanceof Known known ? known.plus(Figure.known(1)) : new Word("WRONG");
            Step changed = new Step(step.rule(), step.inputs(), wrong);
            assertThrows(AssertionError.class, () -> Recomputation.check(changed), step.rule()::name);
        }
        assertThrows(AssertionError.class, () -> Recomputation.checkOrigin(explained.steps(), Set.of()));
    }

    @Test
    @DisplayName("tells the way from the numbers to the status")
    void tellsTheWay() {
        Explained<Assessment> explained = CaseBuilder.atLeast("20")
                .baseline("10")
                .deadline(2025)
                .observed("14")
                .explained();
        assertEquals(
                List.of(
                        Rule.OUTCOME_AT_LEAST,
                        Rule.ATTAINMENT,
                        Rule.ELAPSED,
                        Rule.ELAPSED,
                        Rule.PATH_LINEAR,
                        Rule.GAP_WHERE_MORE_IS_BETTER,
                        Rule.WAY,
                        Rule.STATUS_ON_PATH,
                        Rule.STATUS_IN_TIME),
                explained.steps().stream().map(Step::rule).toList());
        assertEquals(Figure.known(15), explained.result().expected());
        assertEquals(Figure.known(-1), explained.result().gap());
        assertEquals(Status.ON_TRACK, explained.result().status());
    }

    @Test
    @DisplayName("tells by when a number is wanted: what the way asks for now is not the target")
    void tellsByWhen() {
        CaseBuilder tenPerCent = CaseBuilder.aCase()
                .comparator(new Comparator.GrowthRate(new BigDecimal("0.1")))
                .baseline("100")
                .deadline(2020);
        assertEquals(List.of("2017", "2020"), byWhen(tenPerCent.observed(2017, "121")));
        assertEquals(List.of("2020"), byWhen(tenPerCent.observed(2020, "121").due(2020)));
        CaseBuilder twenty = CaseBuilder.atLeast("20").baseline("10").deadline(2025);
        assertEquals(List.of("2025"), byWhen(twenty.observed("14")));
        assertEquals(
                List.of("2025"),
                byWhen(CaseBuilder.atMost("5").baseline("10").deadline(2025).observed("7")));
        assertEquals(List.of(), byWhen(CaseBuilder.upTo("20").deadline(2025).observed("14")));
    }

    /** The periods of the comparisons with a number, in the order of the steps. */
    private static List<String> byWhen(CaseBuilder given) {
        return given.explained().steps().stream()
                .filter(step -> step.rule() == Rule.OUTCOME_AT_LEAST || step.rule() == Rule.OUTCOME_AT_MOST)
                .flatMap(step -> step.inputs().stream())
                .filter(input -> input.name().equals("by"))
                .map(input -> input.term().toString())
                .toList();
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
