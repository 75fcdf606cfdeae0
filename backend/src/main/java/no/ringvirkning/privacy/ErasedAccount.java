package no.ringvirkning.privacy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went with an account. */
@Schema(description = "What went with an account that was erased.")
record ErasedAccount(
        @Schema(description = "How many roles in programmes.") @NotNull
        Integer roles,

        @Schema(description = "How many sessions, those that had ended among them.") @NotNull
        Integer sessions,

        @Schema(description = "How many browsers were known.") @NotNull
        Integer browsers,

        @Schema(description = "How many links by which a password could be chosen.") @NotNull
        Integer invitations,

        @Schema(description = "How many keys for programs no longer work.") @NotNull
        Integer keys,

        @Schema(description = "How many contacts no longer have a person.") @NotNull
        Integer contacts) {}
