package no.ringvirkning.access.account;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

        @NotNull AccountState state)
        implements Versioned {}
