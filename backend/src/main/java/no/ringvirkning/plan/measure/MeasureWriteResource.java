package no.ringvirkning.plan.measure;

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
                write -> measures.report(report.on(slug, code), report.seen(), change(write)));
    }

    @POST
    @Path("/unchanged-reports")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = MeasureReport.class,
            responseCode = "201",
            responseDescription = "The report, with its ETag.")
    @Operation(
            summary = "Report that a measure goes as it did",
            description =
                    "Adds a report of today that says the same as the last one. For those who report on the measure.")
    public RestResponse<MeasureReport> repeatMeasureReport(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The code of the measure.", example = "1.1") @PathParam("code") String code,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "unchanged", value = "{}")))
                    @NotNull
                    @Valid
                    RepeatReport report) {
        return writes.make(
                asked,
                new Writes.Making<>(MeasureReport.class, report, "Meldt at det går som før.", made -> null),
                write -> measures.repeat(slug, code, report.seen(), change(write)));
    }

    @PUT
    @Path("/reports/{report}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a report on a measure back",
            description =
                    "What stood before it stands again. For who sent it, within an hour; the history of the measure tells of"
                            + " both.")
    public RestResponse<MeasureReport> withdrawMeasureReport(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The code of the measure.", example = "1.1") @PathParam("code") String code,
            @Parameter(description = "The id of the report.") @PathParam("report") UUID report,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Meldingen var sendt ved en feil.",
                write -> measures.withdraw(slug, code, report, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
