package no.ringvirkning.governance;

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
import no.ringvirkning.access.write.Write;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.programme.ProgrammeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What decisions make longer. */
@Path("/api/v1/programmes/{slug}/extensions/{key}")
@Tag(name = "decisions")
class ExtensionWriteResource {

    private final DecisionService decisions;
    private final Writes writes;

    @Inject
    ExtensionWriteResource(DecisionService decisions, Writes writes) {
        this.decisions = decisions;
        this.writes = writes;
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Prolong a programme by a decision",
            description =
                    "A restructuring programme is prolonged after an evaluation, and to six years in all unless it is said why. If-Match is the version of the programme.")
    public RestResponse<ProgrammeView> extendProgramme(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "Names the period within the programme; a new one.", example = "forlengelse-to")
                    @PathParam("key")
                    String key,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a year", value = """
{"period": {"from": {"date": "2019-01-01", "precision": "DAY", "circa": false}, "to": {"date": "2019-12-31", "precision": "DAY", "circa": false}},
 "decision": {"slug": "omstillingsstatus-2013"}}"""))) @NotNull @Valid
                    DecideExtension given) {
        return writes.change(
                asked,
                null,
                write -> decisions.extendProgramme(given.of(slug, key), write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
