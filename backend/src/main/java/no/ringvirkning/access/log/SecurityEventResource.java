package no.ringvirkning.access.log;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened to the access of people and programs. */
@Path("/api/v1/security-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "security-events",
        description = "Who came in, who was kept out, who was given which role. Nothing of it is ever changed.")
class SecurityEventResource {

    private final SecurityEventService events;
    private final Caller caller;

    @Inject
    SecurityEventResource(SecurityEventService events, Caller caller) {
        this.events = events;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "List what happened to the access of people and programs",
            description =
                    "The newest first. For administrators; with a programme, also for its leads and for county auditors in it.")
    public Page<SecurityEventView> listSecurityEvents(
            @Parameter(description = "Only in the programme with this slug.", example = "vekst-i-kongsberg")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "Only of the account with this id.") @QueryParam("account") @Nullable UUID account,
            @Parameter(description = "Only of this kind.") @QueryParam("kind") @Nullable SecurityEventKind kind,
            @Parameter(description = "Only from this day in Oslo on.", example = "2026-01-01")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Only to this day in Oslo, with it.", example = "2026-12-31")
                    @QueryParam("to")
                    @Nullable
                    LocalDate to,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return events.list(
                programme,
                new SoughtEvents(account, kind, from, to),
                PageRequest.of(limit, cursor, total),
                caller.actor());
    }
}
