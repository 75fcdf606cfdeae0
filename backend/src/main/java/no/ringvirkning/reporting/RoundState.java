package no.ringvirkning.reporting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a round stands. */
@Schema(
        description =
                "Where a round stands. PLANNED: it has not opened. OPEN: it can be answered, also when it is late. CLOSED:"
                        + " another one has opened after it. WITHDRAWN: it came to nothing.")
public enum RoundState {
    /** It has not opened. */
    PLANNED,
    /** It can be answered, also when it is late. */
    OPEN,
    /** Another one has opened after it. */
    CLOSED,
    /** It came to nothing. */
    WITHDRAWN;

    /** @param closed the day on which another opened after it; none when none has */
    static RoundState of(RoundView round, @Nullable LocalDate closed, LocalDate today) {
        if (round.withdrawn()) {
            return WITHDRAWN;
        }
        if (closed != null) {
            return CLOSED;
        }
        return round.opens().isAfter(today) ? PLANNED : OPEN;
    }
}
