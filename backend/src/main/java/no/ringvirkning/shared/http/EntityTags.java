package no.ringvirkning.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.ringvirkning.shared.Drawn;
import no.ringvirkning.shared.Hash;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ServedWhole;
import no.ringvirkning.shared.Statistical;
import no.ringvirkning.shared.Tabular;
import no.ringvirkning.shared.Versioned;
import no.ringvirkning.shared.answer.PublicState;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes every successful read as JSON, as a table or as statistics, gives it an entity tag, and answers 304 when the caller has it. The
 * tag is {@code "<version>-<hash of what was served>"}, so that nested content counts, and writers can compare the version.
 */
@ApplicationScoped
class EntityTags {

    private static final String VARY =
            String.join(", ", HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING);

    private final ObjectMapper json;
    private final Tables tables;
    private final ListAnswers lists;
    private final PublicState state;
    private final KnownAnswers known;

    @Inject
    EntityTags(ObjectMapper json, Tables tables, ListAnswers lists, PublicState state, KnownAnswers known) {
        this.json = json;
        this.tables = tables;
        this.lists = lists;
        this.state = state;
        this.known = known;
    }

    @ServerResponseFilter
    void write(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource,
            RoutingContext routing) {
        if (!isRead(request)) {
            // Who is told that it is done finds it done, at least here.
            state.changed();
        }
        try {
            writeRead(request, response, resource);
        } finally {
            lists.leavePlace();
        }
        if (response.getStatus() == 200
                && response.getEntity() instanceof byte[] body
                && isPublic(request, resource)
                && response.getHeaders().getFirst(HttpHeaders.ETAG) instanceof String tag) {
            known.keep(routing, tag, Map.copyOf(response.getStringHeaders()), body);
        }
        if (response.getStatus() == 200 && isKnown(request, response)) {
            // Not before it was kept: who has it already has had it made for those who have not.
            sayItIsKnown(response);
        }
        // A problem has said so already: it is nobody's own, and kept by nobody either.
        if (response.getStatus() < 400 && !isPublic(request, resource)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
    }

    /** What needs a caller, or changes something, is for that caller alone, and no store on the way keeps it. */
    private static boolean isPublic(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        return isRead(request) && (method == null || method.isAnnotationPresent(PermitAll.class));
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private void writeRead(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Object entity = response.getEntity();
        if (!isRead(request) || response.getStatus() != 200 || entity == null || !isOurs(entity)) {
            return;
        }
        if (entity instanceof Drawn drawn) {
            Language readers = Tables.forPeople(ChosenLanguage.of(request));
            answer(
                    request,
                    response,
                    tables.picture(drawn, readers, request),
                    MediaType.valueOf(drawn.mediaType()),
                    Optional.of(readers));
            return;
        }
        Format format = format(entity, request);
        Optional<Language> language = language(entity, format, request, resource);
        Tables.Written answer = switch (format) {
            case JSON -> json(entity, language);
            case JSON_STAT -> tables.statistics((Statistical) entity, Tables.forPeople(language), request);
            default -> tables.write(rows(entity, resource), format, language, request, resource.getResourceMethod());
        };
        nextPage(entity, request).ifPresent(link -> response.getHeaders().putSingle(HttpHeaders.LINK, link));
        answer(request, response, answer, format.type(), language);
    }

    private static void answer(
            ContainerRequestContext request,
            ContainerResponseContext response,
            Tables.Written answer,
            MediaType type,
            Optional<Language> language) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, answer.tag());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
        language.ifPresent(l -> response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, l.tag()));
        if (type != Format.JSON.type() && isKnown(request, response)) {
            // A table or a picture is written only when somebody lacks it.
            sayItIsKnown(response);
        } else {
            response.setEntity(answer.body().get(), null, type);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type.toString());
        }
    }

    private static boolean isKnown(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getHeaders().getFirst(HttpHeaders.ETAG) instanceof String tag
                && isRead(request)
                && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
    }

    private static void sayItIsKnown(ContainerResponseContext response) {
        response.setStatus(304);
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    }

    private static Format format(Object entity, ContainerRequestContext request) {
        if (entity instanceof Statistical) {
            return Format.of(request, Format.OF_STATISTICS);
        }
        boolean table = entity instanceof Page<?> || entity instanceof Tabular;
        return table ? Format.of(request, Format.OF_TABLES) : Format.JSON;
    }

    /** The one language of the answer, if it is in one: a copy of what was published is in all, a table for people never. */
    private static Optional<Language> language(
            Object entity, Format format, ContainerRequestContext request, ResourceInfo resource) {
        if (format.isForPeople()) {
            return Optional.of(Tables.forPeople(ChosenLanguage.of(request)));
        }
        boolean whole = entity instanceof Page<?> && ServedWhole.class.isAssignableFrom(itemType(resource));
        return whole ? Optional.empty() : ChosenLanguage.of(request);
    }

    /** Where the list goes on: a table has no room for it, and must not look whole when it is not. */
    private static Optional<String> nextPage(Object entity, ContainerRequestContext request) {
        if (!(entity instanceof Page<?> page) || page.nextCursor() == null) {
            return Optional.empty();
        }
        URI uri = UriBuilder.fromUri(FormatSuffix.asked(request))
                .replaceQueryParam("cursor", page.nextCursor())
                .build();
        return Optional.of("<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"");
    }

    private static boolean isOurs(Object entity) {
        return entity.getClass().isRecord();
    }

    private Tables.Written json(Object entity, Optional<Language> language) {
        try {
            byte[] body = language.isEmpty()
                    ? json.writeValueAsBytes(entity)
                    : json.writeValueAsBytes(ChosenLanguage.reduce(json.valueToTree(entity), language.get()));
            String version = entity instanceof Versioned versioned ? versioned.version() + "-" : "";
            return new Tables.Written('"' + version + Hash.of(body) + '"', () -> body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view can always be written", e);
        }
    }

    private static Tables.Rows rows(Object entity, ResourceInfo resource) {
        if (entity instanceof Tabular tabular) {
            return new Tables.Rows(tabular.rowType(), tabular.rows(), true);
        }
        Page<?> page = (Page<?>) entity;
        return new Tables.Rows(itemType(resource), page.items(), page.nextCursor() == null);
    }

    private static Class<?> itemType(ResourceInfo resource) {
        Type returned = resource.getResourceMethod().getGenericReturnType();
        if (returned instanceof ParameterizedType page
                && page.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            return item;
        }
        throw new IllegalStateException("a list returns Page of a record, not " + returned);
    }

    /** Weak comparison, as RFC 9110 wants it for If-None-Match. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String value = candidate.strip();
            if (value.equals("*") || value.equals(tag) || value.equals("W/" + tag) || tag.equals("W/" + value)) {
                return true;
            }
        }
        return false;
    }
}
