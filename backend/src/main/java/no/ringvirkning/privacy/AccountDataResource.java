package no.ringvirkning.privacy;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of who has an account, for administrators who are asked for it. */
@Path("/api/v1/accounts/{account}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class AccountDataResource {

    private static final String ID = "019ab000-0000-7000-8000-000000000000";

    private final ErasureService erasure;
    private final Caller caller;

    @Inject
    AccountDataResource(ErasureService erasure, Caller caller) {
        this.erasure = erasure;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @Authenticated
    @Operation(
            summary = "Read all that is known of the owner of an account",
            description =
                    "For administrators, when the owner asks for it and cannot sign in. That it was read, is noted.")
    public AccountData exportAccount(
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account) {
        return erasure.told(account, caller.actor());
    }

    @PUT
    @Path("/erasure")
    @Authenticated
    @Operation(
            summary = "Forget the owner of an account",
            description =
                    "For administrators. The account is there no more, and cannot be brought back; what its owner has changed and"
                            + " decided stays under a pseudonym. The last active administrator stays.")
    public ErasedAccount eraseAccount(
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account) {
        return erasure.eraseAccount(account, new Change(caller.actor(), "Etter ønske fra personen."));
    }
}
