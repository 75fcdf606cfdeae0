package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule on who has to pay how much, to enter into the record; the one that held until then ends where it begins. */
@Schema(
        description =
                "A rule on who has to pay how much, to enter into the record; the one that held until then ends where it begins.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetCofundingRule(
        @NotNull @Valid ProgrammeRef programme,

        @Schema(description = "The least that the own funders pay, in per cent of all.", examples = "25")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal minOwnShare,

        @Schema(description = "The most that public funders pay together, in per cent of all.", examples = "75")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal maxPublicShare,

        @Schema(description = "Whose money is the programme's own.") @NotNull
        List<@NotNull @Valid PartnerRef> ownFunders,

        @Schema(description = "The years it holds for: from and to are the first of January.") @NotNull @Valid
        Validity validity,

        @Nullable @Valid SourceReference source) {

    public SetCofundingRule {
        ownFunders = Objects.requireNonNullElse(ownFunders, List.of());
        validity = Validity.orAlways(validity);
    }
}
