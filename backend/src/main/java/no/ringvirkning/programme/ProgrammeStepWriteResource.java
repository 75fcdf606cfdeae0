package no.ringvirkning.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.write.Write;
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

/** What happens to a programme as a whole. */
@Path("/api/v1/programmes/{slug}")
@Tag(name = "programmes")
class ProgrammeStepWriteResource {

    private static final String DAY =
            "{\"date\": {\"date\": \"2031-01-01\", \"precision\": \"DAY\", \"circa\": false}}";

    private final ProgrammeService programmes;
    private final ProgrammeStepService steps;
    private final Writes writes;

    @Inject
    ProgrammeStepWriteResource(ProgrammeService programmes, ProgrammeStepService steps, Writes writes) {
        this.programmes = programmes;
        this.steps = steps;
        this.writes = writes;
    }

    @PUT
    @Path("/start")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that a programme runs, since a day",
            description =
                    "One that is planned, or of which it is not known. The day becomes the first one of its real time.")
    public RestResponse<ProgrammeView> startProgramme(
            @Parameter(description = ProgrammeWriteResource.SLUG, example = ProgrammeWriteResource.EXAMPLE)
                    @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a day", value = DAY))) @NotNull @Valid
                    ProgrammeDay given) {
        return writes.change(asked, null, write -> steps.start(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/completion")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that a programme is over",
            description = "One that runs, or of which it is not known. The day becomes the last one of its real time.")
    public RestResponse<ProgrammeView> completeProgramme(
            @Parameter(description = ProgrammeWriteResource.SLUG, example = ProgrammeWriteResource.EXAMPLE)
                    @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a day", value = DAY))) @NotNull @Valid
                    ProgrammeDay given) {
        return writes.change(asked, null, write -> steps.complete(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/reopening")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a programme up again that was recorded as over",
            description = "Its real time has no last day from then on.")
    public RestResponse<ProgrammeView> reopenProgramme(
            @Parameter(description = ProgrammeWriteResource.SLUG, example = ProgrammeWriteResource.EXAMPLE)
                    @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> steps.reopen(slug, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/publication")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let the public read a programme", description = "With the roles in it. For its leads.")
    public RestResponse<ProgrammeView> publishProgramme(
            @Parameter(description = ProgrammeWriteResource.SLUG, example = ProgrammeWriteResource.EXAMPLE)
                    @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Programmet er publisert.",
                write -> steps.publish(slug, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a programme from the public",
            description = "For good: its slug is never given to another. What was published stays in the change feed.")
    public RestResponse<ProgrammeView> withdrawProgramme(
            @Parameter(description = ProgrammeWriteResource.SLUG, example = ProgrammeWriteResource.EXAMPLE)
                    @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> programmes.withdraw(slug, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
