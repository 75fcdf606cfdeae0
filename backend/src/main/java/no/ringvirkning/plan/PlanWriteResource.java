package no.ringvirkning.plan;

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

/** Plans, and revisions of them, to begin with. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanWriteResource {

    private final PlanService plans;
    private final RevisionService revisions;
    private final Writes writes;

    @Inject
    PlanWriteResource(PlanService plans, RevisionService revisions, Writes writes) {
        this.plans = plans;
        this.revisions = revisions;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "The plan, with its ETag.")
    @Operation(
            summary = "Enter a plan into the record",
            description = "What it says comes with its revisions. For those who write for the programme.")
    public RestResponse<PlanView> createPlan(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a plan", value = """
                            {"slug": "handlingsplan-kongsberg-2031", "programme": "vekst-i-kongsberg", "kind": "ANNUAL_PLAN",
                             "name": {"nb": "Handlingsplan 2031"}, "commissionedBy": []}"""))) @NotNull @Valid
                    CreatePlan given) {
        return writes.make(
                asked,
                new Writes.Making<>(PlanView.class, given, "Planen er ført inn.", PlanWriteResource::address),
                write -> plans.create(given, change(write)));
    }

    @PUT
    @Path("/{slug}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something else said of a plan",
            description =
                    "What it is called, what time it plans for and why it is made. For those who write for the programme. What it says"
                            + " itself is in its revisions. If-Match is the version of the plan.")
    public RestResponse<PlanView> changePlan(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "another name", value = """
                            {"name": {"nb": "Handlingsplan"}, "commissionedBy": []}""")))
                    @NotNull
                    @Valid
                    ChangePlan given) {
        return writes.change(asked, null, write -> plans.change(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a plan that should not have been entered",
            description =
                    "For those who publish for the programme. It is read no more, and its slug stays taken; what was published of it stays in the"
                            + " change feed. Refused as long as a"
                            + " revision of it stands or anything refers to it. If-Match is the version of the plan.")
    public RestResponse<PlanView> withdrawPlan(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> plans.withdraw(slug, write.expectedVersion(), change(write)));
    }

    @POST
    @Path("/{slug}/revisions/{number}/roll-over")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = PlanView.class,
            responseCode = "201",
            responseDescription = "The new plan, with its ETag.")
    @Operation(
            summary = "Make next year's plan from a revision",
            description =
                    "The new plan has a first revision, a draft, that says of every measure whether it goes on, is put off, completed or dropped.")
    public RestResponse<PlanView> rollOverPlan(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "next year", value = """
                            {"slug": "handlingsplan-kongsberg-2031", "name": {"nb": "Handlingsplan 2031"}, "measures": []}"""))) @NotNull @Valid
                    RollOver given) {
        return writes.make(
                asked,
                new Writes.Making<>(PlanView.class, given, "Planen er rullert.", PlanWriteResource::address),
                write -> plans.rollOver(slug, number, given, change(write)));
    }

    @POST
    @Path("/{slug}/revisions")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = PlanRevisionView.class,
            responseCode = "201",
            responseDescription = "The draft, with its ETag.")
    @Operation(
            summary = "Begin a revision of a plan",
            description =
                    "A draft that the public does not see; one at a time. Without content it says what goes on of the revision that it starts from.")
    public RestResponse<PlanRevisionView> openPlanRevision(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a revision", value = """
                            {"basedOn": 2, "reasonCode": "EXTERNAL_SHOCK", "reason": {"nb": "Rammene er endret."}, "historic": false}""")))
                    @NotNull
                    @Valid
                    OpenRevision given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        PlanRevisionView.class,
                        given,
                        "En ny revisjon er begynt.",
                        made -> "/api/v1/plans/" + slug + "/drafts/" + made.number()),
                write -> revisions.open(slug, given, change(write)));
    }

    private static String address(PlanView plan) {
        return "/api/v1/plans/" + plan.slug();
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
