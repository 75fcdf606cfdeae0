package no.ringvirkning.indicator.comparison;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.write.Write;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What figures are compared with, as it is written. */
@Path("/api/v1/references")
@Tag(name = "indicators")
class ReferenceWriteResource {

    private final ReferenceService references;
    private final Writes writes;

    @Inject
    ReferenceWriteResource(ReferenceService references, Writes writes) {
        this.references = references;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ReferenceSeriesView.class,
            responseCode = "201",
            responseDescription = "The reference, with its ETag.")
    @Operation(
            summary = "Make a reference that the figures of an indicator are compared with",
            description =
                    "With what sources say of it where they give no figures. Published at once, and never changed.")
    public RestResponse<ReferenceSeriesView> stateReference(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "the country", value = """
                            {"indicator": "ledige-tomter", "key": "landet", "kind": "NATION", "name": {"nb": "Landet"}, "area": {"slug": "norge"},
                             "statements": []}""")))
                    @NotNull
                    @Valid
                    StateReference given) {
        return writes.make(
                asked,
                new Writes.Making<>(ReferenceSeriesView.class, given, "Ny sammenligning.", made -> null),
                write -> references.state(given, change(write)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a reference that should not have been made",
            description =
                    "Nothing is compared with it any more, and its key stays taken; what was published of it stays"
                            + " in the change feed. Another can be made of the same area. If-Match is the version of the"
                            + " reference.")
    public RestResponse<ReferenceSeriesView> withdrawReference(
            @Parameter(description = "The id of the reference.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> references.withdraw(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
