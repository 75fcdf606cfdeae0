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
import no.ringvirkning.plan.consultation.SendToHearing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a revision. */
@Path("/api/v1/plans/{slug}/revisions/{number}")
@Tag(name = "plans")
class RevisionStepWriteResource {

    private final RevisionService revisions;
    private final PlanQueries plans;
    private final Writes writes;

    @Inject
    RevisionStepWriteResource(RevisionService revisions, PlanQueries plans, Writes writes) {
        this.revisions = revisions;
        this.plans = plans;
        this.writes = writes;
    }

    @PUT
    @Path("/hearing")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send a revision to hearing",
            description =
                    "The public reads the draft from now on. Every measure of the revision before is continued or ended.")
    public RestResponse<PlanRevisionView> sendPlanRevisionToHearing(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "a last day",
                                                            value = "{\"until\": \"2199-12-31\"}")))
                    @NotNull
                    @Valid
                    SendToHearing hearing) {
        return writes.change(
                asked,
                "Planen er sendt på høring.",
                write -> revisions.sendToHearing(slug, number, write.expectedVersion(), hearing, change(write)));
    }

    @PUT
    @Path("/proposal")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a revision before the bodies that treat it",
            description = "What it says is not written any more.")
    public RestResponse<PlanRevisionView> proposePlanRevision(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "bodies", value = """
                            {"bodies": [{"body": "kongsberg-kommunestyre", "required": true, "requiredAssumed": false, "notKnown": false}]}"""))) @NotNull @Valid
                    ProposeRevision proposal) {
        return writes.change(
                asked,
                "Planen er lagt fram til vedtak.",
                write -> revisions.propose(slug, number, write.expectedVersion(), proposal.bodies(), change(write)));
    }

    @PUT
    @Path("/adoption")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what a body has said of a revision",
            description = "The first body that has to adopt it and does seals what it says for good.")
    public RestResponse<PlanRevisionView> recordPlanAdoption(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "adopted", value = """
                            {"body": "kongsberg-kommunestyre", "status": "ADOPTED", "decision": "vedtak-i-kommunestyret"}"""))) @NotNull @Valid
                    RecordAdoption said) {
        return writes.change(
                asked,
                "Vedtaket er ført inn.",
                write -> revisions.recordAdoption(slug, number, write.expectedVersion(), said, change(write)));
    }

    @PUT
    @Path("/in-force")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a revision the plan from a day on",
            description = "One that all bodies that have to have adopted. What was in force gives way on that day.")
    public RestResponse<PlanRevisionView> takePlanRevisionIntoForce(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a day", value = """
                            {"from": "2026-01-01"}"""))) @NotNull @Valid
                    TakeIntoForce when) {
        return writes.change(
                asked,
                "Planen gjelder.",
                write -> revisions.takeIntoForce(slug, number, write.expectedVersion(), when, change(write)));
    }

    @PUT
    @Path("/historic-standing")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a revision stand as adopted that is entered afterwards",
            description = "When the source does not say who adopted it, or who answers for its measures.")
    public RestResponse<PlanRevisionView> letPlanRevisionStandAsHistoric(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Planen er ført inn i ettertid.",
                write -> revisions.enterHistoric(slug, number, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take back a revision that was not adopted",
            description = "Its number is not given to another. When it is public, say why.")
    public RestResponse<PlanRevisionView> withdrawPlanRevision(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                plans.isPublic(slug, number) ? null : "Utkastet er trukket.",
                write -> revisions.withdraw(slug, number, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
