package no.ringvirkning.link;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One request for an update, for those who work with it. */
@Path("/api/v1/update-requests/{id}")
@Tag(name = "update-requests")
class UpdateRequestResource {

    private final UpdateRequestQueries queries;
    private final UpdateRequestService requests;
    private final Caller caller;
    private final Writes writes;

    @Inject
    UpdateRequestResource(UpdateRequestQueries queries, UpdateRequestService requests, Caller caller, Writes writes) {
        this.queries = queries;
        this.requests = requests;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what was asked of an organisation, and what came of it")
    public UpdateRequestView getUpdateRequest(
            @Parameter(description = "The id of the request.") @PathParam("id") UUID id) {
        return queries.find(id, caller.actor()).orElseThrow(UpdateRequestService::notThere);
    }

    @PUT
    @Path("/link")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make another link for a request",
            description = "The one before is good for nothing. It is told now and never again.")
    public RestResponse<UpdateRequestLink> renewUpdateRequest(
            @Parameter(description = "The id of the request.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "for as long as usual", value = "{}")))
                    @NotNull
                    @Valid
                    RenewUpdateRequest until) {
        return writes.change(
                asked, "Ny lenke.", write -> requests.renew(id, until, write.expectedVersion(), write.actor()));
    }

    @PUT
    @Path("/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a request back", description = "Its link is good for nothing from then on.")
    public RestResponse<UpdateRequestView> revokeUpdateRequest(
            @Parameter(description = "The id of the request.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Lenken er trukket tilbake.",
                write -> requests.revoke(id, write.expectedVersion(), write.actor()));
    }
}
