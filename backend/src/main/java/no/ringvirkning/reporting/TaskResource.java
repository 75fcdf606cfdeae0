package no.ringvirkning.reporting;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is asked of who calls. */
@Path("/api/v1/tasks")
@Tag(name = "reporting")
class TaskResource {

    private final TaskQueries tasks;
    private final Caller caller;

    @Inject
    TaskResource(TaskQueries tasks, Caller caller) {
        this.tasks = tasks;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what is asked of the caller now",
            description =
                    "The open rounds of all their programmes, as far as they can answer them, and the days of the year to come.")
    public TasksView getTasks() {
        return tasks.tasks(caller.actor());
    }
}
