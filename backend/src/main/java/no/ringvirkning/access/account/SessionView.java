package no.ringvirkning.access.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.member.OwnMembership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is signed in here, and what they are where. */
@Schema(description = "Who is signed in here, and what they are where.")
public record SessionView(
        @Schema(description = "The account. The ledger knows it as `account:` and this.") @NotNull
        UUID id,

        @Schema(description = "What the person is called.") @NotNull
        String displayName,

        @Schema(description = "Whether it keeps accounts and registers.") @NotNull
        Boolean administrator,

        @Schema(description = "Its role in each programme where it has one.") @NotNull
        List<@NotNull OwnMembership> memberships,

        @Schema(description = "To be sent in the header X-CSRF with every request that changes something.") @NotNull
        String csrfToken,

        @Schema(description = "When the session ends, if it is not used before.") @NotNull
        Instant expiresAt,

        @Schema(
                description =
                        "Whether there is a mailbox here that it may read, because the installation is there to be tried out.")
        @NotNull
        Boolean mailbox,

        @Schema(description = "Whether links can be mailed from here.") @NotNull
        Boolean mail) {}
