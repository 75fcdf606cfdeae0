package no.ringvirkning.plan.difference;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.ObjectiveReview;
import no.ringvirkning.plan.content.ReviewOutcome;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.shared.LocalizedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The summary of a difference")
class SummaryTest {

    private static LocalizedText summary(RevisionContent before, RevisionContent after, LocalizedText reason) {
        return new Summary(1, 2, along(before, after, reason), reason, List.of(), false).text();
    }

    private static PlanDifference along(RevisionContent before, RevisionContent after, LocalizedText reason) {
        return Comparison.along(List.of(new Step(before, null, false), new Step(after, reason, false)));
    }

    @Test
    @DisplayName("says in three languages what is new, changed and dropped, and why")
    void threeLanguages() {
        LocalizedText summary = summary(
                content(aMeasure("1").titled("Kampanje"), aMeasure("2").titled("Messe"), aMeasure("3")),
                content(
                        aMeasure("1").titled("Kampanje på nett"),
                        aMeasure("2").titled("Messe").ended(MeasureChange.DROPPED, "Avlyst."),
                        aMeasure("3"),
                        aMeasure("4").titled("A"),
                        aMeasure("5").titled("B")),
                new LocalizedText("Pandemien.", null, "The pandemic."));
        assertEquals(
                "Fra revisjon 1 til revisjon 2: 2 tiltak er nye («A» og «B»), ett tiltak er endret («Kampanje på nett»),"
                        + " ett tiltak er utgått («Messe») og ett tiltak er videreført uendret. Begrunnelse: Pandemien.",
                summary.nb());
        assertEquals(
                "Frå revisjon 1 til revisjon 2: 2 tiltak er nye («A» og «B»), eitt tiltak er endra («Kampanje på nett»),"
                        + " eitt tiltak er utgått («Messe») og eitt tiltak er vidareført uendra. Grunngiving: Pandemien.",
                summary.nn());
        assertEquals(
                "From revision 1 to revision 2: 2 measures are new (“A” and “B”), one measure is changed (“Kampanje på"
                        + " nett”), one measure is dropped (“Messe”) and one measure is continued unchanged. Reason: The"
                        + " pandemic.",
                summary.en());
    }

    @Test
    @DisplayName("names three titles of a kind and counts the rest")
    void manyTitles() {
        LocalizedText summary = summary(
                content(),
                content(
                        aMeasure("1").titled("A"),
                        aMeasure("2").titled("B"),
                        aMeasure("3").titled("C"),
                        aMeasure("4").titled("D"),
                        aMeasure("5").titled("E")),
                null);
        assertEquals(
                "Fra revisjon 1 til revisjon 2: 5 tiltak er nye («A», «B», «C» og 2 til). For 5 av tiltakene er ingen begrunnelse ført.",
                summary.nb());
    }

    @Test
    @DisplayName("says how many of the measures are made up: nobody shall take them for facts")
    void illustrative() {
        LocalizedText summary = summary(
                content(),
                content(aMeasure("1").titled("A").illustrative(), aMeasure("2").titled("B")),
                LocalizedText.nb("Pandemien."));
        assertEquals(
                "Fra revisjon 1 til revisjon 2: 2 tiltak er nye («A» og «B»). Begrunnelse: Pandemien. Ett av tiltakene er laget"
                        + " for å vise hvordan dette virker, og er ikke et faktum.",
                summary.nb());
    }

    @Test
    @DisplayName("says that nothing changed, and which objectives stand all the same (R-4-3)")
    void nothing() {
        RevisionContent measures = content(aMeasure("1"));
        RevisionContent reviewed = new RevisionContent(
                null,
                null,
                null,
                List.of(),
                List.of(new ObjectiveReview("vekst", ReviewOutcome.UNCHANGED, null, null, null)),
                measures.measures());
        assertEquals(
                "Revisjon 1 og revisjon 2 sier det samme. Ett mål er gjennomgått og står fast.",
                summary(measures, reviewed, null).nb());
        assertEquals(
                "Revisjon 1 og revisjon 2 sier det samme. Ingen tiltak er kjent i noen av revisjonene.",
                summary(content(), content(), null).nb());
    }

    @Test
    @DisplayName("does not deny that an objective was taken out, or that the foreword is another")
    void objectives() {
        RevisionContent measures = content(aMeasure("1"));
        RevisionContent other = new RevisionContent(
                LocalizedText.nb("Nytt forord"),
                null,
                null,
                List.of(),
                List.of(
                        new ObjectiveReview("vekst", ReviewOutcome.WITHDRAWN, null, null, null),
                        new ObjectiveReview("bolyst", ReviewOutcome.CHANGED, null, null, null)),
                measures.measures());
        assertEquals(
                "Fra revisjon 1 til revisjon 2: ett tiltak er videreført uendret. Forordet er"
                        + " endret. Ett mål er endret. Ett mål er tatt ut.",
                summary(measures, other, null).nb());
    }

    @Test
    @DisplayName("says when one of the revisions is made up: then what is new is no fact")
    void madeUp() {
        PlanDifference difference =
                along(content(), content(aMeasure("1").titled("A").illustrative()), LocalizedText.nb("Pandemien."));
        assertEquals(
                "Fra revisjon 1 til revisjon 2: ett tiltak er nytt («A»). Revisjon 1 er laget for å vise hvordan dette virker."
                        + " Kilden sier ikke hva den inneholdt, og hva som er nytt eller videreført, er derfor ikke et faktum.",
                new Summary(1, 2, difference, null, List.of(1), false).text().nb());
        assertEquals(
                "Fra revisjon 1 til revisjon 2: ett tiltak er nytt («A»). Hele planen er laget for å vise hvordan dette virker,"
                        + " og ingenting her er et faktum.",
                new Summary(1, 2, difference, null, List.of(1), true).text().nb());
    }
}
