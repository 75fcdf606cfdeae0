package no.ringvirkning.indicator.grid;

import java.util.List;
import java.util.UUID;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.indicator.submission.SubmissionStatus;

/**
 * A submission that is neither published nor withdrawn.
 *
 * @param own whether the caller wrote it or handed it in
 */
record OpenSubmission(UUID id, String indicator, SubmissionStatus status, boolean own, List<RecordSeries> series) {

    /** Whether it waits for others: what it says can be changed by nobody meanwhile. */
    boolean underWay() {
        return status == SubmissionStatus.SUBMITTED || status == SubmissionStatus.APPROVED;
    }
}
