package no.ringvirkning.access.member;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody with a role in a programme. */
@Schema(description = "Somebody with a role in a programme.")
public record MemberView(
        @Schema(description = "The account.") @NotNull UUID id,

        @Schema(description = "What the person is called.") @NotNull
        String displayName,

        @Schema(description = "Whether the account can sign in now.") @NotNull
        Boolean active,

        @NotNull ProgrammeRole role,

        @Schema(description = "The organisation the role is for, when it is one for a single organisation.") @Nullable
        MemberPartner partner,

        @Schema(description = "When the account was first given a role in the programme.") @NotNull
        Instant since) {}
