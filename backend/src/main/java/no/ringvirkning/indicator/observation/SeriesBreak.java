package no.ringvirkning.indicator.observation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where a series breaks. */
@Schema(
        description =
                "A place where a series breaks: figures from before it are not to be compared with it without care.")
public record SeriesBreak(
        @Schema(description = "The first period after.") @NotNull
        String period,

        @NotNull BreakKind kind) {}
