package no.ringvirkning.indicator;

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

/** What is written about what is measured. */
@Path("/api/v1/indicators")
@Tag(name = "indicators")
class IndicatorWriteResource {

    private final IndicatorService indicators;
    private final Writes writes;

    @Inject
    IndicatorWriteResource(IndicatorService indicators, Writes writes) {
        this.indicators = indicators;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = IndicatorView.class,
            responseCode = "201",
            responseDescription = "The indicator, with its ETag.")
    @Operation(
            summary = "Make an indicator of a programme",
            description =
                    "With its first definition. For those who write for the programme; the library that all programmes share is kept by the product.")
    public RestResponse<IndicatorView> createIndicator(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "plots", value = """
                            {"slug": "tomter-med-vann", "programme": "vekst-i-kongsberg", "definition": {"name": {"nb": "Tomter med vann og avløp"}, "unit": "tomter", "decimals": 0, "kind": "STOCK",
                             "direction": "INCREASE", "frequency": "YEAR", "reportingLag": 60, "periodAggregation": "LAST", "areaAggregation": "SUM",
                             "dimensions": [], "level": "OUTPUT", "sourceType": "MANUAL", "per": 1}}"""))) @NotNull @Valid
                    CreateIndicator given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        IndicatorView.class, given, "Ny indikator.", made -> "/api/v1/indicators/" + made.slug()),
                write -> indicators.create(given, change(write)));
    }

    @PUT
    @Path("/{slug}/definition")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have an indicator measure something else from a day on",
            description = "What it measured before stands as it is, and so do the figures of it.")
    public RestResponse<IndicatorView> defineIndicator(
            @Parameter(description = "The slug of the indicator.", example = "ledige-tomter") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "plots", value = """
                            {"validFrom": "2026-01-01", "name": {"nb": "Tomter med vann og avløp"}, "unit": "tomter", "decimals": 0, "kind": "STOCK",
                             "direction": "INCREASE", "frequency": "YEAR", "reportingLag": 60, "periodAggregation": "LAST", "areaAggregation": "SUM",
                             "dimensions": [], "level": "OUTPUT", "sourceType": "MANUAL", "per": 1}"""))) @NotNull @Valid
                    DefineIndicator given) {
        return writes.change(
                asked, null, write -> indicators.define(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw an indicator that should not have been entered",
            description =
                    "It is read no more, and its slug stays taken; what was published of it stays in the change feed. Refused as long"
                            + " as it has figures or any are on their way, as anything is wanted, expected or said of it or asked for,"
                            + " and as another indicator is worked out from it. If-Match is the version of the indicator.")
    public RestResponse<IndicatorView> withdrawIndicator(
            @Parameter(description = "The slug of the indicator.", example = "ledige-tomter") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> indicators.withdraw(slug, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
