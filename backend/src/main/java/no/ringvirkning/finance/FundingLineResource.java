package no.ringvirkning.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Money from one payer for one year. */
@Path("/api/v1/funding-lines/{id}")
@Tag(name = "funding")
class FundingLineResource {

    private static final String EXAMPLE = "00000000-0000-7000-8000-000000002014";

    private final FundingQueries funding;
    private final ListAnswers lists;

    @Inject
    FundingLineResource(FundingQueries funding, ListAnswers lists) {
        this.funding = funding;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a funding line with all that became of its money",
            description = "With `knownAt`, what had been published by that instant.")
    public FundingLineView getFundingLine(
            @Parameter(description = "The id of the line.", example = EXAMPLE) @PathParam("id") String id,
            @Parameter(description = "Only what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        Optional<FundingLineView> line = knownAt == null ? funding.find(uuid(id)) : funding.find(uuid(id), knownAt);
        return line.orElseThrow(() -> notFound(id));
    }

    @GET
    @Path("/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List what was published of a funding line, newest first")
    public Page<LedgerEntryView> listFundingLineHistory(
            @Parameter(description = "The id of the line.", example = EXAMPLE) @PathParam("id") String id,
            @Parameter(description = "The most items, from 1 to 200; 50 when absent.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return lists.answer(limit, cursor, total, page -> funding.history(uuid(id), page));
    }

    /** What is no id is the id of nothing. */
    private static UUID uuid(String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw notFound(id);
        }
        return UUID.fromString(id);
    }

    private static ProblemException notFound(String id) {
        return ProblemException.notFound("funding line", id);
    }
}
