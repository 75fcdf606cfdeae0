package no.ringvirkning.testing;

import java.time.LocalDate;
import no.ringvirkning.reporting.AnswerKind;
import no.ringvirkning.reporting.Days;
import no.ringvirkning.reporting.GiveAnswer;
import no.ringvirkning.reporting.WriteRound;
import no.ringvirkning.shared.LocalizedText;

/** Rounds and answers in them for tests. */
public final class Rounds {

    private Rounds() {}

    /** A round of two weeks about the half year before it opens. */
    public static WriteRound aRound(LocalDate opens) {
        return new WriteRound(
                new Days(opens.minusMonths(6), opens.minusDays(1)), opens, opens.plusDays(14), null, null);
    }

    /** That nothing is to be told of a measure. */
    public static GiveAnswer anAnswer(String measure) {
        return new GiveAnswer(
                measure, null, AnswerKind.NOT_APPLICABLE, null, LocalizedText.nb("Tiltaket venter på planen."), null);
    }
}
