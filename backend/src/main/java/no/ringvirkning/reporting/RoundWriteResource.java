package no.ringvirkning.reporting;

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

/** The rounds that those who lead a programme open. */
@Path("/api/v1/programmes/{slug}/rounds")
@Tag(name = "reporting")
class RoundWriteResource {

    private final RoundService rounds;
    private final Writes writes;

    @Inject
    RoundWriteResource(RoundService rounds, Writes writes) {
        this.rounds = rounds;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RoundView.class, responseCode = "201", responseDescription = "The round, with its ETag.")
    @Operation(
            summary = "Make a round that opens on its day",
            description =
                    "It opens by itself on its day, and asks about all measures of the plans in force and all figures that are due."
                            + " Published at once. For those who lead the programme.")
    public RestResponse<RoundView> openRound(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "half a year", value = """
                            {"period": {"from": "2040-01-01", "to": "2040-06-30"}, "opens": "2040-06-20", "due": "2040-07-05",
                             "note": {"nb": "Meld kort hva som er gjort siden januar."}}""")))
                    @NotNull
                    @Valid
                    WriteRound given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        RoundView.class,
                        given,
                        "En runde er kunngjort.",
                        made -> "/api/v1/programmes/" + slug + "/rounds/" + made.id()),
                write -> rounds.open(slug, given, change(write)));
    }

    @PUT
    @Path("/{round}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a round other days or another note", description = "With the reason: it is published.")
    public RestResponse<RoundView> reviseRound(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the round.") @PathParam("round") UUID round,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "half a year", value = """
                            {"period": {"from": "2040-01-01", "to": "2040-06-30"}, "opens": "2040-06-20", "due": "2040-07-05",
                             "note": {"nb": "Meld kort hva som er gjort siden januar."}}""")))
                    @NotNull
                    @Valid
                    WriteRound given) {
        return writes.change(
                asked, null, write -> rounds.revise(slug, round, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{round}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a round come to nothing",
            description = "With the reason: it is published. What was reported in it stands.")
    public RestResponse<RoundView> withdrawRound(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the round.") @PathParam("round") UUID round,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked, null, write -> rounds.withdraw(slug, round, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
