package no.ringvirkning.link.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The reports that came by links to the measures of a programme. */
@Path("/api/v1/programmes/{slug}/report-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "update-requests")
class ProgrammeProposalResource {

    private final ProposalQueries queries;
    private final Caller caller;

    @Inject
    ProgrammeProposalResource(ProposalQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "List the reports that came by links",
            description = "Newest first. For those who read what is on its way in the programme.")
    public Page<ReportProposalView> getReportProposals(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "Only those that stand there.") @QueryParam("status") @Nullable
                    ProposalStatus status,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return queries.list(slug, status, caller.actor(), PageRequest.of(limit, cursor, total));
    }
}
