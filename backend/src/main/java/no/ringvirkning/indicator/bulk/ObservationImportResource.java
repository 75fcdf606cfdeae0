package no.ringvirkning.indicator.bulk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.Hash;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of figures. */
@Path("/api/v1/observation-imports")
@Tag(name = "indicators")
class ObservationImportResource {

    private static final String CSV = "text/csv";

    private final ObservationImportService imports;
    private final Writes writes;

    @Inject
    ObservationImportResource(ObservationImportService imports, Writes writes) {
        this.imports = imports;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ObservationImportView.class,
            responseCode = "201",
            responseDescription = "What came of the file, with its ETag.")
    @Operation(
            summary = "Publish the figures of a file",
            description =
                    "A file in UTF-8 with commas between its columns and a decimal point: indicator, area, period and value, and"
                            + " where they are wanted qualifier and evidenceLevel; the first row names them. Up to 100,000 rows and"
                            + " 16 MB, of one programme or several, all of them or none: figures of totals, which were approved where"
                            + " they come from. For those who publish figures of every indicator in it. What is published already is"
                            + " left out; another figure is its next revision, and needs a reason. What the file does not say of a"
                            + " figure stays as it stands while the value is the same; else it is EXACT, and SELF_REPORTED. Of rows"
                            + " that are refused, the first 100 are told as /rows/2/value, where 1 is the row with the names.")
    public RestResponse<ObservationImportView> importObservations(
            @BeanParam WriteParameters asked,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING, description = "The file."),
                                            examples = @ExampleObject(name = "two figures", value = """
                            indicator,area,period,value
                            ledige-tomter,kongsberg,2004,7
                            ledige-boliger,kongsberg,2004,12
                            """)))
                    @NotNull
                    byte[] csv) {
        return writes.make(
                asked,
                new Writes.Making<>(ObservationImportView.class, Hash.of(csv), "Tall er importert.", made -> null),
                write -> imports.take(csv, asked.isReasoned(), new Change(write.actor(), write.reason())));
    }
}
