package no.ringvirkning.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has the role. */
@Schema(
        description =
                "Who has the role. The public reads nothing of it without consent. Somebody else, or another number or address,"
                        + " takes the consent away.")
public record WritePerson(
        @Schema(description = "What the person is called.") @NotNull @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "The phone number, of digits, spaces and at most a plus before them.")
        @Nullable
        @Pattern(regexp = "\\+?[0-9][0-9 ]{3,17}[0-9]")
        String phone,

        @Schema(description = "The person's own e-mail address.")
        @Nullable
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
        @Size(max = 254)
        String email,

        @Schema(
                description =
                        "The last day on which it is kept; at the latest it is forgotten a year after the end of the programme.")
        @Nullable
        LocalDate retentionUntil) {

    /** Without what was written, so that no log tells it. */
    @Override
    public String toString() {
        return "a person";
    }
}
