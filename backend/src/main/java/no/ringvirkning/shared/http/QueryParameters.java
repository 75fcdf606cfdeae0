package no.ringvirkning.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not declare: a misspelt filter that is silently ignored answers a
 * question that nobody asked.
 */
@ApplicationScoped
class QueryParameters {

    private static final int MAX_LENGTH = 200;
    private static final Map<String, Integer> LONGER = Map.of("cursor", 2_000, "reason", 500);

    /** The search box of a list: empty is no search. All else is left out when it is not wanted. */
    private static final String FREE_TEXT = "q";

    private final Map<Method, SortedSet<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        SortedSet<String> allowed = declared.computeIfAbsent(resource.getResourceMethod(), QueryParameters::declaredBy);
        given.forEach((name, values) -> check(name, values, allowed));
        ChosenLanguage.of(request);
    }

    private static void check(String name, List<String> values, SortedSet<String> allowed) {
        if (!allowed.contains(name)) {
            throw refused(HttpProblem.UNKNOWN_PARAMETER, name, "unknown", "is not known here", List.copyOf(allowed));
        }
        if (values.size() > 1) {
            throw refused(HttpProblem.REPEATED_PARAMETER, name, "repeated", "may be given once", List.of());
        }
        int most = LONGER.getOrDefault(name, MAX_LENGTH);
        if (values.get(0).length() > most) {
            throw refused(
                    HttpProblem.INVALID_PARAMETER,
                    name,
                    "too-long",
                    "may have at most " + most + " characters",
                    List.of());
        }
        if (values.get(0).isEmpty() && !name.equals(FREE_TEXT)) {
            throw refused(HttpProblem.INVALID_PARAMETER, name, "empty", "must have a value, or be left out", List.of());
        }
        if (values.get(0).codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw refused(HttpProblem.INVALID_PARAMETER, name, "not-text", "is not valid text", List.of());
        }
    }

    private static ProblemException refused(
            HttpProblem type, String name, String code, String message, List<String> allowed) {
        // The name came from outside and may be of any length.
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        String detail = "The parameter '%s' %s.%s"
                .formatted(shown, message, allowed.isEmpty() ? "" : " Allowed: " + String.join(", ", allowed) + ".");
        return new ProblemException(type, detail, List.of(FieldProblem.parameter(shown, code, message, allowed)));
    }

    private static SortedSet<String> declaredBy(Method method) {
        SortedSet<String> names = new TreeSet<>(Set.of(ChosenLanguage.PARAMETER));
        for (Parameter parameter : method.getParameters()) {
            add(parameter, parameter.getType(), names);
        }
        return names;
    }

    /** What several operations are asked in the same words stands in a record of its own, or in one that holds such a record. */
    private static void add(AnnotatedElement place, Class<?> type, SortedSet<String> names) {
        QueryParam annotation = place.getAnnotation(QueryParam.class);
        if (annotation != null) {
            names.add(annotation.value());
        }
        if (place.isAnnotationPresent(BeanParam.class)) {
            for (Field field : type.getDeclaredFields()) {
                add(field, field.getType(), names);
            }
        }
    }
}
