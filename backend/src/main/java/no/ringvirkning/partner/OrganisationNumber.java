package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation number and where it was found. */
@Schema(description = "An organisation number and where it was found.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record OrganisationNumber(
        @Schema(description = "Nine digits, the last one a check digit (modulus 11).")
        @NotNull
        @Pattern(regexp = FORM)
        @Column(name = "organisation_number")
        String value,

        @Schema(description = "Where it was found.")
        @NotNull
        @Size(min = 1, max = 300)
        @Column(name = "organisation_number_source")
        String source,

        @Schema(description = "When it was looked up.") @NotNull @Column(name = "organisation_number_retrieved")
        LocalDate retrieved) {

    private static final String FORM = "[0-9]{9}";
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    @JsonIgnore
    @AssertTrue(message = "the last digit of an organisation number is the check digit of the others")
    public boolean isCheckDigitRight() {
        return value == null || !value.matches(FORM) || checkDigit(value) == value.charAt(8) - '0';
    }

    /** Modulus 11; ten is no digit, so such numbers are not given out. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
