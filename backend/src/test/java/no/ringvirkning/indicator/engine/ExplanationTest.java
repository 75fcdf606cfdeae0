package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Term;
import no.ringvirkning.indicator.engine.value.Term.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An explanation of an assessment")
class ExplanationTest {

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
}
