package no.ringvirkning.access.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.mail.MailTo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account to make, whose owner chooses the password by a link. */
@Schema(description = "An account to make. Its owner chooses the password by a link.")
public record CreateAccount(
        @Schema(description = "What one signs in with; an e-mail address is allowed.", examples = "ny@example.org")
        @NotNull
        @Size(min = 3, max = 254)
        @Pattern(regexp = LOGIN_NAME)
        String loginName,

        @Schema(description = "What the person is called.", examples = "Ny medarbeider")
        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(regexp = DISPLAY_NAME)
        String displayName,

        @Schema(description = "Whether it keeps accounts and registers.") @NotNull
        Boolean administrator,

        @Schema(
                description =
                        "Whom the link is mailed to. It is then not in the answer: nobody else has it. Absent when it is handed"
                                + " over in another way.")
        @Nullable
        @Valid
        MailTo mailTo) {

    /** One word of characters that can be seen. */
    static final String LOGIN_NAME = "[^\\s\\p{Cc}\\p{Cs}]*";

    /** Text on one line, with something in it. */
    static final String DISPLAY_NAME = "[^\\p{Cc}\\p{Cs}]*[^\\s\\p{Cc}\\p{Cs}][^\\p{Cc}\\p{Cs}]*";

    /** Says nothing: who somebody is does not get into a message by accident. */
    @Override
    public String toString() {
        return "CreateAccount";
    }
}
