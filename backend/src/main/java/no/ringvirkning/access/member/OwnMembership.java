package no.ringvirkning.access.member;

import jakarta.validation.constraints.NotNull;
import no.ringvirkning.access.ProgrammeRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is in a programme, told to themselves. */
@Schema(description = "What somebody is in a programme, told to themselves.")
public record OwnMembership(
        @NotNull MemberProgramme programme,
        @NotNull ProgrammeRole role,

        @Schema(description = "The organisation the role is for, when it is one for a single organisation.") @Nullable
        MemberPartner partner) {}
