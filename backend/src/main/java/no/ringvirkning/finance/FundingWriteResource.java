package no.ringvirkning.finance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.write.Write;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is written about money. */
@Path("/api/v1/funding-lines")
@Tag(name = "funding")
class FundingWriteResource {

    private final FundingService funding;
    private final Writes writes;

    @Inject
    FundingWriteResource(FundingService funding, Writes writes) {
        this.funding = funding;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = FundingLineView.class,
            responseCode = "201",
            responseDescription = "The line, with its ETag.")
    @Operation(
            summary = "Enter money from one payer for one year",
            description =
                    "Published at once, with what has become of it so far. For those who write for the programme.")
    public RestResponse<FundingLineView> createFundingLine(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a grant applied for", value = """
{"programme": {"slug": "innovasjonsloft-ringeriksregionen"}, "funder": {"slug": "ringerike-kommune"}, "budgetYear": 2015,
 "costType": "PROJECT", "currency": "NOK",
 "entries": [{"stage": "APPLIED", "amount": {"amount": 250000.50, "currency": "NOK", "qualifier": "EXACT"}, "historic": false}]}""")))
                    @NotNull
                    @Valid
                    CreateFundingLine given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        FundingLineView.class,
                        given,
                        "Penger er ført inn.",
                        made -> "/api/v1/funding-lines/" + made.id()),
                write -> funding.create(given, change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
