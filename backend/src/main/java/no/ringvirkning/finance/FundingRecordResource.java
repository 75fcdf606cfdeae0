package no.ringvirkning.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is recorded of the money of a programme. */
@Path("/api/v1/programmes/{slug}/funding/record")
@Tag(name = "funding")
class FundingRecordResource {

    private final FundingQueries funding;

    @Inject
    FundingRecordResource(FundingQueries funding) {
        this.funding = funding;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read all that is recorded of the money of a programme",
            description =
                    "The lines with their entries, also lines without any, and the rules on co-funding: what the overview is worked out of.")
    public FundingRecord getFundingRecord(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug) {
        return funding.record(slug).orElseThrow(() -> ProblemException.notFound("programme", slug));
    }
}
