package no.ringvirkning.plan.consultation;

import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.plan.content.RevisionStatus;
import org.jspecify.annotations.Nullable;

/** A revision, as far as its hearing needs to know it. */
record HeardRevision(
        UUID id,
        UUID programme,
        RevisionStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    @Nullable
    HearingPeriod period() {
        return from == null || until == null ? null : new HearingPeriod(from, until);
    }

    boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    boolean isOpen(LocalDate today) {
        return status == RevisionStatus.IN_HEARING && !isOver(today);
    }
}
