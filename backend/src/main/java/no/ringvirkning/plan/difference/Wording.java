package no.ringvirkning.plan.difference;

import java.util.List;
import java.util.Map;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.shared.Language;

/** How a difference is said in one language. */
enum Wording {
    NB(
            Language.NB,
            "Fra revisjon %d til revisjon %d: %s.",
            "Revisjon %d og revisjon %d sier det samme.",
            "Ingen tiltak er kjent i noen av revisjonene.",
            List.of("ett tiltak er", "%d tiltak er"),
            List.of("Ett mål er gjennomgått og står fast.", "%d mål er gjennomgått og står fast."),
            List.of("Ett mål er endret.", "%d mål er endret."),
            List.of("Ett mål er tatt ut.", "%d mål er tatt ut."),
            "%s er endret.",
            Map.of(
                    "foreword",
                    "forordet",
                    "signedBy",
                    "underskriften",
                    "signedOn",
                    "underskriften",
                    "focusAreas",
                    "inndelingen i områder"),
            "Hele planen er laget for å vise hvordan dette virker, og ingenting her er et faktum.",
            List.of(
                    "For ett av tiltakene er ingen begrunnelse ført.",
                    "For %d av tiltakene er ingen begrunnelse ført."),
            "Revisjon %d er laget for å vise hvordan dette virker. Kilden sier ikke hva den inneholdt, og hva som er nytt eller videreført, er derfor ikke et faktum.",
            "Begrunnelse: %s",
            List.of(
                    "Ett av tiltakene er laget for å vise hvordan dette virker, og er ikke et faktum.",
                    "%d av tiltakene er laget for å vise hvordan dette virker, og er ikke fakta."),
            " og ",
            "%d til",
            "«%s»",
            Map.of(
                    MeasureChange.NEW, List.of("nytt", "nye"),
                    MeasureChange.CONTINUED, List.of("videreført uendret", "videreført uendret"),
                    MeasureChange.CHANGED, List.of("endret", "endret"),
                    MeasureChange.MERGED, List.of("slått sammen med et annet", "slått sammen med andre"),
                    MeasureChange.SPLIT, List.of("delt opp", "delt opp"),
                    MeasureChange.POSTPONED, List.of("utsatt", "utsatt"),
                    MeasureChange.COMPLETED, List.of("fullført", "fullført"),
                    MeasureChange.DROPPED, List.of("utgått", "utgått"))),
    NN(
            Language.NN,
            "Frå revisjon %d til revisjon %d: %s.",
            "Revisjon %d og revisjon %d seier det same.",
            "Ingen tiltak er kjende i nokon av revisjonane.",
            List.of("eitt tiltak er", "%d tiltak er"),
            List.of("Eitt mål er gjennomgått og står fast.", "%d mål er gjennomgåtte og står fast."),
            List.of("Eitt mål er endra.", "%d mål er endra."),
            List.of("Eitt mål er teke ut.", "%d mål er tekne ut."),
            "%s er endra.",
            Map.of(
                    "foreword",
                    "føreordet",
                    "signedBy",
                    "underskrifta",
                    "signedOn",
                    "underskrifta",
                    "focusAreas",
                    "inndelinga i område"),
            "Heile planen er laga for å vise korleis dette verkar, og ingenting her er eit faktum.",
            List.of("For eitt av tiltaka er inga grunngiving ført.", "For %d av tiltaka er inga grunngiving ført."),
            "Revisjon %d er laga for å vise korleis dette verkar. Kjelda seier ikkje kva han inneheldt, og kva som er nytt eller vidareført, er difor ikkje eit faktum.",
            "Grunngiving: %s",
            List.of(
                    "Eitt av tiltaka er laga for å vise korleis dette verkar, og er ikkje eit faktum.",
                    "%d av tiltaka er laga for å vise korleis dette verkar, og er ikkje fakta."),
            " og ",
            "%d til",
            "«%s»",
            Map.of(
                    MeasureChange.NEW, List.of("nytt", "nye"),
                    MeasureChange.CONTINUED, List.of("vidareført uendra", "vidareførte uendra"),
                    MeasureChange.CHANGED, List.of("endra", "endra"),
                    MeasureChange.MERGED, List.of("slått saman med eit anna", "slått saman med andre"),
                    MeasureChange.SPLIT, List.of("delt opp", "delte opp"),
                    MeasureChange.POSTPONED, List.of("utsett", "utsette"),
                    MeasureChange.COMPLETED, List.of("fullført", "fullførte"),
                    MeasureChange.DROPPED, List.of("utgått", "utgåtte"))),
    EN(
            Language.EN,
            "From revision %d to revision %d: %s.",
            "Revision %d and revision %d say the same.",
            "No measure is known in either revision.",
            List.of("one measure is", "%d measures are"),
            List.of("One objective was reviewed and stands.", "%d objectives were reviewed and stand."),
            List.of("One objective was changed.", "%d objectives were changed."),
            List.of("One objective was taken out.", "%d objectives were taken out."),
            "%s changed.",
            Map.of(
                    "foreword",
                    "the foreword",
                    "signedBy",
                    "the signature",
                    "signedOn",
                    "the signature",
                    "focusAreas",
                    "the focus areas"),
            "The whole plan was made up to show how this works, and nothing here is a fact.",
            List.of("For one of the measures no reason is recorded.", "For %d of the measures no reason is recorded."),
            "Revision %d was made up to show how this works. The source does not say what it held, so what is new or continued is not a fact.",
            "Reason: %s",
            List.of(
                    "One of the measures was made up to show how this works, and is not a fact.",
                    "%d of the measures were made up to show how this works, and are not facts."),
            " and ",
            "%d more",
            "“%s”",
            Map.of(
                    MeasureChange.NEW, List.of("new", "new"),
                    MeasureChange.CONTINUED, List.of("continued unchanged", "continued unchanged"),
                    MeasureChange.CHANGED, List.of("changed", "changed"),
                    MeasureChange.MERGED, List.of("merged into another", "merged into others"),
                    MeasureChange.SPLIT, List.of("split up", "split up"),
                    MeasureChange.POSTPONED, List.of("postponed", "postponed"),
                    MeasureChange.COMPLETED, List.of("completed", "completed"),
                    MeasureChange.DROPPED, List.of("dropped", "dropped")));

    final Language language;
    final String changes;
    final String same;
    final String noMeasures;
    /** One and many. */
    final List<String> measures;
    /** One and many. */
    final List<String> confirmed;
    /** One and many. */
    final List<String> reworded;
    /** One and many. */
    final List<String> takenOut;

    final String ownFields;
    /** What the fields of the revision itself are called in a sentence. */
    final Map<String, String> fields;

    final String planMadeUp;
    /** One and many. */
    final List<String> noReason;

    final String madeUp;

    final String reason;
    /** One and many. */
    final List<String> illustrative;

    final String and;
    final String more;
    final String quoted;
    private final Map<MeasureChange, List<String>> words;

    Wording(
            Language language,
            String changes,
            String same,
            String noMeasures,
            List<String> measures,
            List<String> confirmed,
            List<String> reworded,
            List<String> takenOut,
            String ownFields,
            Map<String, String> fields,
            String planMadeUp,
            List<String> noReason,
            String madeUp,
            String reason,
            List<String> illustrative,
            String and,
            String more,
            String quoted,
            Map<MeasureChange, List<String>> words) {
        this.language = language;
        this.changes = changes;
        this.same = same;
        this.noMeasures = noMeasures;
        this.measures = measures;
        this.confirmed = confirmed;
        this.reworded = reworded;
        this.takenOut = takenOut;
        this.ownFields = ownFields;
        this.fields = fields;
        this.planMadeUp = planMadeUp;
        this.noReason = noReason;
        this.madeUp = madeUp;
        this.reason = reason;
        this.illustrative = illustrative;
        this.and = and;
        this.more = more;
        this.quoted = quoted;
        this.words = words;
    }

    /** The form for one or for many. */
    static String form(List<String> forms, int count) {
        return count == 1 ? forms.get(0) : forms.get(1).formatted(count);
    }

    String word(MeasureChange change, int count) {
        return words.get(change).get(count == 1 ? 0 : 1);
    }
}
