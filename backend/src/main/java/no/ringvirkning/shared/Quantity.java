package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number with its unit and with the reservation its source makes. */
@Schema(
        description =
                "A number with its unit and with the reservation its source makes (\"ca\", \"inntil\", \"mer enn\").")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record Quantity(
        @Schema(description = "The number, exact decimal with at most six decimals.", examples = "356")
        @NotNull
        @Digits(integer = 14, fraction = 6)
        @Column(name = "value")
        BigDecimal value,

        @Schema(description = "The unit, in plain words or a symbol.", examples = "ansatte")
        @NotNull
        @Size(min = 1, max = 60)
        @Column(name = "unit")
        String unit,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "qualifier")
        Qualifier qualifier,

        @Schema(description = "The words of the source.", examples = "mer enn 1.200 ansatte")
        @Nullable
        @Size(min = 1, max = 500)
        @Column(name = "verbatim")
        String verbatim) {}
