package no.ringvirkning.access.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.openid.BeginOpenId;
import no.ringvirkning.access.openid.OpenIdBegun;
import no.ringvirkning.access.openid.OpenIdProviders;
import no.ringvirkning.access.openid.OpenIdService;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.shared.NetworkAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in by an identity provider. */
@Path("/api/v1/session/openid/providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session", description = "Signing in and out. Reading what is published needs neither.")
class OpenIdResource {

    private final OpenIdService openId;
    private final CrossSite crossSite;
    private final RoutingContext context;

    @Inject
    OpenIdResource(OpenIdService openId, CrossSite crossSite, RoutingContext context) {
        this.openId = openId;
        this.crossSite = crossSite;
        this.context = context;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read by whom one may sign in",
            description = "Beside a password here; by nobody where none is configured.")
    public OpenIdProviders getOpenIdProviders() {
        return openId.providers();
    }

    @POST
    @Path("/{provider}/attempts")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin to sign in by an identity provider",
            description =
                    "The browser goes to the location that is answered, and is sent back from there to this service, which"
                            + " gives it the cookie of a new session and sends it on to where it wanted to go.")
    @APIResponseSchema(value = OpenIdBegun.class, responseDescription = "Where to go.", responseCode = "200")
    @APIResponse(responseCode = "403", description = "The request comes from a page of another site.")
    @APIResponse(responseCode = "404", description = "One cannot sign in by anybody of that name.")
    @APIResponse(responseCode = "429", description = "Too many tries; try again after Retry-After.")
    public OpenIdBegun beginOpenIdSignIn(
            @Parameter(description = "The name of the identity provider.", example = "ansattporten")
                    @PathParam("provider")
                    String provider,
            @NotNull BeginOpenId attempt) {
        crossSite.refuseForeign(context.request());
        OpenIdService.Begun begun = openId.begin(
                provider, attempt, NetworkAddress.of(context.request().remoteAddress()));
        context.response().addCookie(OpenIdReturn.cookie(begun.browser()));
        return new OpenIdBegun(begun.location());
    }
}
