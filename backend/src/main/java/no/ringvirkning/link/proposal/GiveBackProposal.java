package no.ringvirkning.link.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposed report comes to nothing. */
@Schema(
        description =
                "Why a proposed report comes to nothing. For those who work with it; the public does not read it.")
public record GiveBackProposal(
        @Schema(description = "In a few words.") @NotNull @Size(min = 1, max = 1000)
        String reason) {}
