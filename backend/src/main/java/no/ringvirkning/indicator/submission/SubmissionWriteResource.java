package no.ringvirkning.indicator.submission;

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

/** The steps of figures on their way. */
@Path("/api/v1/submissions")
@Tag(name = "submissions")
class SubmissionWriteResource {

    private final SubmissionService submissions;
    private final Writes writes;

    @Inject
    SubmissionWriteResource(SubmissionService submissions, Writes writes) {
        this.submissions = submissions;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = SubmissionView.class,
            responseCode = "201",
            responseDescription = "The draft, with its ETag.")
    @Operation(
            summary = "Begin a submission",
            description =
                    "A draft, which need not keep the rules of figures yet. For those who report for the programme that the"
                            + " indicator belongs to.")
    public RestResponse<SubmissionView> draftSubmission(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "one figure", value = """
                            {"indicator": "ledige-tomter", "series": [{"area": {"slug": "kongsberg"}, "slice": {},
                             "observations": [{"period": "2003", "value": 7, "qualifier": "EXACT", "evidenceLevel": "DOCUMENTED"}]}]}""")))
                    @NotNull
                    @Valid
                    NewSubmission given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        SubmissionView.class, given, "Tall er skrevet.", made -> "/api/v1/submissions/" + made.id()),
                write -> submissions.draft(given.indicator(), given.series(), change(write)));
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have a submission say something else",
            description = "A draft, or what was given back, which is a draft again.")
    public RestResponse<SubmissionView> reviseSubmission(
            @Parameter(description = "The id of the submission.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "one figure", value = """
                            {"series": [{"area": {"slug": "kongsberg"}, "slice": {},
                             "observations": [{"period": "2003", "value": 8, "qualifier": "EXACT", "evidenceLevel": "DOCUMENTED"}]}]}""")))
                    @NotNull
                    @Valid
                    WriteSubmission said) {
        return writes.change(
                asked,
                "Tall er skrevet om.",
                write -> submissions.revise(id, said.series(), write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/handing-in")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand a submission in",
            description = "It keeps all rules of figures now, so that it can be published as things stand.")
    public RestResponse<SubmissionView> handInSubmission(
            @Parameter(description = "The id of the submission.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked, "Tall er levert.", write -> submissions.submit(id, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/return")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a submission back", description = "What was handed in or approved, to be revised.")
    public RestResponse<SubmissionView> giveBackSubmission(
            @Parameter(description = "The id of the submission.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "why",
                                                            value = "{\"reason\": \"Tallet for 2019 mangler.\"}")))
                    @NotNull
                    @Valid
                    StepReason why) {
        return writes.change(
                asked,
                "Tall er gitt tilbake.",
                write -> submissions.giveBack(id, why.reason(), write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/approval")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve a submission", description = "By another than those who wrote it or handed it in.")
    public RestResponse<SubmissionView> approveSubmission(
            @Parameter(description = "The id of the submission.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked, "Tall er godkjent.", write -> submissions.approve(id, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/publication")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish the figures of a submission",
            description = "What was approved, when it still keeps all rules of figures.")
    public RestResponse<SubmissionView> publishSubmission(
            @Parameter(description = "The id of the submission.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                "Nye tall er publisert.",
                write -> submissions.publish(id, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a submission",
            description = "What is not published comes to nothing; what was done with it stays.")
    public RestResponse<SubmissionView> withdrawSubmission(
            @Parameter(description = "The id of the submission.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "why",
                                                            value = "{\"reason\": \"Tallet for 2019 mangler.\"}")))
                    @NotNull
                    @Valid
                    StepReason why) {
        return writes.change(
                asked,
                "Tall er trukket tilbake.",
                write -> submissions.withdraw(id, why.reason(), write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
