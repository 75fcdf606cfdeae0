package no.ringvirkning.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;

/** Records why there is no report on a measure, or no figure of a target. A report and a figure speak for themselves. */
@ApplicationScoped
public class AnswerService {

    private final ReportAnswerRepository answers;
    private final AnswerQueries queries;
    private final Ledger ledger;
    private final LedgerQueries entries;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    AnswerService(
            ReportAnswerRepository answers,
            AnswerQueries queries,
            Ledger ledger,
            LedgerQueries entries,
            InputCheck input,
            Today today,
            Clock clock) {
        this.answers = answers;
        this.queries = queries;
        this.ledger = ledger;
        this.entries = entries;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    /** Answers in the round that is open. Nothing is overwritten: the last answer counts. */
    @Transactional
    public AnswerView answer(String programme, UUID round, GiveAnswer given, Change change) {
        AnswerQueries.Asked asked =
                queries.asked(programme, round, given.measure(), given.target()).orElseThrow(RoundService::notThere);
        change.actor().needs(Permission.REPORT, asked.subject());
        input.checked(given);
        if (!asked.open()) {
            throw RoundProblem.ROUND_NOT_OPEN.at("", "It has not opened yet, or another one has come after it.");
        }
        if (!asked.there()) {
            throw RoundProblem.NOT_ASKED_ABOUT.at(
                    given.target() == null ? "/measure" : "/target", "It is not among what the round asks about.");
        }
        if (given.comes() != null && !given.comes().isAfter(today.or(null))) {
            throw RoundProblem.COMES_IN_THE_PAST.at("/comes", "%s is not to come.".formatted(given.comes()));
        }
        ReportAnswer answer = new ReportAnswer(round, asked.measure(), given);
        answers.persistAndFlush(answer);
        AnswerView view = queries.answer(answer.id());
        ledger.append(change, view);
        return view;
    }

    /**
     * Takes back an answer that was given by mistake: what stood before stands again. Of both, the ledger tells.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public AnswerView withdraw(String programme, UUID round, UUID id, long expectedVersion, Change change) {
        ReportAnswer answer = answers.locked(id)
                .filter(found -> found.roundId().equals(round))
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such answer."));
        change.actor()
                .needs(Permission.REPORT, queries.subject(programme, round, answer.measureId(), answer.targetId()));
        if (answer.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("answer", expectedVersion, answer.publishedVersion());
        }
        Instant now = clock.instant();
        if (!entries.made(EntityType.REPORT_ANSWER, id).canBeTakenBack(change.actor(), now)) {
            throw RoundProblem.ANSWER_NOT_TAKEN_BACK.at("", "Answer again, in the place of it.");
        }
        AnswerView last = queries.answer(id);
        answer.withdraw(now);
        answers.flush();
        ledger.withdraw(change, last);
        return queries.answer(id);
    }
}
