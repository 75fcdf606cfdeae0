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
import java.util.Map;
import no.ringvirkning.indicator.observation.SliceParameter;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is wanted of an indicator. */
@Path("/api/v1/indicators/{slug}/targets")
@Tag(name = "indicators")
class TargetResource {

    private final TargetQueries targets;

    @Inject
    TargetResource(TargetQueries targets) {
        this.targets = targets;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what is wanted of an indicator, and what was wanted before",
            description =
                    "A target that is moved is a new version: the one before it is never rewritten. The table has a"
                            + " row for each version.")
    public TargetsView getIndicatorTargets(
            @Parameter(description = "The slug of the indicator.", example = "virksomheter-i-kompetanseprogram")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of an area: only its targets.", example = "ringeriksregionen")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(
                            description = "The category of each dimension, as in 'kind:created', several with a comma"
                                    + " between: only the targets of that slice.")
                    @QueryParam("slice")
                    @Nullable
                    String slice,
            @Parameter(
                            description =
                                    "The day whose target is current, without what is wanted from a later one. When absent,"
                                            + " today, with all that is said of later days.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        Map<String, String> asked = slice == null ? null : SliceParameter.read(slice);
        return (knownAt == null ? targets.of(slug, area, asked, asOf) : targets.of(slug, area, asked, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
