package no.ringvirkning.reporting.reminder;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether who is signed in wants to be reminded. */
@Path("/api/v1/session/reminders")
@Tag(name = "session")
class ReminderWishResource {

    private final ReminderService reminders;
    private final Caller caller;

    @Inject
    ReminderWishResource(ReminderService reminders, Caller caller) {
        this.reminders = reminders;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read whether one is reminded of what one has left")
    public ReminderWish getOwnReminders() {
        return reminders.wish(caller.signedIn().account());
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say whether one wants to be reminded of what one has left",
            description = "In all one's programmes, also when who leads one asks for it.")
    public ReminderWish setOwnReminders(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "none", value = "{\"wanted\": false}")))
                    @NotNull
                    @Valid
                    ReminderWish wish) {
        return reminders.wish(caller.signedIn().account(), wish);
    }
}
