package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body lets another decide in its place. */
@Schema(description = "What a body lets another decide in its place.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delegation(
        @Schema(description = "Names it within the body, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @Schema(description = "The body that may decide; else a partner or a text says who.") @Nullable @Valid
        BodyRef toBody,

        @Schema(description = "The organisation that may decide; else a body or a text says who.") @Nullable @Valid
        PartnerRef toPartner,

        @Schema(description = "Who may decide, in words, when it is neither a body nor a partner of the record.")
        @Nullable
        @Valid
        LocalizedText text,

        @Schema(description = "What may be decided.") @NotNull @Valid
        LocalizedText subject,

        @Schema(description = "Up to which amount; absent when none is known.") @Nullable @Valid
        Money limit,

        @Schema(description = "The days on which it holds.") @NotNull @Valid
        Validity validity,

        @Schema(description = "The decision that delegated.") @Nullable @Valid
        DecisionRef decision,

        @Nullable @Valid SourceReference source) {}
