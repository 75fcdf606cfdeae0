package no.ringvirkning.access.client;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new key, with the secret, which is told only now. */
@Schema(description = "A new key, with the secret, which is told only now.")
public record MadeApiKey(
        @NotNull ApiKeyView key,

        @Schema(
                description =
                        "What the program shows: `Authorization: Bearer rvk_…`. It is kept nowhere and cannot be told again.",
                examples = "rvk_2b1c9f0e8d7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1")
        @NotNull
        String secret) {

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "MadeApiKey";
    }
}
