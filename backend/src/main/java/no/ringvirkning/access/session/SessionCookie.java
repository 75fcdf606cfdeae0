package no.ringvirkning.access.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import no.ringvirkning.access.Token;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that carries a session. Its name makes browsers refuse it when it comes without TLS, from a subdomain, or for a part
 * of the site only; on this machine they take it without TLS.
 */
public final class SessionCookie {

    public static final String NAME = "__Host-session";

    private SessionCookie() {}

    /** The token that the request carries, when it can be one. */
    public static @Nullable String of(RoutingContext context) {
        Cookie cookie = context.request().getCookie(NAME);
        return cookie != null && Token.isOne(cookie.getValue()) ? cookie.getValue() : null;
    }

    /** Gives it to the browser, until it is closed. */
    public static void give(RoutingContext context, String token) {
        context.response().addCookie(cookie(token));
    }

    /** Takes it from the browser. */
    public static void take(RoutingContext context) {
        context.response().addCookie(cookie("").setMaxAge(0));
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.LAX);
    }
}
