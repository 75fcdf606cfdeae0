package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of one budget year. */
@Schema(description = "The money of one budget year.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingYear(
        @Schema(description = "The budget year.") @NotNull Integer year,

        @Schema(description = "By who pays, in the order of slugs; at the end what nobody is named for.") @NotNull
        List<@NotNull FundingRow> rows,

        @Schema(description = "The sums of the rows.") @NotNull
        List<@NotNull FundingSum> totals,

        @Schema(
                description =
                        "What is granted and not yet spent, by currency and price level; only where all amounts of both are known, whether what was spent is of the grants, and both are in the same prices. What somebody spent in a year for which they granted nothing is left out. Below zero when more was spent.")
        @NotNull
        List<@NotNull FundingRest> rest,

        @Schema(description = "Why nothing can be said of the rest, where nothing can: by currency.") @NotNull
        List<@NotNull NoRest> noRest,

        @Schema(
                description =
                        "What was spent of what was granted, as the rest is reckoned from it. Nothing when it is not known whether something was spent of the grants.")
        @NotNull
        List<@NotNull FundingSum> spentOfGrants) {}
