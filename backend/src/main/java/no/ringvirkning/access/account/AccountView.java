package no.ringvirkning.access.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.member.OwnMembership;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account, as administrators see it. */
@Schema(description = "An account, as administrators see it.")
public record AccountView(
        @NotNull UUID id,

        @Schema(description = "How often it was changed, from 1.") @NotNull
        Long version,

        @Schema(description = "What one signs in with.") @NotNull
        String loginName,

        @Schema(description = "What the person is called.") @NotNull
        String displayName,

        @Schema(
                description =
                        "Whether it keeps accounts and registers. That gives no say over what programmes hold; roles in programmes do.")
        @NotNull
        Boolean administrator,

        @NotNull AccountState state,

        @Schema(
                description =
                        "Whether no other account that can sign in is an administrator: such a one is neither disabled nor"
                                + " made no administrator.")
        @NotNull
        Boolean lastAdministrator,

        @Schema(description = "When it was last used, to a minute, as long as that is kept; absent when it was not.")
        @Nullable
        Instant lastSeenAt,

        @Schema(description = "What it is in programmes.") @NotNull
        List<OwnMembership> memberships)
        implements Versioned {}
