package no.ringvirkning.reporting;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who in a programme has what to report. */
@Path("/api/v1/programmes/{slug}/assignments")
@Tag(name = "reporting")
class AssignmentResource {

    private final AssignmentQueries queries;
    private final AssignmentService assignments;
    private final Caller caller;
    private final Writes writes;

    @Inject
    AssignmentResource(AssignmentQueries queries, AssignmentService assignments, Caller caller, Writes writes) {
        this.queries = queries;
        this.assignments = assignments;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List who has what to report in a programme",
            description =
                    "Those that hold now. The list comes whole. For those who read what is on its way in the programme; which"
                            + " account it is, for those who may read contacts there.")
    public Page<AssignmentView> listAssignments(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug) {
        return new Page<>(queries.of(slug, caller.actor()), null, null);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = AssignedView.class,
            responseCode = "201",
            responseDescription = "The assignments, in the order they were sent in.")
    @Operation(
            summary = "Say who has something to report",
            description =
                    "One owner for up to 200 measures and figures, in the place of who had them: all of it or nothing. Each names"
                            + " the assignment that it takes the place of. For those who lead the programme.")
    public RestResponse<AssignedView> assignReporting(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two measures", value = """
                            {"items": [{"measure": "1.1"}, {"measure": "1.2"}],
                             "account": "019ab000-0000-7000-8000-000000000000", "due": "2099-12-31"}""")))
                    @NotNull
                    @Valid
                    AssignReporting given) {
        return writes.make(
                asked,
                new Writes.Making<>(AssignedView.class, given, "Fordelt rapportering.", made -> null),
                write -> assignments.assign(slug, given, write.actor()));
    }

    @PUT
    @Path("/{assignment}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let nobody in particular have something to report",
            description = "It is asked of everybody who may report on it, as before. For those who lead the programme.")
    public RestResponse<AssignmentView> withdrawAssignment(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the assignment.") @PathParam("assignment") UUID assignment,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Fordelt på nytt.",
                write -> assignments.withdraw(slug, assignment, write.expectedVersion(), write.actor()));
    }
}
