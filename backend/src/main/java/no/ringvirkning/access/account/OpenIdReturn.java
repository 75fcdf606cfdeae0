package no.ringvirkning.access.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.ringvirkning.access.openid.OpenIdRefusedException;
import no.ringvirkning.access.openid.OpenIdService;
import no.ringvirkning.access.openid.OpenIdService.Answer;
import no.ringvirkning.access.openid.OpenIdService.Finished;
import no.ringvirkning.access.session.SessionCookie;
import no.ringvirkning.shared.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where an identity provider sends browsers back to. It is a step of a page and no operation of the API: what it is given is not
 * ours to say, so that no parameter is refused, and it answers with a page in any case.
 */
@ApplicationScoped
class OpenIdReturn {

    private static final Logger LOG = Logger.getLogger(OpenIdReturn.class);
    private static final String PATH = "/api/v1/session/openid/providers/:provider/callback";
    private static final String COOKIE = "__Host-openid";
    private static final int SECONDS = 600;
    private static final String FAILED = "/logg-inn?feil=innlogging";

    private final OpenIdService openId;
    private final OpenIdSignIns signIns;
    private final SignIns log;

    @Inject
    OpenIdReturn(OpenIdService openId, OpenIdSignIns signIns, SignIns log) {
        this.openId = openId;
        this.signIns = signIns;
        this.log = log;
    }

    void route(@Observes Router router) {
        router.get(PATH).blockingHandler(this::receive, false);
    }

    /** What the browser carries on its way; back it comes from another site, so the cookie must not be a strict one. */
    static Cookie cookie(String browser) {
        return Cookie.cookie(COOKIE, browser)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(SECONDS);
    }

    private void receive(RoutingContext context) {
        String to = FAILED;
        try {
            Finished finished = openId.finish(context.pathParam("provider"), answer(context));
            SessionCookie.give(context, session(finished, context));
            to = finished.returnTo();
        } catch (OpenIdRefusedException | ProblemException e) {
            LOG.infof("somebody did not come in by %s: %s", known(context), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("signing in by an identity provider failed", e);
        }
        HttpServerResponse response = context.response();
        response.addCookie(cookie("").setMaxAge(0));
        response.setStatusCode(303)
                .putHeader("Location", to)
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    /** Only who was let in there and not here is noted: anybody can come with nothing, as often as they like. */
    private String session(Finished finished, RoutingContext context) throws OpenIdRefusedException {
        try {
            return signIns.enter(finished, SessionCookie.of(context)).session();
        } catch (OpenIdRefusedException | ProblemException e) {
            log.refused(null);
            throw e;
        }
    }

    private static Answer answer(RoutingContext context) {
        Cookie browser = context.request().getCookie(COOKIE);
        return new Answer(
                one(context, "state"),
                one(context, "code"),
                one(context, "iss"),
                browser == null ? null : browser.getValue());
    }

    /** A parameter that stands there once; twice it could mean this or that. */
    private static @Nullable String one(RoutingContext context, String name) {
        var values = context.queryParam(name);
        return values.size() == 1 ? values.get(0) : null;
    }

    private String known(RoutingContext context) {
        String name = context.pathParam("provider");
        return openId.has(name) ? name : "nobody we know";
    }
}
