package no.ringvirkning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.indicator.submission.SubmissionService;
import no.ringvirkning.indicator.submission.SubmissionStatus;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.ledger.Change;

/** Takes a submission of the demo data so far as it has come, step by step, as those who work with it would. */
@ApplicationScoped
class DemoSubmissions {

    private static final List<SubmissionStatus> WAY = List.of(
            SubmissionStatus.DRAFT, SubmissionStatus.SUBMITTED, SubmissionStatus.APPROVED, SubmissionStatus.PUBLISHED);

    private final SubmissionService submissions;

    @Inject
    DemoSubmissions(SubmissionService submissions) {
        this.submissions = submissions;
    }

    void load(DemoSubmission given, Change change) {
        int steps = WAY.indexOf(given.status());
        if (steps < 0) {
            throw new IllegalArgumentException("the demo has no submission that is " + given.status());
        }
        SubmissionView last = submissions.draft(given.indicator(), given.series(), change);
        for (SubmissionStatus next : WAY.subList(1, steps + 1)) {
            last = step(last, next, change);
        }
    }

    private SubmissionView step(SubmissionView last, SubmissionStatus next, Change change) {
        return switch (next) {
            case SUBMITTED -> submissions.submit(last.id(), last.version(), change);
            case APPROVED -> submissions.approve(last.id(), last.version(), change);
            case PUBLISHED -> submissions.publish(last.id(), last.version(), change);
            default -> throw new IllegalArgumentException(next.name());
        };
    }
}
