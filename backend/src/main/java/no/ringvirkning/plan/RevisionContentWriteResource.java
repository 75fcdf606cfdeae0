package no.ringvirkning.plan;

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
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.RevisionContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a revision says, as long as it is not proposed. */
@Path("/api/v1/plans/{slug}/revisions/{number}")
@Tag(name = "plans")
class RevisionContentWriteResource {

    private final RevisionService revisions;
    private final PlanQueries plans;
    private final Writes writes;

    @Inject
    RevisionContentWriteResource(RevisionService revisions, PlanQueries plans, Writes writes) {
        this.revisions = revisions;
        this.plans = plans;
        this.writes = writes;
    }

    @PUT
    @Path("/content")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have a revision say something else",
            description = "All that it says is replaced. A revision that is in hearing is public: say why.")
    public RestResponse<PlanRevisionView> writePlanRevision(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "nothing yet", value = """
                            {"focusAreas": [], "objectiveReviews": [], "measures": []}""")))
                    @NotNull
                    @Valid
                    RevisionContent content) {
        return writes.change(
                asked,
                usualReason(slug, number),
                write -> revisions.write(slug, number, write.expectedVersion(), content, change(write)));
    }

    @PUT
    @Path("/measures/{code}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have a revision say something else of a measure",
            description =
                    "In its place; a measure that the revision does not have comes last. What became of it is worked out, but for a measure that is put off, completed, dropped, merged or split.")
    public RestResponse<PlanRevisionView> writePlanRevisionMeasure(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @Parameter(description = "The code of the measure.", example = "1.1") @PathParam("code") String code,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a measure", value = """
                            {"code": "1.1", "title": {"nb": "Etablererkurs"}, "kind": "OWN_ACTIVITY", "focusAreas": [], "objectives": [],
                             "roles": [], "budget": [], "milestones": [], "dependencies": [], "successors": []}"""))) @NotNull @Valid
                    MeasureContent measure) {
        return writes.change(
                asked,
                usualReason(slug, number),
                write -> revisions.writeMeasure(slug, number, write.expectedVersion(), code, measure, change(write)));
    }

    @PUT
    @Path("/measure-order")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the measures of a revision another order", description = "All of them, each once.")
    public RestResponse<PlanRevisionView> orderPlanRevisionMeasures(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an order", value = """
                            {"measures": ["1.2", "1.1"]}"""))) @NotNull @Valid
                    MeasureOrder order) {
        return writes.change(
                asked,
                usualReason(slug, number),
                write -> revisions.order(slug, number, write.expectedVersion(), order, change(write)));
    }

    /** What is public is not changed without a word; that it became so meanwhile is told by its version. */
    private @Nullable String usualReason(String slug, int number) {
        return plans.isPublic(slug, number) ? null : "Utkastet er skrevet om.";
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
