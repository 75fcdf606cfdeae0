package no.ringvirkning.access.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another password for one's own account. */
@Schema(description = "Another password for one's own account.")
public record ChangePassword(
        @Schema(description = "The password in use.") @NotNull @Size(max = Passwords.MOST_UNITS)
        String current,

        @Schema(description = "The password to come: 12 to 128 characters, any of them, and not easy to guess.")
        @NotNull
        @Size(max = Passwords.MOST_UNITS)
        String wanted) {

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
