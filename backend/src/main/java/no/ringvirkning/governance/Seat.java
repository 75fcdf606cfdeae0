package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seat in a body, or several of one kind. Who sits in it is not recorded. */
@Schema(description = "A seat in a body, or several of one kind. Who sits in it is not recorded.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Seat(
        @Schema(description = "Names it within the body, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull SeatRole role,
        @Nullable Constituency constituency,

        @Schema(description = "How many seats of this kind there are; absent when the source does not say.")
        @Nullable
        @Min(1)
        @Max(1000)
        Integer count,

        @Schema(description = "Whether it has a vote; absent when the source does not say.") @Nullable
        Boolean voting,

        @Schema(description = "The key of the seat that a substitute stands in for.") @Nullable @Size(max = 80)
        String substituteFor,

        @Schema(description = "When it was in use, as far as it is known.") @Nullable @Valid
        PartialPeriod period,

        @Schema(description = "The decision that appointed to it.") @Nullable @Valid
        DecisionRef appointedBy,

        @Schema(description = "The decision that ended it.") @Nullable @Valid
        DecisionRef endedBy,

        @Nullable @Valid SourceReference source) {}
