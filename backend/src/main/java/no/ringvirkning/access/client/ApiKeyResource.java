package no.ringvirkning.access.client;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The keys by which programs read and write for a programme. */
@Path("/api/v1/programmes/{programme}/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "keys",
        description =
                "The keys by which programs of others read what is not public of a programme, and write for it. Reading what is"
                        + " published needs none.")
class ApiKeyResource {

    private static final String PROGRAMME = "innovasjonsloft-ringeriksregionen";

    private final ApiKeyService keys;
    private final Caller caller;

    @Inject
    ApiKeyResource(ApiKeyService keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "List the keys of a programme",
            description = "For leads. The list comes whole, the newest first, with what ran out and what was revoked.")
    public Page<ApiKeyView> listApiKeys(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme) {
        return new Page<>(keys.list(programme, caller.actor()), null, null);
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a key for a program",
            description = "For leads. The answer tells the secret, which is kept nowhere and cannot be told again.")
    public MadeApiKey makeApiKey(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme,
            @NotNull MakeApiKey key) {
        return keys.make(programme, key, caller.actor());
    }

    @PUT
    @Path("/{key}/withdrawal")
    @Authenticated
    @Operation(
            summary = "Withdraw a key",
            description = "For leads. From the next request on it is worth nothing; it cannot be brought back.")
    public ApiKeyView withdrawApiKey(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme,
            @Parameter(description = "The id of the key.", example = "019ab000-0000-7000-8000-000000000000")
                    @PathParam("key")
                    UUID key) {
        return keys.revoke(programme, key, caller.actor());
    }
}
