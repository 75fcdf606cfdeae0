package no.ringvirkning.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of money, entry by entry. */
@Path("/api/v1/funding-entries")
@Tag(
        name = "funding",
        description = "Money: who pays for what in which year, how far it has come, and the decision behind it.")
class FundingEntryResource {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final FundingQueries funding;
    private final ListAnswers lists;

    @Inject
    FundingEntryResource(FundingQueries funding, ListAnswers lists) {
        this.funding = funding;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List entries on money",
            description =
                    "One row for each entry, with what its line says. Those for which another entry stands are left"
                            + " out unless they are asked for, so that the rows add up to the sums of the overview.")
    public Page<FundingEntrySummary> listFundingEntries(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "The slug of the partner that pays.") @QueryParam("funder") @Nullable
                    String funder,
            @Parameter(description = "The code of the measure; codes are those of a programme.")
                    @QueryParam("measure")
                    @Nullable
                    String measure,
            @Parameter(description = "The budget year, from 1900 to 2200.") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Only entries of this stage.") @QueryParam("stage") @Nullable FundingStage stage,
            @Parameter(description = "The slug of the decision behind it.") @QueryParam("decision") @Nullable
                    String decision,
            @Parameter(description = "Only what can have happened on this day or later; not what has no date.")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Only what can have happened on this day or before; not what has no date.")
                    @QueryParam("to")
                    @Nullable
                    LocalDate to,
            @Parameter(
                            description =
                                    "Only what had certainly happened by this day, as in the overview of that day; an entry without a date counts from the day of the decision behind it, else from 31 December of its budget year.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Whether those are wanted, too, for which another entry stands.")
                    @QueryParam("superseded")
                    @Nullable
                    Boolean superseded,
            @Parameter(
                            description =
                                    "The order; `-` turns it round. What has no date comes before all dates, what has no amount before all amounts.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"year", "-year", "date", "-date", "amount", "-amount"},
                                            defaultValue = "year"))
                    @QueryParam("sort")
                    @DefaultValue("year")
                    FundingSort sort,
            @Parameter(description = "The most items, from 1 to 200; 50 when absent.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw ProblemException.parameter("year", "must be from " + FIRST_YEAR + " to " + LAST_YEAR, List.of());
        }
        FundingFilter filter = new FundingFilter(
                programme, funder, measure, year, stage, decision, from, to, asOf, Boolean.TRUE.equals(superseded));
        return lists.answer(limit, cursor, total, page -> funding.list(filter, sort, page));
    }
}
