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

/** What is answered in the place of a report or a figure. */
@Path("/api/v1/programmes/{slug}/rounds/{round}/answers")
@Tag(name = "reporting")
class AnswerWriteResource {

    private final AnswerService answers;
    private final Writes writes;

    @Inject
    AnswerWriteResource(AnswerService answers, Writes writes) {
        this.answers = answers;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = AnswerView.class,
            responseCode = "201",
            responseDescription = "The answer, with its ETag.")
    @Operation(
            summary = "Give the reason why there is no report or no figure",
            description =
                    "That there is nothing to tell, or on which day it comes, with a reason that everybody may read. In the round"
                            + " that is open. For those who report on it.")
    public RestResponse<AnswerView> answerRound(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the round.") @PathParam("round") UUID round,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "comes later", value = """
                            {"measure": "1.1", "kind": "COMES_LATER", "comes": "2099-12-31",
                             "reason": {"nb": "Vi venter på svar fra leverandøren."}}""")))
                    @NotNull
                    @Valid
                    GiveAnswer given) {
        return writes.make(
                asked,
                new Writes.Making<>(AnswerView.class, given, "Svart på en runde.", made -> null),
                write -> answers.answer(slug, round, given, change(write)));
    }

    @PUT
    @Path("/{answer}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take an answer back",
            description = "What stood before it stands again. For who gave it, within an hour.")
    public RestResponse<AnswerView> withdrawAnswer(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the round.") @PathParam("round") UUID round,
            @Parameter(description = "The id of the answer.") @PathParam("answer") UUID answer,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Svaret var gitt ved en feil.",
                write -> answers.withdraw(slug, round, answer, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
