package no.ringvirkning.plan.measure;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** What is written about measures. */
@Path("/api/v1/programmes/{slug}/measures/{code}")
@Tag(name = "measures")
class MeasureWriteResource {

    private final MeasureService measures;
    private final Writes writes;

    @Inject
    MeasureWriteResource(MeasureService measures, Writes writes) {
        this.measures = measures;
        this.writes = writes;
    }

    @POST
    @Path("/reports")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = MeasureReport.class,
            responseCode = "201",
            responseDescription = "The report, with its ETag.")
    @Operation(
            summary = "Report on a measure",
            description =
                    "Adds a report on how a measure goes, published at once. Reports are never changed: a later one says"
                            + " otherwise. For those who write for the programme, and for an organisation that answers for the"
                            + " measure.")
    public RestResponse<MeasureReport> reportMeasure(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The code of the measure.", example = "1.1") @PathParam("code") String code,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "underway", value = """
                            {"date": {"date": "2020-03-01", "precision": "DAY", "circa": false}, "phase": "ACTIVE",
                             "comment": {"nb": "Arbeidet går etter planen."}, "outlook": "HIGH", "milestonesReached": []}"""))) @NotNull @Valid
                    NewReport report) {
        return writes.make(
                asked,
                new Writes.Making<>(MeasureReport.class, report, "Meldt om hvordan det går.", made -> null),
                write -> measures.report(report.on(slug, code), new Change(write.actor(), write.reason())));
    }
}
