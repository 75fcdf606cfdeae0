package no.ringvirkning.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has the role, for those who may read contacts. */
@Schema(description = "Who has the role, for those who may read contacts.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KnownPerson(
        @Schema(description = "What the person is called.") @NotNull
        String name,

        @Schema(description = "The phone number.") @Nullable String phone,

        @Schema(description = "The person's own e-mail address.") @Nullable
        String email,

        @NotNull PublicLevel publicLevel,

        @Schema(description = "The day on which the person has agreed.") @Nullable
        LocalDate consentedOn,

        @Schema(description = "When that was recorded.") @Nullable
        Instant consentNotedAt,

        @Schema(description = "Who recorded it, as the ledger knows them.") @Nullable
        String consentNotedBy,

        @Schema(description = "The last day on which it is to be kept, when one was said.") @Nullable
        LocalDate retentionUntil,

        @Schema(
                description =
                        "The last day on which it is kept: the day that was said, or so long after the end of the programme, whichever"
                                + " is first. Absent while neither is known.")
        @Nullable
        LocalDate keptUntil) {

    /** Without who it is, so that no log tells it. */
    @Override
    public String toString() {
        return "a person";
    }
}
