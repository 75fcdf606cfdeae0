package no.ringvirkning.indicator.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is under way of an indicator. */
@Path("/api/v1/indicators/{slug}/submissions")
@Tag(name = "indicators")
class SubmissionResource {

    private final SubmissionQueries submissions;

    @Inject
    SubmissionResource(SubmissionQueries submissions) {
        this.submissions = submissions;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what figures of an indicator are under way",
            description =
                    "Figures that were handed in or approved, and are not yet published: for which area, slice and"
                            + " periods, and since when. What they say is told when they are published. The table has a row for"
                            + " each period.")
    public SubmissionsView getIndicatorSubmissions(
            @Parameter(description = "The slug of the indicator.", example = "sysselsatte-i-eksisterende-bedrifter")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of an area: only what is under way for it.", example = "kongsberg")
                    @QueryParam("area")
                    @Nullable
                    String area) {
        return submissions.underWay(slug, area).orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
