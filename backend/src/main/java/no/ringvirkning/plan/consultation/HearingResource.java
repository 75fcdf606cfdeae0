package no.ringvirkning.plan.consultation;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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

/** Hearings: what was said of a revision. */
@Path("/api/v1/plans/{slug}")
@Tag(name = "plans")
class HearingResource {

    private final CommentQueries comments;
    private final Caller caller;

    @Inject
    HearingResource(CommentQueries comments, Caller caller) {
        this.comments = comments;
        this.caller = caller;
    }

    @GET
    @Path("/revisions/{number}/hearing")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the hearing of a revision: its last day, what was said, and what was answered",
            description =
                    "Of what was said, what the programme has published. Who said it is an organisation or a capacity.")
    public HearingView getPlanHearing(
            @Parameter(description = "The slug of the plan.", example = "handlingsplan-kongsberg-2020")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The number of the revision.", example = "2") @PathParam("number") int number) {
        return comments.hearing(slug, number)
                .orElseThrow(() -> ProblemException.notFound("revision", slug + "/" + number));
    }

    @GET
    @Path("/drafts/{number}/hearing")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the hearing of a revision with what is not published, and what the caller can do with it",
            description = "For those who read what is on its way in the programme.")
    public WorkingHearing getPlanDraftHearing(
            @Parameter(description = "The slug of the plan.", example = "handlingsplan-kongsberg-2020")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The number of the revision.", example = "2") @PathParam("number") int number) {
        return comments.working(slug, number, caller.actor())
                .orElseThrow(() -> ProblemException.notFound("revision", slug + "/" + number));
    }
}
