package no.ringvirkning.plan.consultation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** What is said of a revision in hearing. By itself, so that its address is found beside those of revisions. */
@Path("/api/v1/plans/{slug}/revisions/{number}/comments")
@Tag(name = "plans")
class HearingWriteResource {

    private final CommentService comments;
    private final Writes writes;

    @Inject
    HearingWriteResource(CommentService comments, Writes writes) {
        this.comments = comments;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = CommentView.class,
            responseCode = "201",
            responseDescription = "The comment, with its ETag.")
    @Operation(
            summary = "Say something of a revision in hearing",
            description =
                    "Of a measure or of the whole plan, for an organisation or in a capacity; the public reads it when it is"
                            + " published. For those who read what is on its way in the programme, and for an organisation's"
                            + " own reporters.")
    public RestResponse<CommentView> commentOnPlan(
            @Parameter(description = "The slug of the plan.", example = "handlingsplan-kongsberg-2020")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The number of the revision.", example = "2") @PathParam("number") int number,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "of the whole plan", value = """
                            {"author": {"capacity": {"nb": "Næringsforeningen"}}, "text": "Ta med reiselivet."}""")))
                    @NotNull
                    @Valid
                    NewComment said) {
        return writes.make(
                asked,
                new Writes.Making<>(CommentView.class, said, "Innspill er mottatt.", made -> null),
                write -> comments.receive(slug, number, said, new Change(write.actor(), write.reason())));
    }
}
