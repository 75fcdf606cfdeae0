package no.ringvirkning.link;

import jakarta.validation.Valid;
import java.time.LocalDate;
import no.ringvirkning.mail.MailTo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Until when another link is good. */
@Schema(description = "Until when another link is good.")
public record RenewUpdateRequest(
        @Schema(description = "The last day on which it is good, 60 days from now at most; two weeks when absent.")
        @Nullable
        LocalDate expires,

        @Schema(description = "Whom it is mailed to from now on; as before when absent.") @Nullable @Valid
        MailTo mailTo) {}
