package no.ringvirkning.indicator.comparison;

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
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the figures of an indicator are compared with. */
@Path("/api/v1/indicators/{slug}/references")
@Tag(name = "indicators")
class ReferenceResource {

    private final ReferenceQueries references;

    @Inject
    ReferenceResource(ReferenceQueries references) {
        this.references = references;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what the figures of an indicator for an area are compared with",
            description =
                    "The figures of a nation, a county or another area, and how the last figure of the area stands"
                            + " to the same period there, or why nobody can say; of peers, also its place among the figures of"
                            + " the municipalities there. What sources say without figures is told beside it.")
    public ReferencesView getIndicatorReferences(
            @Parameter(description = "The slug of the indicator.", example = "utdanningsniva") @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of the area.", required = true, example = "kongsvinger")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(
                            description = "The category of each dimension, as in 'kind:created', several with a comma"
                                    + " between; the total when absent.")
                    @QueryParam("slice")
                    @Nullable
                    String slice,
            @Parameter(
                            description = "On which borders, as for the series.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "AS_REPORTED|HARMONISED|CODES_AT:[0-9]{4}-[0-9]{2}-[0-9]{2}",
                                            defaultValue = "AS_REPORTED"))
                    @QueryParam("areaBasis")
                    @Nullable
                    String areaBasis,
            @Parameter(
                            description =
                                    "By the figures of periods that were over by this day, or of a stock had begun; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        SeriesQuestion question =
                SeriesQuestion.of(slug, area, areaBasis, null, null, asOf).ofSlice(slice);
        return references.find(question, knownAt).orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
