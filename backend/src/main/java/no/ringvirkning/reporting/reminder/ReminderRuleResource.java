package no.ringvirkning.reporting.reminder;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** When those of a programme are reminded of what they have left. */
@Path("/api/v1/programmes/{slug}/reminder-rules/current")
@Tag(name = "reporting")
class ReminderRuleResource {

    private final ReminderService reminders;
    private final Caller caller;
    private final Writes writes;

    @Inject
    ReminderRuleResource(ReminderService reminders, Caller caller, Writes writes) {
        this.reminders = reminders;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read when those of a programme are reminded of what they have left",
            description = "For those who read what is on its way in the programme.")
    public ReminderRule getReminderRule(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug) {
        return reminders.rule(slug, caller.actor());
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say when those of a programme are reminded of what they have left",
            description = "For those who lead the programme.")
    public RestResponse<ReminderRule> writeReminderRule(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a week before and after", value = """
                            {"daysBefore": 7, "onDay": true, "daysAfter": 7}""")))
                    @NotNull
                    @Valid
                    WriteReminderRule given) {
        return writes.change(
                asked,
                "Endret påminnelser.",
                write -> reminders.write(slug, given, write.expectedVersion(), write.actor()));
    }
}
