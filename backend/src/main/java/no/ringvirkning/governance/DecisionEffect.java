package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that a decision did. What it did it to is named as far as the kind has one. */
@Schema(description = "One thing that a decision did. What it did it to is named as far as the kind has one.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionEffect(
        @NotNull DecisionEffectKind kind,
        @Nullable @Valid ProgrammeRef programme,
        @Nullable @Valid EffectPlan plan,
        @Nullable @Valid EffectMeasure measure,
        @Nullable @Valid BodyRef body,

        @Schema(description = "Who got or had the role, or the money.") @Nullable @Valid
        PartnerRef partner,

        @Schema(description = "The id of the funding line.") @Nullable
        UUID fundingLine,

        @Schema(description = "The year whose budget the money belongs to.") @Nullable
        Integer budgetYear,

        @Schema(description = "The period, role, seat or delegation within it: a key or a code that does not change.")
        @Nullable
        String part,

        @Schema(description = "In words, where the record has some.") @Nullable @Valid
        LocalizedText text,

        @Nullable @Valid Money amount) {}
