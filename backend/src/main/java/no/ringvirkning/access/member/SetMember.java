package no.ringvirkning.access.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.access.ProgrammeRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The role that an account is to have in a programme. */
@Schema(description = "The role that an account is to have in a programme.")
public record SetMember(
        @NotNull ProgrammeRole role,

        @Schema(description = "Slug of the organisation, for PARTNER_REPORTER and no other.") @Nullable @Size(max = 120)
        String partner) {}
