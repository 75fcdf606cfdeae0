package no.ringvirkning.indicator.submission;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a submission stands. */
@Schema(
        description =
                "Where a submission stands. DRAFT: it is worked on. SUBMITTED: it waits for somebody to approve it. RETURNED: it"
                        + " was given back. APPROVED: it is going to be published. PUBLISHED: its figures are. WITHDRAWN: it came to"
                        + " nothing.")
public enum SubmissionStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PUBLISHED,
    WITHDRAWN;

    /** Whether it comes there by those who answer for what it says. */
    boolean isOfTheAuthor() {
        return this == DRAFT || this == SUBMITTED;
    }

    /** What may come next. What was approved can still be given back: the world may have gone on meanwhile. */
    private Set<SubmissionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(RETURNED, APPROVED, WITHDRAWN);
            case RETURNED -> Set.of(DRAFT, SUBMITTED, WITHDRAWN);
            case APPROVED -> Set.of(RETURNED, PUBLISHED, WITHDRAWN);
            case PUBLISHED, WITHDRAWN -> Set.of();
        };
    }

    boolean leadsTo(SubmissionStatus after) {
        return next().contains(after);
    }
}
