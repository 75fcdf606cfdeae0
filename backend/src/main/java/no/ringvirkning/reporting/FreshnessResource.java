package no.ringvirkning.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How fresh what a programme tells is, for everybody. */
@Path("/api/v1/programmes/{slug}/freshness")
@Tag(name = "reporting")
class FreshnessResource {

    private final TaskQueries tasks;
    private final Today today;

    @Inject
    FreshnessResource(TaskQueries tasks, Today today) {
        this.tasks = tasks;
        this.today = today;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how fresh what a programme tells is",
            description =
                    "When each measure was last reported on and how far figures are told, when the next is expected, and why there"
                            + " is none where somebody has said so.")
    public FreshnessView getFreshness(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The code of a measure: only of that.", example = "1.1")
                    @QueryParam("measure")
                    @Nullable
                    String measure,
            @Parameter(description = "The slug of an indicator: only of its figures.")
                    @QueryParam("indicator")
                    @Nullable
                    String indicator) {
        return tasks.of(slug)
                .map(found -> new Freshness(found, today.or(null)).of(measure, indicator))
                .orElseThrow(() -> ProblemException.notFound("programme", slug));
    }
}
