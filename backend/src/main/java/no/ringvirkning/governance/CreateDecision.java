package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision to enter into the record. Its effects are entered by what it changed. */
@Schema(description = "A decision to enter into the record. Its effects are entered by what it changed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateDecision(
        @Schema(description = "Names the decision in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @Schema(description = "What was decided, in one line.") @NotNull @Valid
        LocalizedText title,

        @Schema(description = "The text of the decision, or what is known of it.") @Nullable @Valid
        LocalizedText text,

        @Schema(description = "The body that decided. Absent when the source names the organisation only.")
        @Nullable
        @Valid
        BodyRef body,

        @Schema(
                description =
                        "True when the source does not say that it was this body: whoever entered it took it to be so.")
        @NotNull
        Boolean bodyAssumed,

        @Schema(description = "The organisation that decided, when the source does not say which of its bodies it was.")
        @Nullable
        @Valid
        PartnerRef organisation,

        @Schema(description = "The programme it is about.") @Nullable @Valid
        ProgrammeRef programme,

        @Schema(description = "When, as far as it is known.") @Nullable @Valid
        PartialDate date,

        @NotNull DecisionOutcome outcome,

        @Schema(description = "Whether all voted alike; absent when it is not known.") @Nullable
        Boolean unanimous,

        @Schema(description = "How many voted for it; absent when it is not known.") @Nullable @Min(0) @Max(10_000)
        Integer votesFor,

        @Schema(description = "How many voted against it; absent when it is not known.") @Nullable @Min(0) @Max(10_000)
        Integer votesAgainst,

        @Schema(description = "The key of the meeting of the body.") @Nullable @Size(max = 80)
        String meeting,

        @Schema(description = "The case it stands in.") @Nullable @Valid
        CaseFile caseFile,

        @Nullable @Valid SourceReference source) {
    public CreateDecision {
        bodyAssumed = bodyAssumed != null && bodyAssumed;
    }
}
