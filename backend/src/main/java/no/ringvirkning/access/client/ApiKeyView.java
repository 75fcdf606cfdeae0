package no.ringvirkning.access.client;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key, as those see it who look after the keys of a programme. */
@Schema(description = "A key of a program. The key itself is shown once, when it is made, and kept nowhere.")
public record ApiKeyView(
        @NotNull UUID id,

        @Schema(description = "By which people know what it is for.") @NotNull
        String name,

        @Schema(description = "How the key begins.", examples = "rvk_a1b2") @NotNull
        String prefix,

        @NotNull Scope scope,

        @Schema(description = "Who made it, as the ledger knows them.") @NotNull
        String madeBy,

        @Schema(description = "What who made it is called here; absent when the account is erased.") @Nullable
        String madeByName,

        @NotNull Instant madeAt,

        @Schema(description = "From when on it no longer works.") @NotNull
        Instant expiresAt,

        @Schema(description = "When it was last used, to a minute; absent when it never was.") @Nullable
        Instant lastUsedAt,

        @Schema(description = "When it was revoked; absent when it was not.") @Nullable
        Instant revokedAt) {}
