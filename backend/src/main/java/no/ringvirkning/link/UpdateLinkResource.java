package no.ringvirkning.link;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.shared.NetworkAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What who has a link does with it. The token is in the body: what is in an address stands in logs and histories. */
@Path("/api/v1/update-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "update-links",
        description = "Answering a few lines for an organisation, by a link and without an account.")
class UpdateLinkResource {

    private final UpdateLinkService links;
    private final LinkLimits limits;
    private final CrossSite crossSite;
    private final RoutingContext context;

    @Inject
    UpdateLinkResource(UpdateLinkService links, LinkLimits limits, CrossSite crossSite, RoutingContext context) {
        this.links = links;
        this.limits = limits;
        this.crossSite = crossSite;
        this.context = context;
    }

    @POST
    @Path("/opening")
    @PermitAll
    @APIResponseSchema(value = UpdateForm.class, responseCode = "200", responseDescription = "What the link asks for.")
    @Operation(summary = "See what a link asks for", description = "Nothing is changed by it.")
    @APIResponse(responseCode = "403", description = "The request comes from a page of another site.")
    @APIResponse(
            responseCode = "410",
            description = "The link was used, was taken back, has expired, or there is none; the problem says which.")
    @APIResponse(responseCode = "429", description = "Too many tries; try again after Retry-After.")
    public UpdateForm openUpdateLink(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "a link that there is not",
                                                            value =
                                                                    "{\"token\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}")))
                    @NotNull
                    OpenUpdateLink link) {
        return limits.from(address(), () -> links.open(link));
    }

    @POST
    @Path("/answer")
    @PermitAll
    @APIResponseSchema(
            value = UpdateReceipt.class,
            responseCode = "200",
            responseDescription = "That the answers have arrived.")
    @Operation(
            summary = "Answer all that a link asks for",
            description =
                    "All of it in one step, once; it is looked at before it is published. Who sends the same again is told"
                            + " the same, and nothing is done twice.")
    @APIResponse(responseCode = "403", description = "The request comes from a page of another site.")
    @APIResponse(
            responseCode = "410",
            description = "The link was used, was taken back, has expired, or there is none; the problem says which.")
    @APIResponse(responseCode = "429", description = "Too many tries; try again after Retry-After.")
    public UpdateReceipt answerUpdateLink(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a link that there is not", value = """
                            {"token": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                             "answers": [{"number": 1, "answer": "UNCHANGED"},
                                         {"number": 2, "answer": "REPORTED", "value": 7}]}""")))
                    @NotNull
                    AnswerUpdateLink answers) {
        return limits.from(address(), () -> links.answer(answers));
    }

    private String address() {
        HttpServerRequest request = context.request();
        crossSite.refuseForeign(request);
        return NetworkAddress.of(request.remoteAddress());
    }
}
