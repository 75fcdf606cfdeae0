package no.ringvirkning.reporting.reminder;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has something left in a round, and reminding them. */
@Path("/api/v1/programmes/{slug}/rounds/{round}/reminders")
@Tag(name = "reporting")
class ReminderResource {

    private final ReminderService reminders;
    private final Caller caller;
    private final Writes writes;

    @Inject
    ReminderResource(ReminderService reminders, Caller caller, Writes writes) {
        this.reminders = reminders;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List who has something left in the open round, and when they were reminded",
            description = "By name. The list comes whole. For those who lead the programme.")
    public Page<PersonToRemind> listReminders(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the round.") @PathParam("round") UUID round) {
        return new Page<>(reminders.people(slug, round, caller.actor()), null, null);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = RemindedView.class,
            responseCode = "201",
            responseDescription = "Who was sent a mail, and who was not.")
    @Operation(
            summary = "Send people a reminder of what they have left in the open round",
            description =
                    "One mail to each, once in 24 hours; who was reminded lately, or wants no reminders, is left out. For those who"
                            + " lead the programme.")
    public RestResponse<RemindedView> sendReminders(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The id of the round.") @PathParam("round") UUID round,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = """
                            {"accounts": ["019ab000-0000-7000-8000-000000000000"]}"""))) @NotNull @Valid
                    RemindPeople given) {
        return writes.make(
                asked,
                new Writes.Making<>(RemindedView.class, given, "Minnet om rapportering.", made -> null),
                write -> reminders.remind(slug, round, given, write.actor()));
    }
}
