package no.ringvirkning.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail as it lies in the mailbox of an installation that is there to be tried out. */
@Schema(description = "A mail in the mailbox of an installation that is there to be tried out. It left for nowhere.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MailboxMail(
        @NotNull UUID id,
        @NotNull MailKind kind,

        @Schema(description = "When it was written.") @NotNull
        Instant madeAt,

        @Schema(description = "Whom it is to; not kept longer than seven days.") @Nullable
        String address,

        @Schema(description = "What it is about; not kept longer than seven days.") @Nullable
        String subject,

        @Schema(description = "What it says; not kept longer than seven days.") @Nullable
        String body) {}
