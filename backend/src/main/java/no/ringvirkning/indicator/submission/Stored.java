package no.ringvirkning.indicator.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done with a submission, as it is stored. */
final class Stored {

    private Stored() {}

    /**
     * One step.
     *
     * @param actor who took it: a pseudonym, told to nobody
     * @param reason why, of what was given back or withdrawn
     */
    @Embeddable
    record Step(
            @Enumerated(EnumType.STRING) SubmissionStatus status,
            @Column(name = "recorded_at") Instant recordedAt,
            String actor,
            @Nullable String reason) {}
}
