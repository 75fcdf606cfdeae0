package no.ringvirkning.access.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link for the owner of an account, shown once. */
@Schema(description = "A link by which the owner of an account chooses its password, once. It is shown only now.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationLink(
        @Schema(description = "The account, as it is after the invitation.") @NotNull
        AccountView account,

        @Schema(
                description =
                        "To be handed over in a way that only the owner reads; absent when it was mailed. Links that were made for the account before no"
                                + " longer work.",
                examples = "https://ringvirkning.example.org/invitasjon#a1b2")
        @Nullable
        String link,

        @NotNull Instant expiresAt) {

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "InvitationLink";
    }
}
