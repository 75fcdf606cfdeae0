package no.ringvirkning.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a link is mailed to. */
@Schema(
        description =
                "Whom a link is mailed to. With a request for an update the receipt of the answer goes there, too, and it is kept"
                        + " until the request is answered, taken back, or has been over for a month; else until it is sent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MailTo(
        @Schema(description = "The address; that of an office rather than a person's.", examples = "post@example.org")
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}", message = "is an address")
        String email,

        @Schema(description = "The language of the mail.") @NotNull
        Language language) {

    /** Says nothing: an address does not get into a message by accident. */
    @Override
    public String toString() {
        return "MailTo";
    }
}
