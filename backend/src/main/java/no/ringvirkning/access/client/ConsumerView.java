package no.ringvirkning.access.client;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is let in by tokens, as those see it who look after that for a programme. */
@Schema(description = "Who reads and writes for a programme by tokens that another service signs.")
public record ConsumerView(
        @NotNull UUID id,

        @Schema(description = "By which people know whose it is.") @NotNull
        String name,

        @Schema(description = "Who signs the tokens, by the name that it has in the configuration here.") @NotNull
        String issuer,

        @Schema(description = "For whom they are signed, as it stands in them.") @NotNull
        String identifier,

        @Schema(description = "As the ledger knows it.") @NotNull
        String actor,

        @Schema(description = "The slug of the organisation for which alone it holds; absent when it holds for all.")
        @Nullable
        String partner,

        @Schema(description = "How far it may go at most: no further than the token was made for.") @NotNull
        Scope scope,

        @Schema(description = "Who registered it, as the ledger knows them.") @NotNull
        String madeBy,

        @Schema(description = "What who registered it is called here; absent when the account is erased.") @Nullable
        String madeByName,

        @NotNull Instant madeAt,

        @Schema(description = "From when on it is no longer let in.") @NotNull
        Instant expiresAt,

        @Schema(description = "When it was withdrawn; absent when it was not.") @Nullable
        Instant withdrawnAt) {

    ConsumerView withActor() {
        return new ConsumerView(
                id,
                name,
                issuer,
                identifier,
                Consumer.actor(issuer, identifier),
                partner,
                scope,
                madeBy,
                madeByName,
                madeAt,
                expiresAt,
                withdrawnAt);
    }
}
