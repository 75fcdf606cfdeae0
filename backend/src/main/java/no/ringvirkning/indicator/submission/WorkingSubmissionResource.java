package no.ringvirkning.indicator.submission;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures on their way, for those who work with them. */
@Path("/api/v1/submissions")
@Tag(name = "submissions", description = "Figures on their way: written, handed in, approved by another, published.")
class WorkingSubmissionResource {

    private final WorkingQueries submissions;
    private final Caller caller;

    @Inject
    WorkingSubmissionResource(WorkingQueries submissions, Caller caller) {
        this.submissions = submissions;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the submissions of the caller's programmes",
            description = "Newest first: those of all programmes in which the caller reads what is on its way.")
    public Page<WorkingSubmission> getSubmissions(
            @Parameter(description = "The slug of a programme: only its submissions.")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "The slug of an indicator: only of its figures.")
                    @QueryParam("indicator")
                    @Nullable
                    String indicator,
            @Parameter(description = "Only those that stand there.") @QueryParam("status") @Nullable
                    SubmissionStatus status,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return submissions.list(programme, indicator, status, caller.actor(), PageRequest.of(limit, cursor, total));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a submission with its figures, and what the caller can do with it")
    public SubmissionDetail getSubmission(
            @Parameter(description = "The id of the submission.") @PathParam("id") UUID id) {
        return submissions
                .detail(id, caller.actor())
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such submission."));
    }
}
