package no.ringvirkning.plan.difference;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.ObjectiveReview;
import no.ringvirkning.plan.content.Outlook;
import no.ringvirkning.plan.content.ReviewOutcome;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The difference of two revisions")
class ComparisonTest {

    private static final SourceReference MADE_UP = new SourceReference("Prøve", List.of(), null, true);

    private static Map<String, MeasureChange> changes(PlanDifference difference) {
        return difference.measures().stream()
                .collect(Collectors.toMap(MeasureDifference::code, MeasureDifference::change));
    }

    private static PlanDifference along(List<RevisionContent> chain) {
        return Comparison.along(
                chain.stream().map(content -> new Step(content, null, false)).toList());
    }

    private static MeasureDifference of(PlanDifference difference, String code) {
        return difference.measures().stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RevisionContent reviewing(RevisionContent content, ReviewOutcome outcome, Outlook outlook) {
        return new RevisionContent(
                null,
                null,
                null,
                List.of(),
                List.of(new ObjectiveReview("vekst", outcome, outlook, null, null)),
                content.measures());
    }

    @Test
    @DisplayName("tells what is new, continued, changed, put off, completed, dropped, merged and split, and why")
    void everyChange() {
        PlanDifference difference = along(List.of(
                content(
                        aMeasure("fast"),
                        aMeasure("endret").costing(2020, "100"),
                        aMeasure("utsatt").from("2020-01-01", "2020-06-30"),
                        aMeasure("ferdig"),
                        aMeasure("ute"),
                        aMeasure("inn-i"),
                        aMeasure("delt")),
                content(
                        aMeasure("fast"),
                        aMeasure("endret").costing(2020, "200").because("Dyrere."),
                        aMeasure("utsatt").from("2020-08-01", "2020-12-31").ended(MeasureChange.POSTPONED, "Stengt."),
                        aMeasure("ferdig").ended(MeasureChange.COMPLETED, null),
                        aMeasure("ute").ended(MeasureChange.DROPPED, "Uaktuelt."),
                        aMeasure("inn-i").ended(MeasureChange.MERGED, "Ett løp.", "ny-1"),
                        aMeasure("delt").ended(MeasureChange.SPLIT, "To spor.", "ny-1", "ny-2"),
                        aMeasure("ny-1"),
                        aMeasure("ny-2"))));
        assertEquals(
                Map.of(
                        "fast", MeasureChange.CONTINUED,
                        "endret", MeasureChange.CHANGED,
                        "utsatt", MeasureChange.POSTPONED,
                        "ferdig", MeasureChange.COMPLETED,
                        "ute", MeasureChange.DROPPED,
                        "inn-i", MeasureChange.MERGED,
                        "delt", MeasureChange.SPLIT,
                        "ny-1", MeasureChange.NEW,
                        "ny-2", MeasureChange.NEW),
                changes(difference));
        assertEquals(
                List.of("budget"),
                of(difference, "endret").fields().stream()
                        .map(FieldChange::name)
                        .toList());
        assertEquals(LocalizedText.nb("Dyrere."), of(difference, "endret").reason());
        assertEquals(
                List.of("period"),
                of(difference, "utsatt").fields().stream()
                        .map(FieldChange::name)
                        .toList());
        assertEquals(LocalizedText.nb("Stengt."), of(difference, "utsatt").reason());
        assertEquals(LocalizedText.nb("Uaktuelt."), of(difference, "ute").reason());
        assertEquals(List.of("ny-1"), of(difference, "inn-i").successors());
        assertEquals(List.of("inn-i", "delt"), of(difference, "ny-1").predecessors());
    }

    @Test
    @DisplayName("over several revisions gives the reason of the step that made the change")
    void overSeveral() {
        PlanDifference difference = along(List.of(
                content(aMeasure("a"), aMeasure("b").from("2020-01-01", "2020-06-30")),
                content(
                        aMeasure("a").ended(MeasureChange.DROPPED, "Pengene tok slutt."),
                        aMeasure("b").from("2021-01-01", "2021-06-30").ended(MeasureChange.POSTPONED, "Stengt."),
                        aMeasure("kort")),
                content(
                        aMeasure("b").from("2021-01-01", "2021-06-30"),
                        aMeasure("kort").ended(MeasureChange.DROPPED, "Et blaff."))));
        assertEquals(Map.of("a", MeasureChange.DROPPED, "b", MeasureChange.POSTPONED), changes(difference));
        assertEquals(LocalizedText.nb("Pengene tok slutt."), of(difference, "a").reason());
        assertEquals(LocalizedText.nb("Stengt."), of(difference, "b").reason());
    }

    @Test
    @DisplayName("shows an objective that was reviewed and confirmed unchanged, the last word on each (R-4-3)")
    void reviews() {
        RevisionContent base = content(aMeasure("a"));
        PlanDifference difference = along(List.of(
                reviewing(base, ReviewOutcome.CHANGED, Outlook.EASIER),
                reviewing(base, ReviewOutcome.CHANGED, Outlook.AS_BEFORE),
                reviewing(base, ReviewOutcome.UNCHANGED, Outlook.HARDER)));
        assertEquals(
                List.of(new ObjectiveReview("vekst", ReviewOutcome.UNCHANGED, Outlook.HARDER, null, null)),
                difference.objectiveReviews());
        assertTrue(difference.isEmpty());
    }

    @Test
    @DisplayName("does not take the order of focus areas, or another way to write an amount, for a change")
    void notAChange() {
        RevisionContent one = content(aMeasure("a").in("1", "2").costing(2020, "5"));
        RevisionContent other = content(aMeasure("a").in("2", "1").costing(2020, "5.00"));
        assertTrue(along(List.of(one, other)).isEmpty());
        assertFalse(along(List.of(one, content(aMeasure("a").in("1").costing(2020, "5"))))
                .isEmpty());
    }

    @Test
    @DisplayName("tells of what is put off without a new date, and of nothing when only the source is another")
    void putOff() {
        PlanDifference difference = along(List.of(
                content(aMeasure("a"), aMeasure("b")),
                content(
                        aMeasure("a").ended(MeasureChange.POSTPONED, "Inntil videre."),
                        aMeasure("b").illustrative())));
        assertEquals(Map.of("a", MeasureChange.POSTPONED, "b", MeasureChange.CONTINUED), changes(difference));
        assertFalse(difference.isEmpty());
        assertEquals(
                MeasureChange.CONTINUED,
                Comparison.change(
                        aMeasure("a")
                                .doneBySomebodyAs("Leder")
                                .doneBySomebodyAs("Ordfører")
                                .build(),
                        aMeasure("a")
                                .doneBySomebodyAs("Ordfører")
                                .doneBySomebodyAs("Leder")
                                .build()));
    }

    @Test
    @DisplayName("marks what became of a measure that was made up on either side or on the way")
    void madeUp() {
        PlanDifference difference = along(List.of(
                content(
                        aMeasure("alle"),
                        aMeasure("før").illustrative(),
                        aMeasure("ute").illustrative(),
                        aMeasure("ekte")),
                content(
                        aMeasure("alle").illustrative(),
                        aMeasure("før"),
                        aMeasure("ute").illustrative().ended(MeasureChange.DROPPED, "Ikke lenger."),
                        aMeasure("ekte")),
                content(aMeasure("alle"), aMeasure("før"), aMeasure("nå").illustrative(), aMeasure("ekte"))));
        assertEquals(
                Map.of("alle", true, "før", true, "ute", true, "nå", true, "ekte", false),
                difference.measures().stream()
                        .collect(Collectors.toMap(MeasureDifference::code, MeasureDifference::changeIllustrative)));
        assertEquals(
                Set.of("ute", "nå"), madeUpThemselves(difference), "the others are real where they were last told of");
    }

    @Test
    @DisplayName(
            "marks every change over a made-up revision, but of the measures only those that are made up themselves")
    void overMadeUp() {
        PlanDifference difference = Comparison.along(List.of(
                new Step(content(aMeasure("1"), aMeasure("ute")), null, true),
                new Step(
                        content(
                                aMeasure("1"),
                                aMeasure("2"),
                                aMeasure("laget").illustrative(),
                                aMeasure("rolle").doneBySomebodyAs("Leder").rolesSourced(MADE_UP),
                                aMeasure("penger").costing(2020, "1").budgetSourced(MADE_UP),
                                aMeasure("ute").ended(MeasureChange.DROPPED, "Ikke lenger.")),
                        null,
                        false)));
        assertEquals(6, difference.measures().size());
        assertTrue(difference.measures().stream().allMatch(MeasureDifference::changeIllustrative));
        assertEquals(Set.of("laget", "rolle", "penger"), madeUpThemselves(difference));
        PlanDifference same = Comparison.along(List.of(new Step(content(aMeasure("1")), null, true)));
        assertEquals(Set.of("1"), madeUpThemselves(same), "of a made-up revision, all");
    }

    private static Set<String> madeUpThemselves(PlanDifference difference) {
        return difference.measures().stream()
                .filter(MeasureDifference::illustrative)
                .map(MeasureDifference::code)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("tells of a measure without a reason of its own why the revision was made, and which of the two it is")
    void reasonOfRevision() {
        LocalizedText pandemic = LocalizedText.nb("Pandemien.");
        LocalizedText money = LocalizedText.nb("Mindre penger.");
        RevisionContent first = content(aMeasure("1"), aMeasure("2"), aMeasure("3"));
        RevisionContent second = content(
                aMeasure("1").costing(2020, "100").became(MeasureChange.CHANGED),
                aMeasure("2").ended(MeasureChange.DROPPED, "Avlyst."),
                aMeasure("3").became(MeasureChange.CONTINUED),
                aMeasure("4").became(MeasureChange.NEW));
        RevisionContent third = content(
                aMeasure("1").costing(2020, "100").became(MeasureChange.CONTINUED),
                aMeasure("3").became(MeasureChange.CONTINUED),
                aMeasure("4").costing(2020, "50").became(MeasureChange.CHANGED));
        List<Step> chain =
                List.of(new Step(first, null, false), new Step(second, pandemic, false), new Step(third, money, false));
        PlanDifference difference = Comparison.along(chain);
        reason(difference, "1", pandemic, ReasonOf.REVISION);
        reason(difference, "2", LocalizedText.nb("Avlyst."), ReasonOf.MEASURE);
        reason(difference, "3", null, null);
        reason(difference, "4", pandemic, ReasonOf.REVISION);
        PlanDifference last = Comparison.along(chain.subList(1, 3));
        reason(last, "4", money, ReasonOf.REVISION);
        PlanDifference silent =
                Comparison.along(List.of(new Step(first, pandemic, false), new Step(second, null, false)));
        reason(silent, "4", null, null);
        assertTrue(of(silent, "4").lacksReason());
        assertFalse(of(silent, "3").lacksReason(), "what goes on unchanged needs no reason");
    }

    private static void reason(PlanDifference difference, String code, LocalizedText reason, ReasonOf what) {
        assertEquals(reason, of(difference, code).reason(), code);
        assertEquals(what, of(difference, code).reasonOf(), code);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    @DisplayName("applied to the earlier revision gives the later one, whatever happened in between")
    void applies(long seed) {
        RandomRevisions random = new RandomRevisions(seed);
        List<RevisionContent> chain = random.chain(2 + (int) (seed % 5));
        RevisionContent first = chain.get(0);
        RevisionContent last = chain.get(chain.size() - 1);
        PlanDifference difference = along(chain);
        Map<String, MeasureContent> before = Comparison.live(first);
        Map<String, MeasureContent> after = Comparison.live(last);
        assertEquals(
                union(before.keySet(), after.keySet()),
                changes(difference).keySet(),
                "every measure of either revision is there, once");
        difference.measures().forEach(measure -> {
            boolean was = before.containsKey(measure.code());
            boolean is = after.containsKey(measure.code());
            assertEquals(!was, measure.change() == MeasureChange.NEW, measure.code());
            assertEquals(!is, measure.change().ends(), measure.code());
            if (measure.change() == MeasureChange.DROPPED) {
                assertTrue(measure.reason() != null, "nothing vanishes without a reason");
            }
            if (was && is) {
                Map<String, FieldChange> fields =
                        measure.fields().stream().collect(Collectors.toMap(FieldChange::name, f -> f));
                Field.OF_MEASURE.forEach(field -> {
                    Object then = field.value().apply(before.get(measure.code()));
                    Object now = field.value().apply(after.get(measure.code()));
                    FieldChange change = fields.get(field.name());
                    assertEquals(now, change == null ? then : change.after(), field.name());
                });
                assertTrue(!measure.fields().isEmpty() || measure.change() != MeasureChange.CHANGED);
                assertTrue(measure.fields().isEmpty() || measure.change() != MeasureChange.CONTINUED);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("of a revision to itself is empty")
    void toItself(long seed) {
        RevisionContent content = new RandomRevisions(seed).chain(3).get(2);
        assertTrue(along(List.of(content)).isEmpty());
        assertTrue(along(List.of(content)).fields().isEmpty());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
