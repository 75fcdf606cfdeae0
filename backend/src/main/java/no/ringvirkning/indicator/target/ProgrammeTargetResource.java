package no.ringvirkning.indicator.target;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a programme wants of its indicators. */
@Path("/api/v1/programmes/{slug}/targets")
@Tag(name = "indicators")
class ProgrammeTargetResource {

    private final TargetQueries targets;

    @Inject
    ProgrammeTargetResource(TargetQueries targets) {
        this.targets = targets;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what a programme wants of its indicators, and what it wanted before",
            description = "A target that is moved is a new version: the one before it is never rewritten. The table"
                    + " has a row for each version.")
    public ProgrammeTargetsView getProgrammeTargets(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(
                            description =
                                    "The day whose target is current, without what is wanted from a later one. When absent,"
                                            + " today, with all that is said of later days.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? targets.ofProgramme(slug, asOf) : targets.ofProgramme(slug, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("programme", slug));
    }
}
