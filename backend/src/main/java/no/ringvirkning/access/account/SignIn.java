package no.ringvirkning.access.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one signs in with. */
@Schema(description = "What one signs in with.")
public record SignIn(
        @Schema(
                description = "What the account signs in with; capital letters make no difference.",
                examples = "leder@example.org")
        @NotNull
        @Size(max = 254)
        String loginName,

        @Schema(description = "The password, as it was chosen.") @NotNull @Size(max = Passwords.MOST_UNITS)
        String password) {

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "SignIn";
    }
}
