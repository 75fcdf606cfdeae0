package no.ringvirkning.link;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a link was answered. */
@Schema(description = "That a link was answered. It is told again when the same answers are sent again.")
public record UpdateReceipt(
        @Schema(description = "To be named when somebody asks about it.") @NotNull
        UUID receipt,

        @NotNull Instant answeredAt,

        @Schema(description = "How many lines were answered.") @NotNull
        Integer answers) {}
