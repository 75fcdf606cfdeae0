package no.ringvirkning.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a programme really started, or was over. */
@Schema(description = "When a programme really started, or was over.")
public record ProgrammeDay(
        @Schema(description = "The first day on which it ran, or the last one.") @NotNull @Valid
        PartialDate date) {}
