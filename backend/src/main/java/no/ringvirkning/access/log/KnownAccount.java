package no.ringvirkning.access.log;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An account, as those see it who read what happened.")
record KnownAccount(
        @Schema(description = "The id of the account.") UUID id,

        @Schema(description = "What the person is called here; absent when the account is erased.") @Nullable
        String displayName) {}
