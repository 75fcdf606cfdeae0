package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation number and where it was found. */
@Schema(description = "An organisation number and where it was found.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationNumber(
        @Schema(description = "Nine digits, the last one a check digit (modulus 11).")
        @NotNull
        @Pattern(regexp = "[0-9]{9}")
        String value,

        @Schema(description = "Where it was found.") @NotNull @Size(min = 1, max = 300)
        String source,

        @Schema(description = "When it was looked up.") @NotNull
        LocalDate retrieved) {}
