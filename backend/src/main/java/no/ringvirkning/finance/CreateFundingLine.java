package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money from one payer for one year, to enter into the record. */
@Schema(description = "Money from one payer for one year, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateFundingLine(
        @Schema(description = "Given by who may enter the same again, an import for instance; made up when absent.")
        @Nullable
        UUID id,

        @NotNull @Valid ProgrammeRef programme,

        @Schema(
                description =
                        "The code of the measure of the programme that it is for; absent when it is for the programme.")
        @Nullable
        @Pattern(regexp = MeasureContent.CODE)
        String measure,

        @Schema(description = "Who pays. Absent when the source does not say.") @Nullable @Valid
        PartnerRef funder,

        @Schema(description = "The scheme that it comes from.", examples = "{\"nb\": \"omstillingsmidler\"}")
        @Nullable
        @Valid
        LocalizedText scheme,

        @Schema(description = "The year whose budget it belongs to.", examples = "2014") @NotNull @Min(1900) @Max(2200)
        Integer budgetYear,

        @NotNull CostType costType,

        @Schema(description = "ISO 4217; the currency of all its entries. NOK when absent.", examples = "NOK")
        @NotNull
        @Pattern(regexp = "[A-Z]{3}")
        String currency,

        @Nullable @Valid LocalizedText note,

        @Schema(description = "What became of it, in the order it is recorded in.") @NotNull
        List<@NotNull @Valid RecordEntry> entries,

        @Nullable @Valid SourceReference source) {

    public CreateFundingLine {
        currency = Objects.requireNonNullElse(currency, "NOK");
        entries = Objects.requireNonNullElse(entries, List.of());
    }
}
