package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of a programme: from whom, in which year, how far it has come, and what it goes to. */
@Schema(description = "The money of a programme: from whom, in which year, how far it has come, and what it goes to.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingOverview(
        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID id,

        @NotNull ProgrammeRef programme,

        @Schema(description = "By budget year, the first one first.") @NotNull
        List<@NotNull FundingYear> years,

        @Schema(description = "The sums over all years.") @NotNull
        List<@NotNull FundingSum> totals,

        @Schema(description = "What the money goes to; at the end what is for the programme as a whole.") @NotNull
        List<@NotNull FundingUse> uses,

        @Schema(
                description =
                        "Whether the rule on co-funding is kept, for every year it holds for and there is money in.")
        @NotNull
        List<@NotNull CofundingCheck> cofunding,

        @Schema(description = "What is odd or lacking, kind by kind.") @NotNull
        List<@NotNull FundingWarning> warnings,

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
        List<@NotNull FundingSum> spentOfGrants,

        @Schema(
                description =
                        "With asOf: the stages of which the record tells, and of which nothing had certainly happened by the day. Of the others that have no sum, nothing is recorded at all.")
        @NotNull
        List<@NotNull FundingStage> notYet,

        @Schema(
                description =
                        "With asOf: how many entries are left out because neither they nor a decision behind them say a date, and the year whose budget they belong to was not over. They count from 31 December of it. Without asOf all count, and this is 0.")
        @NotNull
        Integer leftOutWithoutDate) {}
