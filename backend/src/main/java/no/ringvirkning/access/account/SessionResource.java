package no.ringvirkning.access.account;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import no.ringvirkning.access.account.SignIns.Entered;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.access.session.OpenSession;
import no.ringvirkning.access.session.SessionCookie;
import no.ringvirkning.access.session.SessionService;
import no.ringvirkning.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out, and one's own sessions. */
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session", description = "Signing in and out. Reading what is published needs neither.")
class SessionResource {

    private final SignInService signIns;
    private final SessionService sessions;
    private final SessionViews views;
    private final CrossSite crossSite;
    private final Caller caller;
    private final RoutingContext context;

    @Inject
    SessionResource(
            SignInService signIns,
            SessionService sessions,
            SessionViews views,
            CrossSite crossSite,
            Caller caller,
            RoutingContext context) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.views = views;
        this.crossSite = crossSite;
        this.caller = caller;
        this.context = context;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign in",
            description =
                    "Gives the browser the cookie of a new session, and one by which the browser is known later. Whoever"
                            + " tries wrong passwords is made to wait (429), from there.")
    @APIResponseSchema(value = SessionView.class, responseDescription = "The new session.", responseCode = "200")
    @APIResponse(responseCode = "401", description = "The login name or the password is wrong; which, is not said.")
    @APIResponse(responseCode = "403", description = "The request comes from a page of another site.")
    @APIResponse(responseCode = "429", description = "Too many wrong tries; try again after Retry-After.")
    public SessionView signIn(@NotNull SignIn signIn) {
        crossSite.refuseForeign(context.request());
        Entered entered = signIns.signIn(signIn, BrowserCookies.from(context));
        BrowserCookies.give(context, entered);
        return views.of(entered.session());
    }

    @GET
    @Authenticated
    @Operation(summary = "Read who is signed in, and what they are where")
    public SessionView getSession() {
        return views.of(caller.signedIn(), SessionCookie.of(context));
    }

    @DELETE
    @Authenticated
    @Operation(
            summary = "Sign out",
            description = "Ends the session everywhere: a copy of its cookie is worth nothing.")
    public void signOut() {
        signIns.signOut(caller.signedIn());
        SessionCookie.take(context);
    }

    @PUT
    @Path("/password")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose another password for one's own account",
            description = "Ends all sessions of the account, and begins a new one here.")
    @APIResponseSchema(value = SessionView.class, responseDescription = "The new session.", responseCode = "200")
    @APIResponse(responseCode = "429", description = "Too many wrong tries; try again after Retry-After.")
    public SessionView changePassword(@NotNull ChangePassword change) {
        String session = signIns.changePassword(change, caller.signedIn());
        SessionCookie.give(context, session);
        return views.of(session);
    }

    @GET
    @Path("/others")
    @Authenticated
    @Operation(
            summary = "List where else one is signed in",
            description = "The list is short and comes whole, newest first.")
    public Page<OpenSession> listOtherSessions() {
        return new Page<>(sessions.others(caller.signedIn()), null, null);
    }

    @DELETE
    @Path("/others")
    @Authenticated
    @Operation(summary = "Sign out everywhere else")
    public void endOtherSessions() {
        sessions.endOthers(caller.signedIn());
    }

    @DELETE
    @Path("/others/{session}")
    @Authenticated
    @Operation(summary = "Sign out in one other place")
    public void endOtherSession(
            @Parameter(description = "The id of the session.", example = "019ab000-0000-7000-8000-000000000000")
                    @PathParam("session")
                    UUID session) {
        sessions.endOther(caller.signedIn(), session);
    }
}
