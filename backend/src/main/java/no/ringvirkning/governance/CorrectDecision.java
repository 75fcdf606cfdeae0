package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a decision, apart from who decided, what it is about and what became of the matter. */
@Schema(
        description =
                "What is recorded of a decision, apart from who decided, what it is about and what became of the matter.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectDecision(
        @Schema(description = "What was decided, in one line.") @NotNull @Valid
        LocalizedText title,

        @Schema(description = "The text of the decision, or what is known of it.") @Nullable @Valid
        LocalizedText text,

        @Schema(description = "When, as far as it is known.") @Nullable @Valid
        PartialDate date,

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

        @Nullable @Valid SourceReference source) {}
