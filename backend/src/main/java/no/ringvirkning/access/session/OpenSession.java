package no.ringvirkning.access.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That one is signed in somewhere else, too. */
@Schema(description = "That one is signed in somewhere else, too.")
public record OpenSession(
        @NotNull UUID id,

        @Schema(description = "When one signed in there.") @NotNull
        Instant startedAt,

        @Schema(description = "When it was last used, to the minute.") @NotNull
        Instant lastSeenAt) {}
