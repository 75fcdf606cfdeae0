package no.ringvirkning.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Revisions for those who work with them. */
@Path("/api/v1/plans/{slug}/drafts")
@Tag(name = "plans")
class WorkingPlanResource {

    private final WorkingPlans plans;
    private final Caller caller;

    @Inject
    WorkingPlanResource(WorkingPlans plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read which revisions a plan has, those that are not public among them",
            description = "For those who read what is on its way in the programme.")
    public PlanDrafts getPlanDrafts(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug")
                    String slug) {
        return plans.revisions(slug, caller.actor()).orElseThrow(() -> ProblemException.notFound("plan", slug));
    }

    @GET
    @Path("/{number}")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a revision, public or not, with what the caller can do with it and what it lacks",
            description = "For those who read what is on its way in the programme.")
    public PlanDraftView getPlanDraft(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number) {
        return plans.revision(slug, number, caller.actor())
                .orElseThrow(() -> ProblemException.notFound("revision", slug + "/" + number));
    }

    @GET
    @Path("/{number}/diff")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what a revision changes, public or not",
            description = "Since the revision that it started from; not found when it started from none.")
    public PlanDiff getPlanDraftDiff(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = RevisionResource.NUMBER, example = "2") @PathParam("number") int number) {
        return plans.difference(slug, number, caller.actor())
                .orElseThrow(() -> ProblemException.notFound("difference of", slug + "/" + number));
    }
}
