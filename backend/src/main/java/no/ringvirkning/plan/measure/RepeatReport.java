package no.ringvirkning.plan.measure;

import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a measure goes as it did when it was reported last. */
@Schema(description = "That a measure goes as it did when it was reported last.")
public record RepeatReport(
        @Schema(
                description =
                        "How many reports on the measure one has seen, those taken back counted twice, as a round tells it: when"
                                + " there is another one, this is refused as stale. When absent, that is not looked at.")
        @Nullable
        @PositiveOrZero
        Long seen) {}
