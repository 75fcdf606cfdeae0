package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is recorded of the money of a programme, of which the overview is worked out. */
@Schema(description = "All that is recorded of the money of a programme, of which the overview is worked out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingRecord(
        @NotNull ProgrammeRef programme,

        @Schema(description = "The lines, also those without entries, the last budget year first.") @NotNull
        List<@NotNull FundingLineView> lines,

        @Schema(description = "The rules on co-funding, the last first.") @NotNull
        List<@NotNull CofundingRuleView> rules) {

    public FundingRecord {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }
}
