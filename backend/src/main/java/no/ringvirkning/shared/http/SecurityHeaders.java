package no.ringvirkning.shared.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** The headers by which a browser is told what an answer may do, and who may use it. */
@ApplicationScoped
class SecurityHeaders {

    private static final String OF_PAGES = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    /** An answer of the API is no page: a picture or a problem that is opened by itself loads and runs nothing. */
    private static final String OF_ANSWERS =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** What the pages never ask a browser for. */
    private static final String NOTHING_ELSE = "accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(),"
            + " camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(),"
            + " magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(),"
            + " xr-spatial-tracking=()";

    /** A year, as browsers want it; other names below the same domain are nobody's business here. */
    private static final String TLS_ONLY = "max-age=31536000";

    private final Home home;

    @Inject
    SecurityHeaders(Home home) {
        this.home = home;
    }

    void put(HttpServerRequest request, HttpServerResponse response) {
        String path = Objects.requireNonNullElse(request.path(), "");
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("Cross-Origin-Resource-Policy", isPicture(path) ? "cross-origin" : "same-origin");
        response.putHeader("Permissions-Policy", NOTHING_ELSE);
        if (path.startsWith(FrontDoor.API)) {
            response.putHeader("Content-Security-Policy", OF_ANSWERS);
        } else if (!path.startsWith("/q/swagger-ui")) {
            // Swagger UI writes inline styles; it shows the public contract, and nothing from the address.
            response.putHeader("Content-Security-Policy", OF_PAGES);
        }
        if ("https".equals(request.scheme()) || home.isSecure()) {
            // Without TLS browsers do not heed it.
            response.putHeader("Strict-Transport-Security", TLS_ONLY);
        }
    }

    /** Made to stand on other sites. */
    private static boolean isPicture(String path) {
        return path.startsWith(FrontDoor.API) && (path.endsWith(".svg") || path.endsWith(".png"));
    }
}
