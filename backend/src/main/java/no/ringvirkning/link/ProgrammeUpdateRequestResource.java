package no.ringvirkning.link;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is asked of organisations in a programme. */
@Path("/api/v1/programmes/{slug}/update-requests")
@Tag(
        name = "update-requests",
        description =
                "Lines that an organisation without an account answers by a link, and what came of them. Not public.")
class ProgrammeUpdateRequestResource {

    private final UpdateRequestQueries queries;
    private final UpdateRequestService requests;
    private final Caller caller;
    private final Writes writes;

    @Inject
    ProgrammeUpdateRequestResource(
            UpdateRequestQueries queries, UpdateRequestService requests, Caller caller, Writes writes) {
        this.queries = queries;
        this.requests = requests;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List what was asked of whom in a programme",
            description =
                    "Newest first, with who has answered. For those who read what is on its way in the programme.")
    public Page<UpdateRequestView> getUpdateRequests(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "Only those that stand there.") @QueryParam("state") @Nullable
                    UpdateRequestState state,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return queries.list(slug, state, caller.actor(), PageRequest.of(limit, cursor, total));
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = UpdateRequestLink.class,
            responseCode = "201",
            responseDescription = "The request with its link, and its ETag.")
    @Operation(
            summary = "Ask an organisation for an update, by a link",
            description =
                    "The link opens exactly these lines, once, without an account. It is told now and never again: who sends"
                            + " the request again gets the answer without it. For those who write for the programme.")
    public RestResponse<UpdateRequestLink> createUpdateRequest(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a measure and a figure", value = """
                            {"partner": "kongsberg-kommune", "message": "Vi rapporterer for første halvår.",
                             "items": [{"measure": "1.1"}, {"indicator": "ledige-tomter", "area": "kongsberg", "period": "2003"}]}""")))
                    @NotNull
                    @Valid
                    CreateUpdateRequest request) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        UpdateRequestLink.class,
                        request,
                        "Bedt om svar.",
                        made -> "/api/v1/update-requests/" + made.request().id()),
                write -> requests.create(slug, request, write.actor()));
    }
}
