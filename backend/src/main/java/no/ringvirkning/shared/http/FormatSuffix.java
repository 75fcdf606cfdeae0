package no.ringvirkning.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.shared.Language;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads {@code /programmes.csv}, {@code .excel.csv}, {@code .xlsx} and {@code .json-stat} as what is asked for in that form. */
class FormatSuffix {

    private static final Map<String, String> PICTURES = Map.of(".svg", "image/svg+xml", ".png", "image/png");

    /** The request property that holds the address as it was asked for. */
    private static final String ASKED = FormatSuffix.class.getName();

    @ServerRequestFilter(preMatching = true)
    void read(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        if (!path.startsWith(FrontDoor.API)) {
            return;
        }
        // A picture is an answer of its own and no other form of one; what it ends in says what is asked for all the
        // same.
        PICTURES.forEach((suffix, type) -> {
            if (path.endsWith(suffix)) {
                request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
            }
        });
        Optional<Format> format = Format.ofPath(path);
        if (format.isEmpty()) {
            return;
        }
        String list = path.substring(0, path.length() - format.get().suffix().length());
        format.get().askedBySuffix(request);
        request.setProperty(ASKED, asked);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.get().accept());
        request.setRequestUri(UriBuilder.fromUri(asked).replacePath(list).build());
    }

    /** The address that gives the answer in just this form and language, whatever the headers of who asks. */
    static URI of(ContainerRequestContext request, Format format, Language language) {
        URI plain = request.getUriInfo().getRequestUri();
        return UriBuilder.fromUri(plain)
                .replacePath(plain.getRawPath() + format.suffix())
                .replaceQueryParam(ChosenLanguage.PARAMETER, language.tag())
                .build();
    }

    /** The address as it was asked for. */
    static URI asked(ContainerRequestContext request) {
        return Objects.requireNonNullElseGet(
                (URI) request.getProperty(ASKED), () -> request.getUriInfo().getRequestUri());
    }
}
