package no.ringvirkning.indicator.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Takes figures on their way, from the draft to what is published. Every step is one transaction. It is entered in the ledger without
 * the figures, for nobody outside; the figures come there when they are published, in the transaction of that step.
 */
@ApplicationScoped
public class SubmissionService {

    private static final int LONGEST_REASON = 1000;

    private final SubmissionRepository submissions;
    private final SubmissionQueries queries;
    private final ObservationService observations;
    private final IndicatorQueries indicators;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    SubmissionService(
            SubmissionRepository submissions,
            SubmissionQueries queries,
            ObservationService observations,
            IndicatorQueries indicators,
            Ledger ledger,
            Clock clock) {
        this.submissions = submissions;
        this.queries = queries;
        this.observations = observations;
        this.indicators = indicators;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Begins a submission. It need not keep the rules of figures yet, but be such that it can be kept as it is written. */
    @Transactional
    public SubmissionView draft(String indicator, List<RecordSeries> content, Change change) {
        IndicatorView view = indicators
                .get(indicator, null)
                .orElseThrow(() -> SubmissionProblem.UNKNOWN_REFERENCE.at(
                        "/indicator", "'%s' is not in the record.".formatted(indicator)));
        change.actor().needs(Permission.REPORT, Subject.of(view.programmeId()));
        canBeKept(content);
        Submission submission = new Submission(view.id(), content, step(SubmissionStatus.DRAFT, null, change));
        submissions.persistAndFlush(submission);
        return told(submission.id(), change);
    }

    /**
     * Has the submission say something else: a draft, or what was given back, which is a draft again.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public SubmissionView revise(UUID id, List<RecordSeries> content, long expectedVersion, Change change) {
        Submission submission =
                locked(id, expectedVersion, SubmissionAction.REVISE, change).submission();
        submission.allows(SubmissionStatus.DRAFT);
        canBeKept(content);
        submission.revise(content, step(SubmissionStatus.DRAFT, null, change));
        submissions.flush();
        return told(id, change);
    }

    /**
     * Hands the submission in: it keeps all rules of figures now, so that it can be published as things stand.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public SubmissionView submit(UUID id, long expectedVersion, Change change) {
        Held held = locked(id, expectedVersion, SubmissionAction.HAND_IN, change);
        Submission submission = held.submission();
        submission.allows(SubmissionStatus.SUBMITTED);
        if (observations.check(held.indicator(), submission.content()) == 0) {
            throw SubmissionProblem.NOTHING_NEW.at("", "All of it is published already.");
        }
        return took(submission, SubmissionStatus.SUBMITTED, null, change);
    }

    /**
     * Gives back what was submitted or approved, to be revised.
     *
     * @param reason why, for those who handed it in
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public SubmissionView giveBack(UUID id, String reason, long expectedVersion, Change change) {
        return took(
                locked(id, expectedVersion, SubmissionAction.GIVE_BACK, change).submission(),
                SubmissionStatus.RETURNED,
                reason,
                change);
    }

    /**
     * Approves what was submitted, by another than those who wrote it and handed it in.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public SubmissionView approve(UUID id, long expectedVersion, Change change) {
        Submission submission =
                locked(id, expectedVersion, SubmissionAction.APPROVE, change).submission();
        submission.allows(SubmissionStatus.APPROVED);
        if (submission.isBy(change.actor())) {
            throw SubmissionProblem.OWN_FIGURES.at("", "Somebody else has to approve it.");
        }
        return took(submission, SubmissionStatus.APPROVED, null, change);
    }

    /**
     * Publishes what was approved, when it still keeps all rules of figures.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     * @return the submission, which says how many figures were new; none when others have published the same meanwhile
     */
    @Transactional
    public SubmissionView publish(UUID id, long expectedVersion, Change change) {
        Held held = locked(id, expectedVersion, SubmissionAction.PUBLISH, change);
        Submission submission = held.submission();
        submission.allows(SubmissionStatus.PUBLISHED);
        int recorded = observations.record(held.indicator(), submission.content(), id, change);
        submission.publish(recorded, step(SubmissionStatus.PUBLISHED, null, change));
        submissions.flush();
        return told(id, change);
    }

    /**
     * Takes back what is not published.
     *
     * @param reason why
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public SubmissionView withdraw(UUID id, String reason, long expectedVersion, Change change) {
        return took(
                locked(id, expectedVersion, SubmissionAction.WITHDRAW, change).submission(),
                SubmissionStatus.WITHDRAWN,
                reason,
                change);
    }

    private SubmissionView took(
            Submission submission, SubmissionStatus status, @Nullable String reason, Change change) {
        submission.allows(status);
        if (reason != null && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            throw SubmissionProblem.STEP_WITHOUT_REASON.at(
                    "/reason", "It has %d.".formatted(reason.strip().length()));
        }
        submission.take(step(status, reason, change));
        submissions.flush();
        return told(submission.id(), change);
    }

    private Stored.Step step(SubmissionStatus status, @Nullable String reason, Change change) {
        return new Stored.Step(status, clock.instant(), change.actor().id(), reason);
    }

    private void canBeKept(List<RecordSeries> content) {
        if (content.isEmpty()) {
            throw SubmissionProblem.NOTHING_SUBMITTED.at("", "It has none.");
        }
        observations.checkForm(content);
    }

    private Held locked(UUID id, long expectedVersion, SubmissionAction action, Change change) {
        Supplier<ProblemException> notThere =
                () -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such submission.");
        Submission submission = submissions.locked(id).orElseThrow(notThere);
        IndicatorQueries.Owned indicator = indicators.owned(submission.indicatorId());
        change.actor().needs(action.permission(), Subject.of(indicator.programme()), notThere);
        if (submission.toldVersion() != expectedVersion) {
            throw ProblemException.stale("submission", expectedVersion, submission.toldVersion());
        }
        return new Held(submission, indicator.slug());
    }

    /** A submission that nobody else changes meanwhile, and what its figures are of. */
    private record Held(Submission submission, String indicator) {}

    private SubmissionView told(UUID id, Change change) {
        SubmissionView view = queries.find(id).orElseThrow();
        ledger.note(change, view);
        return view;
    }
}
