package no.ringvirkning.access.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.account.SignIns.Entered;
import no.ringvirkning.access.session.CrossSite;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links by which people choose the password of their account. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "accounts",
        description = "Who may sign in. Only administrators see it; it gives them no say over what programmes hold.")
class InvitationResource {

    private final InvitationService invitations;
    private final SessionViews views;
    private final CrossSite crossSite;
    private final RoutingContext context;

    @Inject
    InvitationResource(InvitationService invitations, SessionViews views, CrossSite crossSite, RoutingContext context) {
        this.invitations = invitations;
        this.views = views;
        this.crossSite = crossSite;
        this.context = context;
    }

    @POST
    @Path("/acceptance")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose the password of an account by a link, and sign in",
            description = "The link works once. All sessions that the account had end.")
    @APIResponseSchema(value = SessionView.class, responseDescription = "The new session.", responseCode = "200")
    @APIResponse(responseCode = "403", description = "The request comes from a page of another site.")
    @APIResponse(
            responseCode = "410",
            description = "The link was used, replaced or has expired, or there never was one.")
    @APIResponse(responseCode = "429", description = "Too many tries; try again after Retry-After.")
    public SessionView acceptInvitation(@NotNull AcceptInvitation acceptance) {
        crossSite.refuseForeign(context.request());
        Entered entered = invitations.accept(acceptance, BrowserCookies.from(context));
        BrowserCookies.give(context, entered);
        return views.of(entered.session());
    }
}
