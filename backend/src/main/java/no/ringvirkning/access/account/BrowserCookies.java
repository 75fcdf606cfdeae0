package no.ringvirkning.access.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import no.ringvirkning.access.account.SignIns.Entered;
import no.ringvirkning.access.session.SessionCookie;

/** What a browser carries, and where it is. */
final class BrowserCookies {

    private static final String DEVICE = "__Host-device";
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int NETWORK_BYTES = 8;

    private BrowserCookies() {}

    static SignInService.From from(RoutingContext context) {
        Cookie device = context.request().getCookie(DEVICE);
        return new SignInService.From(
                address(context.request().remoteAddress()),
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

    /** Of an address of IPv6 the network: a single household has more addresses than there are tries. */
    static String address(SocketAddress remote) {
        String host = remote == null ? null : remote.hostAddress();
        if (host == null || !host.contains(":")) {
            return String.valueOf(host);
        }
        try {
            byte[] network = Arrays.copyOf(InetAddress.getByName(host).getAddress(), NETWORK_BYTES);
            return HexFormat.of().formatHex(network);
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
