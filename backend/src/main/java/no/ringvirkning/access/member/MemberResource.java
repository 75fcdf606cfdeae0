package no.ringvirkning.access.member;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Who has which role in a programme. */
@Path("/api/v1/programmes/{programme}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "Who has which role in a programme. It is not public.")
class MemberResource {

    private static final String PROGRAMME = "innovasjonsloft-ringeriksregionen";
    private static final String ID = "019ab000-0000-7000-8000-000000000000";

    private final MemberService members;
    private final Caller caller;
    private final RoutingContext context;

    @Inject
    MemberResource(MemberService members, Caller caller, RoutingContext context) {
        this.members = members;
        this.caller = caller;
        this.context = context;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "List who has which role in a programme",
            description = "For those who may read its contacts, and for administrators. The list comes whole, by name.")
    public Page<MemberView> listMembers(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme) {
        return new Page<>(members.list(programme, caller.actor()), null, null);
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a role to somebody who has none in the programme",
            description = "For leads. An administrator may make the first lead of a programme that has none.")
    public MemberView addMember(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme,
            @NotNull AddMember member) {
        MemberView added = members.add(programme, member, caller.actor());
        context.response().putHeader("Location", "/api/v1/programmes/" + programme + "/members/" + added.id());
        return added;
    }

    @PUT
    @Path("/{account}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give an account a role in a programme, in place of the one it had",
            description =
                    "For leads. An administrator may make the first lead of a programme that has none. The account is signed"
                            + " out everywhere.")
    public MemberView setMember(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme,
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account,
            @NotNull SetMember member) {
        return members.set(programme, account, member, caller.actor());
    }

    @DELETE
    @Path("/{account}")
    @Authenticated
    @Operation(
            summary = "Take the role of an account in a programme",
            description = "For leads. The account is signed out everywhere.")
    public void removeMember(
            @Parameter(description = "The slug of the programme.", example = PROGRAMME) @PathParam("programme")
                    String programme,
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account) {
        members.remove(programme, account, caller.actor());
    }
}
