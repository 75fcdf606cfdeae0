package no.ringvirkning.finance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is written about who has to pay how much. */
@Path("/api/v1/cofunding-rules")
@Tag(name = "funding")
class CofundingRuleWriteResource {

    private final FundingService funding;
    private final Writes writes;

    @Inject
    CofundingRuleWriteResource(FundingService funding, Writes writes) {
        this.funding = funding;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = CofundingRuleView.class,
            responseCode = "201",
            responseDescription = "The rule, with its ETag.")
    @Operation(
            summary = "Say who has to pay how much of a programme",
            description =
                    "From a year on; the rule that held until then ends there. For those who write for the programme.")
    public RestResponse<CofundingRuleView> setCofundingRule(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a quarter", value = """
{"programme": {"slug": "innovasjonsloft-ringeriksregionen"}, "minOwnShare": 25, "ownFunders": [{"slug": "ringerike-kommune"}],
 "validity": {"from": "2016-01-01"}}"""))) @NotNull @Valid
                    SetCofundingRule given) {
        return writes.make(
                asked,
                new Writes.Making<>(CofundingRuleView.class, given, "Ny regel om egenandel.", made -> null),
                write -> funding.setCofundingRule(given, change(write)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a rule on co-funding that should not have been set",
            description =
                    "The one that it ended stays ended; another can be set for its years. If-Match is the version of the rule.")
    public RestResponse<CofundingRuleView> withdrawCofundingRule(
            @Parameter(description = "The id of the rule.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> funding.withdrawRule(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
