package no.ringvirkning.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.contact.PublicLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of somebody as a contact. */
@Schema(description = "What is known of somebody as a contact.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldContact(
        @Schema(description = "The id of the contact.") @NotNull
        UUID id,

        @Schema(description = "The slug of the programme.") @NotNull
        String programme,

        @Schema(description = "The slug of the organisation.") @NotNull
        String partner,

        @Schema(description = "The role or capacity.") @NotNull
        String role,

        @Schema(description = "What the person is called; absent when nobody is known.") @Nullable
        String name,

        @Schema(description = "The phone number.") @Nullable String phone,

        @Schema(description = "The person's own e-mail address.") @Nullable
        String email,

        @Nullable PublicLevel publicLevel,

        @Schema(description = "The day on which the person has agreed to what is public.") @Nullable
        LocalDate consentedOn,

        @Schema(description = "When that was recorded.") @Nullable
        Instant consentNotedAt,

        @Schema(description = "The last day on which it is kept; absent while it is not known.") @Nullable
        LocalDate keptUntil) {

    /** Without who it is, so that no log tells it. */
    @Override
    public String toString() {
        return "contact " + id;
    }
}
