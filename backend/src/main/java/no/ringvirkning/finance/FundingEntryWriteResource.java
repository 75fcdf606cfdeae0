package no.ringvirkning.finance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.write.Write;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is recorded of what became of money. */
@Path("/api/v1/funding-lines/{id}")
@Tag(name = "funding")
class FundingEntryWriteResource {

    private final FundingService funding;
    private final Writes writes;

    @Inject
    FundingEntryWriteResource(FundingService funding, Writes writes) {
        this.funding = funding;
        this.writes = writes;
    }

    @PUT
    @Path("/entries/{number}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what became of money",
            description =
                    "One entry more; what was recorded is never rewritten, and one that was wrong is superseded by the one that stands for it. If-Match is the version of the line.")
    public RestResponse<FundingLineView> recordFundingEntry(
            @Parameter(description = "The id of the line.", example = "00000000-0000-7000-8000-000000002014")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The number that the entry gets: the next of the line.", example = "2")
                    @PathParam("number")
                    int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "spent", value = """
{"stage": "SPENT", "amount": {"amount": 199999.75, "currency": "NOK", "qualifier": "EXACT"}, "date": {"date": "2015-11-30", "precision": "DAY", "circa": false},
 "historic": false}"""))) @NotNull @Valid
                    RecordEntry given) {
        return writes.change(
                asked, null, write -> funding.record(id, number, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw money that should not have been entered",
            description =
                    "With all that became of it: it is in no sum and no list any more, and stays in the change feed. If-Match is the version of the line.")
    public RestResponse<FundingLineView> withdrawFundingLine(
            @Parameter(description = "The id of the line.", example = "00000000-0000-7000-8000-000000002014")
                    @PathParam("id")
                    UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> funding.withdraw(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
