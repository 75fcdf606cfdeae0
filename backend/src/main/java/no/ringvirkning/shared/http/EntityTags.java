package no.ringvirkning.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.ringvirkning.shared.Hash;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ServedWhole;
import no.ringvirkning.shared.Versioned;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes every successful read as JSON or CSV, gives it a strong entity tag, and answers 304 when the caller has it. The
 * tag is {@code "<version>-<hash of what was served>"}, so that nested content counts, and writers can compare the version.
 */
@ApplicationScoped
class EntityTags {

    private static final String VARY =
            String.join(", ", HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING);

    private final ObjectMapper json;

    @Inject
    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void write(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Object entity = response.getEntity();
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || response.getStatus() != 200 || entity == null || !isOurs(entity)) {
            return;
        }
        boolean csv = entity instanceof Page<?> && Csv.isWanted(request.getAcceptableMediaTypes());
        Optional<Language> language = isWhole(entity, resource) ? Optional.empty() : ChosenLanguage.of(request);
        byte[] body = csv ? csv((Page<?>) entity, request, resource, language) : json(entity, language);
        String tag = tag(entity, body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
        nextPage(entity, request).ifPresent(link -> response.getHeaders().putSingle(HttpHeaders.LINK, link));
        language.ifPresent(l -> response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, l.tag()));
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            MediaType type = csv ? Csv.MACHINE.withCharset("UTF-8") : MediaType.APPLICATION_JSON_TYPE;
            response.setEntity(body, null, type);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type.toString());
        }
    }

    /** Where the list goes on: a table has no room for it, and must not look whole when it is not. */
    private static Optional<String> nextPage(Object entity, ContainerRequestContext request) {
        if (!(entity instanceof Page<?> page) || page.nextCursor() == null) {
            return Optional.empty();
        }
        Object asked = request.getProperty(Csv.ASKED);
        UriBuilder next = asked == null ? request.getUriInfo().getRequestUriBuilder() : UriBuilder.fromUri((URI) asked);
        URI uri = next.replaceQueryParam("cursor", page.nextCursor()).build();
        return Optional.of("<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"");
    }

    private static boolean isOurs(Object entity) {
        return entity.getClass().isRecord();
    }

    private static boolean isWhole(Object entity, ResourceInfo resource) {
        return entity instanceof Page<?>
                && ServedWhole.class.isAssignableFrom(
                        itemType(resource.getResourceMethod().getGenericReturnType()));
    }

    private byte[] json(Object entity, Optional<Language> language) {
        try {
            return language.isEmpty()
                    ? json.writeValueAsBytes(entity)
                    : json.writeValueAsBytes(ChosenLanguage.reduce(json.valueToTree(entity), language.get()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view can always be written", e);
        }
    }

    private byte[] csv(
            Page<?> page, ContainerRequestContext request, ResourceInfo resource, Optional<Language> language) {
        boolean excel = Boolean.TRUE.equals(request.getProperty(Csv.EXCEL));
        return new CsvTable(json, excel, language)
                .write(itemType(resource.getResourceMethod().getGenericReturnType()), page.items())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Class<?> itemType(Type returned) {
        if (returned instanceof ParameterizedType page
                && page.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            return item;
        }
        throw new IllegalStateException("a list returns Page of a record, not " + returned);
    }

    private static String tag(Object entity, byte[] body) {
        String version = entity instanceof Versioned versioned ? versioned.version() + "-" : "";
        return '"' + version + Hash.of(body) + '"';
    }

    /** Weak comparison, as RFC 9110 wants it for If-None-Match. */
    private static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String value = candidate.strip();
            if (value.equals("*") || value.equals(tag) || value.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
