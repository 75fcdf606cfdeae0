package no.ringvirkning.indicator.annotation;

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

/** Notes on figures, as they are written. */
@Path("/api/v1/annotations")
@Tag(name = "indicators")
class AnnotationWriteResource {

    private final AnnotationService annotations;
    private final Writes writes;

    @Inject
    AnnotationWriteResource(AnnotationService annotations, Writes writes) {
        this.annotations = annotations;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = AnnotationView.class,
            responseCode = "201",
            responseDescription = "The note, with its ETag.")
    @Operation(
            summary = "Make a note on the figures of an indicator",
            description =
                    "Published at once, and never changed: another note says what has to be said beside it, and one that should not"
                            + " have been made is withdrawn.")
    public RestResponse<AnnotationView> annotateIndicator(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "counted otherwise", value = """
                            {"indicator": "ledige-tomter", "key": "ny-telling", "area": {"slug": "kongsberg"}, "period": "2021",
                             "text": {"nb": "Fra 2021 telles bare tomter med vann og avløp."}, "breakType": "METHOD"}""")))
                    @NotNull
                    @Valid
                    AnnotateIndicator given) {
        return writes.make(
                asked,
                new Writes.Making<>(AnnotationView.class, given, "Ny merknad til tall.", made -> null),
                write -> annotations.annotate(given, change(write)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a note that should not have been made",
            description =
                    "It is read no more, and its key stays taken; what was published of it stays in the change feed."
                            + " If-Match is the version of the note.")
    public RestResponse<AnnotationView> withdrawAnnotation(
            @Parameter(description = "The id of the note.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> annotations.withdraw(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
