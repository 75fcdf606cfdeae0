package no.ringvirkning.access;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.atomic.AtomicInteger;
import no.ringvirkning.access.session.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells a caller who they are; it exists in the tests only. */
@Path("/api/v1/caller")
@Produces(MediaType.APPLICATION_JSON)
public class CallerResource {

    static final AtomicInteger CHANGES = new AtomicInteger();

    private final Caller caller;

    @Inject
    CallerResource(Caller caller) {
        this.caller = caller;
    }

    public record Said(String text) {}

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Actor who() {
        return caller.actor();
    }

    @GET
    @Path("/forgot-to-ask")
    @PermitAll
    @Operation(hidden = true)
    public Actor forgotToAsk() {
        return caller.actor();
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Said change(Said said) {
        CHANGES.incrementAndGet();
        return said;
    }

    /** By any form that a page of another site can send without being asked first. */
    @POST
    @Path("/anything")
    @Authenticated
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Said changeByAnything(String said) {
        CHANGES.incrementAndGet();
        return new Said(said);
    }

    @DELETE
    @Authenticated
    @Operation(hidden = true)
    public void remove() {
        CHANGES.incrementAndGet();
    }
}
