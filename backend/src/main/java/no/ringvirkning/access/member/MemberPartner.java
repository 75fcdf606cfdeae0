package no.ringvirkning.access.member;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisation for which somebody has a role. */
@Schema(description = "The organisation for which somebody has a role.")
public record MemberPartner(
        @Schema(description = "Names the organisation in addresses.") @NotNull
        String slug,

        @Schema(description = "What the organisation is called today.") @NotNull
        String name) {}
