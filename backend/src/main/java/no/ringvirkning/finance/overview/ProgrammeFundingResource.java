package no.ringvirkning.finance.overview;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The money of a programme. */
@Path("/api/v1/programmes/{slug}/funding")
@Tag(name = "funding")
class ProgrammeFundingResource {

    private final OverviewQueries overviews;

    @Inject
    ProgrammeFundingResource(OverviewQueries overviews) {
        this.overviews = overviews;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what the money of a programme comes to",
            description =
                    "Sums by year and payer, by stage, and by what the money goes to; checks of co-funding; what is"
                            + " odd or lacking. Entries for which another stands do not count. What is entered and what plans set"
                            + " aside are told apart, and other currencies and price levels are never added.")
    public FundingOverview getProgrammeFunding(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(
                            description =
                                    "Only what had certainly happened by this day, with the plans and names of that day; an entry without a date counts from the day of the decision behind it, else from 31 December of its budget year.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? overviews.find(slug, asOf) : overviews.find(slug, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("programme", slug));
    }
}
