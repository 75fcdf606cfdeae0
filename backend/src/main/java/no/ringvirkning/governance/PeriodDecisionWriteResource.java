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

/** What decisions stand behind. */
@Path("/api/v1/programmes/{slug}/periods/{key}/decision")
@Tag(name = "decisions")
class PeriodDecisionWriteResource {

    private final DecisionService decisions;
    private final Writes writes;

    @Inject
    PeriodDecisionWriteResource(DecisionService decisions, Writes writes) {
        this.decisions = decisions;
        this.writes = writes;
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Name the decision behind a period of a programme",
            description = "The proof of a historic one is missing no more. If-Match is the version of the programme.")
    public RestResponse<ProgrammeView> decidePeriod(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the period.", example = "forlengelse") @PathParam("key") String key,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "status", value = """
{"decision": {"slug": "omstillingsstatus-2013"}}"""))) @NotNull @Valid
                    DecisionOfPeriod given) {
        return writes.change(
                asked,
                null,
                write -> decisions.decidePeriod(given.of(slug, key), write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
