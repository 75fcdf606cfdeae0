package no.ringvirkning.access.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import no.ringvirkning.access.account.SignIns.Entered;
import no.ringvirkning.access.session.SessionCookie;
import no.ringvirkning.shared.NetworkAddress;

/** What a browser carries, and where it is. */
final class BrowserCookies {

    private static final String DEVICE = "__Host-device";
    private static final Duration KEPT = Duration.ofDays(400);

    private BrowserCookies() {}

    static SignInService.From from(RoutingContext context) {
        Cookie device = context.request().getCookie(DEVICE);
        return new SignInService.From(
                NetworkAddress.of(context.request().remoteAddress()),
                device == null ? null : device.getValue(),
                SessionCookie.of(context));
    }

    static void give(RoutingContext context, Entered entered) {
        SessionCookie.give(context, entered.session());
        if (entered.device() != null) {
            context.response()
                    .addCookie(Cookie.cookie(DEVICE, entered.device())
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSecure(true)
                            .setSameSite(CookieSameSite.STRICT)
                            .setMaxAge(KEPT.toSeconds()));
        }
    }
}
