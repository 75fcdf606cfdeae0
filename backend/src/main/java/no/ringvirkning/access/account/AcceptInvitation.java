package no.ringvirkning.access.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who was invited chooses. */
@Schema(description = "What somebody who was invited chooses.")
public record AcceptInvitation(
        @Schema(description = "What stands after # in the link.") @NotNull @Size(max = 100)
        String token,

        @Schema(description = "Only of the first administrator, whose account nobody could name before.")
        @Nullable
        @Size(min = 3, max = 254)
        @Pattern(regexp = CreateAccount.LOGIN_NAME)
        String loginName,

        @Schema(description = "What one wants to be called, when not as the account says.")
        @Nullable
        @Size(min = 1, max = 100)
        @Pattern(regexp = CreateAccount.DISPLAY_NAME)
        String displayName,

        @Schema(description = "12 to 128 characters, any of them, and not easy to guess.")
        @NotNull
        @Size(max = Passwords.MOST_UNITS)
        String password) {

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "AcceptInvitation";
    }
}
