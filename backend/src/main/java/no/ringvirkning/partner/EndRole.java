package no.ringvirkning.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a role ends. */
@Schema(description = "When a role ends.")
public record EndRole(
        @Schema(description = "The last day on which it is held.") @NotNull @Valid
        PartialDate date) {}
