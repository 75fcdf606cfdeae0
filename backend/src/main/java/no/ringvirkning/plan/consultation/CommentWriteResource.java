package no.ringvirkning.plan.consultation;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is done with a comment. */
@Path("/api/v1/plan-comments/{id}")
@Tag(name = "plans")
class CommentWriteResource {

    private final CommentService comments;
    private final CommentQueries queries;
    private final Writes writes;

    @Inject
    CommentWriteResource(CommentService comments, CommentQueries queries, Writes writes) {
        this.comments = comments;
        this.queries = queries;
        this.writes = writes;
    }

    @PUT
    @Path("/answer")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what is answered to a comment",
            description = "An answer that the public reads is not changed without a reason.")
    public RestResponse<CommentView> answerPlanComment(
            @Parameter(description = "The id of the comment.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "taken", value = """
                            {"outcome": "TAKEN", "text": {"nb": "Tatt inn i tiltak 1.1."}}"""))) @NotNull @Valid
                    AnswerComment given) {
        return writes.change(
                asked,
                queries.isAnsweredInPublic(id) ? null : "Innspillet er besvart.",
                write -> comments.answer(id, write.expectedVersion(), given, change(write)));
    }

    @PUT
    @Path("/publication")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let the public read a comment", description = "With what was answered, or will be.")
    public RestResponse<CommentView> publishPlanComment(
            @Parameter(description = "The id of the comment.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Innspillet er publisert.",
                write -> comments.publish(id, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a comment", description = "Say why.")
    public RestResponse<CommentView> withdrawPlanComment(
            @Parameter(description = "The id of the comment.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> comments.withdraw(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
