package no.ringvirkning.indicator.projection;

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

/** What is expected of indicators, as it is written. */
@Path("/api/v1/projections")
@Tag(name = "indicators")
class ProjectionWriteResource {

    private final ProjectionService projections;
    private final Writes writes;

    @Inject
    ProjectionWriteResource(ProjectionService projections, Writes writes) {
        this.projections = projections;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ProjectionView.class,
            responseCode = "201",
            responseDescription = "The projection, with its ETag.")
    @Operation(
            summary = "Report a projection as it was published",
            description =
                    "Never changed: one that was entered wrong stays, and another one stands for it with the reason.")
    public RestResponse<ProjectionView> recordProjection(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two points", value = """
                            {"indicator": "ledige-tomter", "area": {"slug": "kongsberg"}, "slice": {}, "key": "arealplanen", "method": "MANUAL",
                             "madeIn": "2021", "points": [{"period": "2025", "value": 40}, {"period": "2030", "value": 60}]}""")))
                    @NotNull
                    @Valid
                    RecordProjection given) {
        return writes.make(
                asked,
                new Writes.Making<>(ProjectionView.class, given, "Ny framskriving.", made -> null),
                write -> projections.record(given, change(write)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a projection that should not have been entered",
            description =
                    "It is read no more, and its key stays taken; what was published of it stays in the change feed."
                            + " The one that it stood for is read again. Refused as long as another one stands for it. If-Match"
                            + " is the version of the projection.")
    public RestResponse<ProjectionView> withdrawProjection(
            @Parameter(description = "The id of the projection.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> projections.withdraw(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
