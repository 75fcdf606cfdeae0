package no.ringvirkning.access.member;

import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme in which somebody has a role. */
@Schema(description = "The programme in which somebody has a role.")
public record MemberProgramme(
        @Schema(description = "Names the programme in addresses.") @NotNull
        String slug,

        @NotNull LocalizedText name) {}
