package no.ringvirkning.privacy;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of who is signed in, for themselves. */
@Path("/api/v1/session/export")
@Tag(name = "session")
class OwnDataResource {

    private final PersonalDataQueries queries;
    private final Caller caller;

    @Inject
    OwnDataResource(PersonalDataQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read all that is known of oneself")
    public AccountData exportOwnData() {
        return queries.ofAccount(caller.signedIn().account()).orElseThrow();
    }
}
