package no.ringvirkning.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ReferrerQueries;

/**
 * Takes back bodies, their parts and decisions that should not have been entered. Each is read no more; what was published of it
 * stays in the ledger. What was and is no more, ends instead.
 */
@ApplicationScoped
public class WithdrawalService {

    private final BodyService bodyService;
    private final DecisionService decisionService;
    private final BodyRepository bodies;
    private final BodyQueries bodyQueries;
    private final DecisionRepository decisions;
    private final DecisionQueries decisionQueries;
    private final ReferrerQueries referrers;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    WithdrawalService(
            BodyService bodyService,
            DecisionService decisionService,
            BodyRepository bodies,
            BodyQueries bodyQueries,
            DecisionRepository decisions,
            DecisionQueries decisionQueries,
            ReferrerQueries referrers,
            Ledger ledger,
            Clock clock) {
        this.bodyService = bodyService;
        this.decisionService = decisionService;
        this.bodies = bodies;
        this.bodyQueries = bodyQueries;
        this.decisions = decisions;
        this.decisionQueries = decisionQueries;
        this.referrers = referrers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes back a decision.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as anything came of it
     */
    @Transactional
    public DecisionView withdrawDecision(String slug, long expectedVersion, Change change) {
        Decision decision = decisions.bySlug(slug).orElseThrow(() -> ProblemException.notFound("decision", slug));
        UUID body = decision.bodyId();
        change.actor()
                .needsInEach(
                        Permission.DECIDE, decision.programmeId(), body == null ? null : bodyQueries.programme(body));
        if (decision.version() != expectedVersion) {
            throw ProblemException.stale("decision", expectedVersion, decision.version());
        }
        referrers.requireNone("decision", decision.id());
        DecisionView last = decisionQueries.published(decision.id());
        decision.withdraw(clock.instant());
        decisions.flush();
        ledger.withdraw(change, last);
        return decisionQueries.published(decision.id());
    }

    /**
     * Takes back a body with its seats, delegations and meetings.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as it has decided anything, or anything else refers to it
     */
    @Transactional
    public BodyView withdrawBody(String slug, long expectedVersion, Change change) {
        GoverningBody body = existing(slug, expectedVersion, change);
        referrers.requireNone("governing_body", body.id());
        BodyView last = bodyQueries.published(body.id());
        List<UUID> behind = body.withdraw(clock.instant());
        bodies.flush();
        ledger.withdraw(change, last);
        decisionService.affected(behind, Permission.EDIT, change);
        return bodyQueries.published(body.id());
    }

    /**
     * Takes back a seat, which can be added anew as it should have been.
     *
     * @param expectedVersion the version of the body that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as another seat stands in for it
     */
    @Transactional
    public BodyView withdrawSeat(String slug, String key, long expectedVersion, Change change) {
        GoverningBody body = existing(slug, expectedVersion, change);
        if (body.hasSubstituteFor(key)) {
            throw referredToBy("seat");
        }
        return bodyService.publish(body, body.withdrawSeat(key), change);
    }

    /**
     * Takes back a delegation, which can be recorded anew as it should have been.
     *
     * @param expectedVersion the version of the body that the caller has seen; another is refused as stale
     */
    @Transactional
    public BodyView withdrawDelegation(String slug, String key, long expectedVersion, Change change) {
        GoverningBody body = existing(slug, expectedVersion, change);
        return bodyService.publish(body, body.withdrawDelegation(key), change);
    }

    /**
     * Takes back a meeting, which can be recorded anew as it should have been.
     *
     * @param expectedVersion the version of the body that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as a decision that stands was made in it
     */
    @Transactional
    public BodyView withdrawMeeting(String slug, String key, long expectedVersion, Change change) {
        GoverningBody body = existing(slug, expectedVersion, change);
        if (decisions.isAnyOf(body.id(), key)) {
            throw referredToBy("decision");
        }
        body.withdrawMeeting(key);
        decisions.withdrawnOf(body.id(), key).forEach(Decision::leaveMeeting);
        return bodyService.publish(body, List.of(), change);
    }

    private GoverningBody existing(String slug, long expectedVersion, Change change) {
        GoverningBody body = bodies.bySlug(slug).orElseThrow(() -> ProblemException.notFound("body", slug));
        change.actor().needs(BodyService.toKeep(body.programmeId()), Subject.of(body.programmeId()));
        if (body.version() != expectedVersion) {
            throw ProblemException.stale("body", expectedVersion, body.version());
        }
        return body;
    }

    private static ProblemException referredToBy(String kind) {
        return new ProblemException(
                HttpProblem.STILL_REFERRED_TO,
                "Withdraw or change first what refers to it.",
                List.of(FieldProblem.pointer("", kind, "Something of kind %s refers to it.".formatted(kind))));
    }
}
