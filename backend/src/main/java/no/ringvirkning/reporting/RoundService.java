package no.ringvirkning.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Opens the rounds in which a programme asks how it goes. */
@ApplicationScoped
public class RoundService {

    private final ReportRoundRepository rounds;
    private final AnswerQueries queries;
    private final ProgrammeQueries programmes;
    private final Ledger ledger;
    private final InputCheck input;

    @Inject
    RoundService(
            ReportRoundRepository rounds,
            AnswerQueries queries,
            ProgrammeQueries programmes,
            Ledger ledger,
            InputCheck input) {
        this.rounds = rounds;
        this.queries = queries;
        this.programmes = programmes;
        this.ledger = ledger;
        this.input = input;
    }

    /** Announces a round; it opens by itself on its day. */
    @Transactional
    public RoundView open(String programme, WriteRound given, Change change) {
        UUID id = id(programme);
        change.actor().needs(Permission.PUBLISH, Subject.of(id));
        input.checked(given);
        standsAlone(id, null, given);
        ReportRound round = new ReportRound(id, given);
        rounds.persist(round);
        return told(round, change);
    }

    /**
     * Gives a round other days or another note.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public RoundView revise(String programme, UUID id, WriteRound given, long expectedVersion, Change change) {
        ReportRound round = locked(programme, id, expectedVersion, change);
        input.checked(given);
        standsAlone(round.programmeId(), id, given);
        round.revise(given);
        return told(round, change);
    }

    /**
     * Lets a round come to nothing. What was reported in it stands.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public RoundView withdraw(String programme, UUID id, long expectedVersion, Change change) {
        ReportRound round = locked(programme, id, expectedVersion, change);
        RoundView last = queries.round(id);
        round.withdraw();
        rounds.flush();
        ledger.withdraw(change, last);
        return queries.round(id);
    }

    private UUID id(String programme) {
        return Optional.ofNullable(programmes.ids(List.of(programme)).get(programme))
                .orElseThrow(() -> ProblemException.notFound("programme", programme));
    }

    private ReportRound locked(String programme, UUID id, long expectedVersion, Change change) {
        UUID of = id(programme);
        ReportRound round = rounds.locked(id)
                .filter(found -> found.programmeId().equals(of))
                .orElseThrow(RoundService::notThere);
        change.actor().needs(Permission.PUBLISH, Subject.of(round.programmeId()));
        if (round.isWithdrawn()) {
            throw notThere();
        }
        if (round.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("round", expectedVersion, round.publishedVersion());
        }
        return round;
    }

    private void standsAlone(UUID programme, @Nullable UUID itself, WriteRound given) {
        if (queries.isAnotherOpen(programme, itself, given)) {
            throw RoundProblem.ROUNDS_OVERLAP.at("/opens", "Another round is open on some of these days.");
        }
    }

    private RoundView told(ReportRound round, Change change) {
        rounds.flush();
        RoundView view = queries.round(round.id());
        ledger.append(change, view);
        return view;
    }

    static ProblemException notThere() {
        return new ProblemException(HttpProblem.NOT_FOUND, "There is no such round.");
    }
}
