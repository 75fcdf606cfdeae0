package no.ringvirkning.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.Write;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is written about programmes, and what those read who write it. */
@Path("/api/v1/programmes")
@Tag(name = "programmes")
class ProgrammeWriteResource {

    static final String SLUG = "The slug of the programme.";
    static final String EXAMPLE = "vekst-i-kongsberg";

    private final ProgrammeService programmes;
    private final WorkingProgrammes working;
    private final Writes writes;
    private final Caller caller;

    @Inject
    ProgrammeWriteResource(ProgrammeService programmes, WorkingProgrammes working, Writes writes, Caller caller) {
        this.programmes = programmes;
        this.working = working;
        this.writes = writes;
        this.caller = caller;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ProgrammeView.class,
            responseCode = "201",
            responseDescription = "The programme, with its ETag.")
    @Operation(
            summary = "Enter a programme into the record",
            description =
                    "A draft, that nobody sees who has no role in it. For administrators, who then make its first lead; the lead"
                            + " publishes it.")
    public RestResponse<ProgrammeView> createProgramme(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a programme", value = """
                            {"slug": "eksempel-programmet", "name": {"nb": "Eksempelprogrammet"}, "type": "BUSINESS_GROWTH",
                             "status": "PLANNED", "purpose": {"nb": "Flere arbeidsplasser"}, "aliases": [],
                             "areas": [{"area": {"slug": "kongsberg"}, "kind": "SCOPE"}], "periods": [], "phases": [],
                             "challenges": [], "contextEvents": [], "objectives": [], "focusAreas": [], "targetGroups": [],
                             "instruments": [], "themes": [], "tasks": [], "successCriteria": [], "results": [],
                             "analyses": [], "findings": [], "policyDocuments": [], "relations": [], "links": [],
                             "sourceDocument": {"document": "eksempel-programmet", "title": {"nb": "Eksempel"}, "illustrative": true}}""")))
                    @NotNull
                    @Valid
                    CreateProgramme given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        ProgrammeView.class,
                        given,
                        "Programmet er ført inn.",
                        made -> "/api/v1/programmes/" + made.slug() + "/draft"),
                write -> programmes.draft(given, change(write)));
    }

    @GET
    @Path("/{slug}/draft")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a programme, public or not, with what the caller can do with it",
            description = "For those who read what is on its way in the programme.")
    public ProgrammeDraftView getProgrammeDraft(
            @Parameter(description = SLUG, example = EXAMPLE) @PathParam("slug") String slug) {
        return working.get(slug, caller.actor()).orElseThrow(() -> ProblemException.notFound("programme", slug));
    }

    @PUT
    @Path("/{slug}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something else recorded about a programme",
            description =
                    "A draft is changed by those who write for the programme; what the public reads, by its leads. What was decided"
                            + " about its periods stays, and so do the objectives that plans speak of.")
    public RestResponse<ProgrammeView> changeProgramme(
            @Parameter(description = SLUG, example = EXAMPLE) @PathParam("slug") String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a purpose", value = """
                            {"name": {"nb": "Eksempelprogrammet"}, "type": "BUSINESS_GROWTH",
                             "purpose": {"nb": "Flere arbeidsplasser"}, "aliases": [],
                             "areas": [{"area": {"slug": "kongsberg"}, "kind": "SCOPE"}], "periods": [], "phases": [],
                             "challenges": [], "contextEvents": [], "objectives": [], "focusAreas": [], "targetGroups": [],
                             "instruments": [], "themes": [], "tasks": [], "successCriteria": [], "results": [],
                             "analyses": [], "findings": [], "policyDocuments": [], "relations": [], "links": [],
                             "sourceDocument": {"document": "eksempel-programmet", "title": {"nb": "Eksempel"}, "illustrative": true}}"""))) @NotNull @Valid
                    ChangeProgramme given) {
        return writes.change(
                asked, null, write -> programmes.change(slug, given, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
