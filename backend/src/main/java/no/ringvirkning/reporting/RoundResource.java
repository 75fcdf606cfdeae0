package no.ringvirkning.reporting;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rounds of a programme, for those who work in it. */
@Path("/api/v1/programmes/{slug}/rounds")
@Tag(name = "reporting", description = "Who is asked how it goes and when, and what has been answered.")
class RoundResource {

    private final TaskQueries tasks;
    private final Caller caller;

    @Inject
    RoundResource(TaskQueries tasks, Caller caller) {
        this.tasks = tasks;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the rounds of a programme",
            description =
                    "The last first. The list comes whole. For those who read what is not public in the programme.")
    public Page<RoundSummary> listRounds(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug) {
        return new Page<>(
                tasks.rounds(slug, caller.actor()).orElseThrow(() -> ProblemException.notFound("programme", slug)),
                null,
                null);
    }

    @GET
    @Path("/{round}")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a round: what is asked, who has answered, and who is late",
            description =
                    "Who answers for some measures only is told of those. A round that another has come after is told as it stood"
                            + " then.")
    public RoundTasks getRound(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the round.") @PathParam("round") UUID round) {
        return tasks.round(slug, round, caller.actor()).orElseThrow(RoundService::notThere);
    }
}
