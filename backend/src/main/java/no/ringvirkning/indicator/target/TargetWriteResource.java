package no.ringvirkning.indicator.target;

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

/** What is written about what is wanted of indicators. */
@Path("/api/v1/targets")
@Tag(name = "indicators")
class TargetWriteResource {

    private final TargetService targets;
    private final Writes writes;

    @Inject
    TargetWriteResource(TargetService targets, Writes writes) {
        this.targets = targets;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = TargetView.class,
            responseCode = "201",
            responseDescription = "The target, with its ETag.")
    @Operation(
            summary = "Make a target of an indicator",
            description =
                    "For an area and a slice, with the way there and with what progress is measured from. For those who write for the programme that wants it and for the one that the indicator belongs to.")
    public RestResponse<TargetView> setTarget(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "ten plots", value = """
                            {"indicator": "ledige-tomter", "area": {"slug": "kongsberg"}, "slice": {}, "programme": {"slug": "vekst-i-kongsberg"},
                             "baselines": [{"period": "2020", "value": 4, "qualifier": "EXACT"}],
                             "versions": [{"validFrom": "2020-05-08", "validFromAssumed": false, "comparator": "AT_LEAST", "value": 10, "deadline": "2030",
                                          "counting": "EACH_PERIOD", "qualifier": "EXACT", "unchanged": false,
                                           "trajectory": "CUSTOM", "interim": [{"period": "2025", "value": 8}]}]}"""))) @NotNull @Valid
                    SetTarget given) {
        return writes.make(
                asked,
                new Writes.Making<>(TargetView.class, given, "Nytt mål.", made -> null),
                write -> targets.set(given, change(write)));
    }

    @PUT
    @Path("/{id}/current")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something else wanted from a day on",
            description =
                    "A new version with its reason; what was wanted before is never rewritten. If-Match is the version of the target, as it is read with its indicator.")
    public RestResponse<TargetView> reviseTarget(
            @Parameter(description = "The id of the target.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "more", value = """
                            {"validFrom": "2021-01-01", "validFromAssumed": false, "comparator": "AT_LEAST", "value": 1700, "deadline": "2030",
                             "trajectory": "LINEAR", "interim": [], "counting": "EACH_PERIOD", "qualifier": "EXACT", "unchanged": false,
                             "reasonCode": "EVALUATION", "reason": {"nb": "Målet var nådd."}}"""))) @NotNull @Valid
                    StateTarget given) {
        return writes.change(asked, null, write -> targets.revise(id, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/baseline")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have progress measured from something else from now on",
            description =
                    "What it was measured from before stays on record. If-Match is the version of the target, as it is read with its indicator.")
    public RestResponse<TargetView> rebaseTarget(
            @Parameter(description = "The id of the target.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "later", value = """
                            {"period": "2018", "value": 1400, "qualifier": "EXACT", "reason": {"nb": "Tallene før 2018 er ikke sammenlignbare."}}"""))) @NotNull @Valid
                    StateBaseline given) {
        return writes.change(asked, null, write -> targets.rebase(id, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a target that should not have been set",
            description =
                    "It is read no more, and nothing is held against it; what was published of it stays in the change feed."
                            + " Another can be set of the same figures. If-Match is the version of the target.")
    public RestResponse<TargetView> withdrawTarget(
            @Parameter(description = "The id of the target.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> targets.withdraw(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
