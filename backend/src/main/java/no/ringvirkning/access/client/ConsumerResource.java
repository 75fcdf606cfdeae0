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

/** Who reads and writes for a programme by tokens that another service signs. */
@Path("/api/v1/programmes/{programme}/consumers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "consumers",
        description =
                "Who reads what is not public of a programme, and writes for it, by tokens that another service signs, such as"
                        + " Maskinporten. Who may sign is configured with the installation.")
class ConsumerResource {

    private static final String PROGRAMME = "innovasjonsloft-ringeriksregionen";

    private final ConsumerService consumers;
    private final Caller caller;

    @Inject
    ConsumerResource(ConsumerService consumers, Caller caller) {
        this.consumers = consumers;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "List who comes by tokens in a programme",
            description =
                    "For leads. The list comes whole, the newest first, with what ran out and what was withdrawn.")
    public Page<ConsumerView> listConsumers(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme) {
        return new Page<>(consumers.list(programme, caller.actor()), null, null);
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let somebody in by their tokens",
            description =
                    "For leads. A token that another service has signed says who shows it, and how far it may go; it goes no"
                            + " further than is registered here. Registered twice, the second is refused (409).")
    public ConsumerView registerConsumer(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme,
            @NotNull RegisterConsumer consumer) {
        return consumers.register(programme, consumer, caller.actor());
    }

    @PUT
    @Path("/{consumer}/withdrawal")
    @Authenticated
    @Operation(
            summary = "Withdraw who came by tokens",
            description = "For leads. From the next request on its tokens open nothing here.")
    public ConsumerView withdrawConsumer(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme,
            @Parameter(description = "The id of what was registered.", example = "019ab000-0000-7000-8000-000000000000")
                    @PathParam("consumer")
                    UUID consumer) {
        return consumers.withdraw(programme, consumer, caller.actor());
    }
}
