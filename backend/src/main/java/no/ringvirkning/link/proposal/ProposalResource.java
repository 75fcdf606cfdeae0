package no.ringvirkning.link.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A report that came by a link, for those who look at it. */
@Path("/api/v1/report-proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "update-requests")
class ProposalResource {

    private final ProposalQueries queries;
    private final ProposalService proposals;
    private final Caller caller;
    private final Writes writes;

    @Inject
    ProposalResource(ProposalQueries queries, ProposalService proposals, Caller caller, Writes writes) {
        this.queries = queries;
        this.proposals = proposals;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Operation(summary = "Read a report that came by a link, and what the caller can do with it")
    public ReportProposalView getReportProposal(
            @Parameter(description = "The id of the proposed report.") @PathParam("id") UUID id) {
        return queries.find(id, caller.actor()).orElseThrow(ProposalService::notThere);
    }

    @PUT
    @Path("/approval")
    @Authenticated
    @Operation(summary = "Make a report of what came by a link", description = "The public reads it from then on.")
    public RestResponse<ReportProposalView> approveReportProposal(
            @Parameter(description = "The id of the proposed report.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Meldt av den som er ansvarlig, og godkjent.",
                write -> proposals.approve(id, write.expectedVersion(), new Change(write.actor(), write.reason())));
    }

    @PUT
    @Path("/return")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a report back that came by a link",
            description = "It comes to nothing. Whoever is to answer again gets another link.")
    public RestResponse<ReportProposalView> giveBackReportProposal(
            @Parameter(description = "The id of the proposed report.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "why",
                                                            value =
                                                                    "{\"reason\": \"Dette gjelder et annet tiltak.\"}")))
                    @NotNull
                    @Valid
                    GiveBackProposal why) {
        return writes.change(
                asked,
                "Gitt tilbake.",
                write -> proposals.giveBack(
                        id, why.reason(), write.expectedVersion(), new Change(write.actor(), write.reason())));
    }
}
