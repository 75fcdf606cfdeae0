package no.ringvirkning.access.account;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.mail.MailTo;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Accounts, for administrators. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "accounts",
        description = "Who may sign in. Only administrators see it; it gives them no say over what programmes hold.")
class AccountResource {

    private static final String ID = "019ab000-0000-7000-8000-000000000000";

    private final AccountService accounts;
    private final Caller caller;
    private final RoutingContext context;

    @Inject
    AccountResource(AccountService accounts, Caller caller, RoutingContext context) {
        this.accounts = accounts;
        this.caller = caller;
        this.context = context;
    }

    @GET
    @Authenticated
    @Operation(summary = "List accounts")
    public Page<AccountView> listAccounts(
            @Parameter(description = "Only in this state.") @QueryParam("state") @Nullable AccountState state,
            @Parameter(
                            description = "The order.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"name", "-name"},
                                            defaultValue = "name"))
                    @QueryParam("sort")
                    @Nullable
                    AccountSort sort,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return accounts.list(
                state, sort == null ? AccountSort.NAME : sort, PageRequest.of(limit, cursor, total), caller.actor());
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an account, and a link for its owner")
    public InvitationLink createAccount(@NotNull CreateAccount account) {
        InvitationLink made = accounts.create(account, caller.actor());
        context.response()
                .putHeader("Location", "/api/v1/accounts/" + made.account().id());
        return made;
    }

    @POST
    @Path("/{account}/invitations")
    @Authenticated
    @ResponseStatus(201)
    @Operation(
            summary = "Make another link for the owner of an account",
            description =
                    "When the first was not used in time, or the password is forgotten. The links before no longer work.")
    public InvitationLink inviteAccount(
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account) {
        return accounts.invite(account, caller.actor());
    }

    @POST
    @Path("/{account}/mailed-invitations")
    @Authenticated
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make another link for the owner of an account, and mail it",
            description =
                    "As another link, but nobody else has it: it is not in the answer. The links before no longer work.")
    public InvitationLink mailInvitation(
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account,
            @NotNull MailTo to) {
        return accounts.invite(account, to, caller.actor());
    }

    @PUT
    @Path("/{account}/state")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let an account in, or keep it out",
            description = "What is disabled is signed out everywhere. The last active administrator stays.")
    public AccountView setAccountState(
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account,
            @NotNull SetAccountState state) {
        return accounts.setState(account, state, caller.actor());
    }

    @PUT
    @Path("/{account}/administrator")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an account an administrator, or one no longer",
            description = "The account is signed out everywhere. The last active administrator stays.")
    public AccountView setAdministrator(
            @Parameter(description = "The id of the account.", example = ID) @PathParam("account") UUID account,
            @NotNull SetAdministrator administrator) {
        return accounts.setAdministrator(account, administrator, caller.actor());
    }
}
