package no.ringvirkning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.reporting.AnswerService;
import no.ringvirkning.reporting.Days;
import no.ringvirkning.reporting.GiveAnswer;
import no.ringvirkning.reporting.RoundService;
import no.ringvirkning.reporting.RoundView;
import no.ringvirkning.reporting.WriteRound;
import no.ringvirkning.shared.Today;

/** Opens a round of the demo data, and answers in it as those who are asked would. */
@ApplicationScoped
class DemoRounds {

    private static final int MONTHS = 6;

    private final RoundService rounds;
    private final AnswerService answers;
    private final Today today;

    @Inject
    DemoRounds(RoundService rounds, AnswerService answers, Today today) {
        this.rounds = rounds;
        this.answers = answers;
        this.today = today;
    }

    void load(DemoRound given, Change change) {
        LocalDate day = today.or(null);
        LocalDate opens = day.plusDays(given.opens());
        RoundView round = rounds.open(
                given.programme(),
                new WriteRound(
                        new Days(opens.minusMonths(MONTHS), opens.minusDays(1)),
                        opens,
                        opens.plusDays(given.days()),
                        given.note(),
                        given.source()),
                change);
        for (DemoRound.Answer answer : given.answers()) {
            answers.answer(
                    given.programme(),
                    round.id(),
                    new GiveAnswer(
                            answer.measure(),
                            null,
                            answer.kind(),
                            answer.comes() == null ? null : day.plusDays(answer.comes()),
                            answer.reason(),
                            answer.source()),
                    change);
        }
    }
}
