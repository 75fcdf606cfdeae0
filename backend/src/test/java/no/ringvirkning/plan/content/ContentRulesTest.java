package no.ringvirkning.plan.content;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.MeasureBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The content of a revision is refused")
class ContentRulesTest {

    private static Arguments broken(String why, ContentProblem rule, String pointer, MeasureBuilder... measures) {
        return Arguments.of(why, rule, pointer, content(measures));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(
                        "when a code is used twice (invariant 12)",
                        ContentProblem.CODE_REPEATED,
                        "/measures/1",
                        aMeasure("1"),
                        aMeasure("1")),
                broken(
                        "when a rank is given twice (R-1-10)",
                        ContentProblem.CODE_REPEATED,
                        "/measures/1/priorityRank",
                        aMeasure("1").ranked(1),
                        aMeasure("2").ranked(1)),
                broken(
                        "when a milestone's key is used twice",
                        ContentProblem.CODE_REPEATED,
                        "/measures/0/milestones/1",
                        aMeasure("1").reaching("start", "2020-01-01").reaching("start", "2020-02-01")),
                broken(
                        "when a measure is in a focus area that the revision does not have (R-4-23)",
                        ContentProblem.UNKNOWN_FOCUS_AREA,
                        "/measures/0/focusAreas",
                        aMeasure("1").in("9")),
                broken(
                        "when a measure is dropped without a reason (invariant 6)",
                        ContentProblem.REASON_MISSING,
                        "/measures/0/changeReason",
                        aMeasure("1").ended(MeasureChange.DROPPED, null)),
                broken(
                        "when a measure is put off without a reason (invariant 6)",
                        ContentProblem.REASON_MISSING,
                        "/measures/0/changeReason",
                        aMeasure("1").ended(MeasureChange.POSTPONED, null)),
                broken(
                        "when a measure is merged into nothing (invariant 6)",
                        ContentProblem.WRONG_SUCCESSORS,
                        "/measures/0/successors",
                        aMeasure("1").ended(MeasureChange.MERGED, "Slått sammen.")),
                broken(
                        "when a measure is split into one (invariant 6)",
                        ContentProblem.WRONG_SUCCESSORS,
                        "/measures/0/successors",
                        aMeasure("1").ended(MeasureChange.SPLIT, "Delt.", "2"),
                        aMeasure("2")),
                broken(
                        "when a measure goes on in one that has ended",
                        ContentProblem.WRONG_SUCCESSORS,
                        "/measures/0/successors",
                        aMeasure("1").ended(MeasureChange.MERGED, "Slått sammen.", "2"),
                        aMeasure("2").ended(MeasureChange.COMPLETED, null)),
                broken(
                        "when a measure that goes on has successors",
                        ContentProblem.WRONG_SUCCESSORS,
                        "/measures/0/successors",
                        aMeasure("1").ended(MeasureChange.POSTPONED, "Utsatt.", "2"),
                        aMeasure("2")),
                broken(
                        "when a measure depends on one that the revision does not have",
                        ContentProblem.BROKEN_DEPENDENCY,
                        "/measures/0/dependencies",
                        aMeasure("1").after("9")),
                broken(
                        "when measures wait for each other in a circle",
                        ContentProblem.BROKEN_DEPENDENCY,
                        "/measures/0/dependencies",
                        aMeasure("1").after("2"),
                        aMeasure("2").after("3"),
                        aMeasure("3").after("1")),
                broken(
                        "when it amplifies nothing (R-4-20)",
                        ContentProblem.WRONG_KIND,
                        "/measures/0/externalActivity",
                        aMeasure("1").of(MeasureKind.AMPLIFY)),
                broken(
                        "when what is no pilot has a hypothesis (R-2-37)",
                        ContentProblem.WRONG_KIND,
                        "/measures/0/hypothesis",
                        aMeasure("1").trying("At det virker.")),
                broken(
                        "when what is no campaign has channels (R-4-8)",
                        ContentProblem.WRONG_KIND,
                        "/measures/0/campaign",
                        aMeasure("1").seenIn("Sosiale medier")),
                broken(
                        "when an amount is below zero (invariant 21)",
                        ContentProblem.NEGATIVE_AMOUNT,
                        "/measures/0/budget/0/amount",
                        aMeasure("1").costing(2020, "-1")),
                broken(
                        "when money is in a currency that there is not",
                        ContentProblem.FOREIGN_CURRENCY,
                        "/measures/0/budget/0/amount/currency",
                        aMeasure("1").costing(2020, "1", "ABC")),
                broken(
                        "when a budget is in two currencies",
                        ContentProblem.FOREIGN_CURRENCY,
                        "/measures/0/budget",
                        aMeasure("1").costing(2020, "1", "NOK").costing(2020, "1", "SEK")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void broken(String why, ContentProblem rule, String pointer, RevisionContent content) {
        ProblemException problem = assertThrows(ProblemException.class, () -> ContentRules.check(content));
        assertEquals(rule, problem.type());
        assertEquals(pointer, problem.errors().get(0).pointer());
    }

    @Test
    @DisplayName("and accepted when it keeps all rules")
    void kept() {
        RevisionContent measures = content(
                aMeasure("1").in("A").ranked(1).reaching("start", "2020-01-01").after("2"),
                aMeasure("2").ranked(2).amplifying("Byfesten", true),
                aMeasure("3").of(MeasureKind.PILOT).trying("At det virker."),
                aMeasure("4").of(MeasureKind.CAMPAIGN).seenIn("Sosiale medier"),
                aMeasure("5").ended(MeasureChange.SPLIT, "Delt.", "1", "2"),
                aMeasure("6").ended(MeasureChange.MERGED, "Slått sammen.", "3"),
                aMeasure("7").ended(MeasureChange.COMPLETED, null),
                aMeasure("8").ended(MeasureChange.DROPPED, "Uaktuelt."));
        RevisionContent content = new RevisionContent(
                null,
                null,
                null,
                List.of(new PlanFocusArea("A", LocalizedText.nb("Satsing"), null)),
                List.of(),
                measures.measures());
        assertDoesNotThrow(() -> ContentRules.check(content));
    }
}
