package no.ringvirkning.access.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.access.Token;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pages of other sites from acting as who is signed in here: a browser sends the cookie with their requests, too. Each
 * of the three checks would do alone; browsers and proxies have been wrong about each.
 */
@ApplicationScoped
public class CrossSite {

    /** The header in which pages of this site show the token that {@code GET /api/v1/session} has told them. */
    public static final String TOKEN_HEADER = "X-CSRF";

    /** The pages of another site cannot send these without asking first. */
    private static final Set<String> SENT_BY_NO_FORM = Set.of("application/json", "text/csv");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final @Nullable URI home;

    @Inject
    CrossSite(@ConfigProperty(name = "ringvirkning.address") Optional<URI> home) {
        this.home = home.orElse(null);
    }

    /** The token that pages show for a session. */
    public static String token(String session) {
        return Token.derived(session, "csrf");
    }

    /** @throws ProblemException when the request would change something and is not known to come from a page of this site */
    void refuse(HttpServerRequest request, String session) {
        if (SAFE.contains(request.method().name())) {
            return;
        }
        if (hasBody(request) && !SENT_BY_NO_FORM.contains(type(request))) {
            throw new ProblemException(
                    HttpProblem.UNSUPPORTED_MEDIA_TYPE,
                    "Send application/json, or text/csv where figures are imported.");
        }
        if (isForeign(request) || (origin(request) == null && site(request) == null)) {
            throw foreign();
        }
        String shown = request.getHeader(TOKEN_HEADER);
        if (shown == null || !Token.equal(shown, token(session))) {
            throw new ProblemException(
                    SessionProblem.CSRF_TOKEN_WRONG,
                    "Send the csrfToken of GET /api/v1/session in the header " + TOKEN_HEADER + ".");
        }
    }

    /** For who has no session yet: another site must not sign anybody in. A caller that is no browser says neither. */
    public void refuseForeign(HttpServerRequest request) {
        if (isForeign(request)) {
            throw foreign();
        }
    }

    private static ProblemException foreign() {
        return new ProblemException(
                SessionProblem.CROSS_SITE, "Origin, or Sec-Fetch-Site, must name the site that is asked.");
    }

    private boolean isForeign(HttpServerRequest request) {
        String origin = origin(request);
        String site = site(request);
        return (origin != null && !isOurs(origin, request)) || (site != null && !site.equals("same-origin"));
    }

    /** A page cannot choose the Host of its request: where that is not rewritten, it says where the page wants to get. */
    private boolean isOurs(String origin, HttpServerRequest request) {
        try {
            URI asked = new URI(origin);
            if (home != null) {
                return Objects.equals(asked.getScheme(), home.getScheme())
                        && Objects.equals(asked.getAuthority(), home.getAuthority());
            }
            String served =
                    request.authority() == null ? null : request.authority().toString();
            return asked.getAuthority() != null && asked.getAuthority().equalsIgnoreCase(served);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable String origin(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN);
    }

    private static @Nullable String site(HttpServerRequest request) {
        return request.getHeader("Sec-Fetch-Site");
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || (length != null && !length.strip().equals("0"));
    }

    private static String type(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }
}
