package no.ringvirkning.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods a path has: RFC 9110 wants them named when another one is refused, and the router does not tell. */
@ApplicationScoped
class AllowedMethods {

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations = new ArrayList<>();

    @Inject
    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                    read(root.value(), method);
                }
            }
        }
    }

    private void read(String root, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                Path path = method.getAnnotation(Path.class);
                String whole = root + (path == null ? "" : "/" + path.value());
                String pattern = whole.replaceAll("/+", "/").replaceAll("\\{[^}]+}", "[^/]+");
                operations.add(new Operation(
                        Pattern.compile("/?" + pattern + "(\\.csv|\\.excel\\.csv|\\.xlsx|\\.json-stat)?"),
                        http.value()));
            }
        }
    }

    /** The value of the Allow header. */
    String of(String path) {
        return String.join(", ", all(path));
    }

    /** Whether the path has operations at all. */
    boolean areThere(String path) {
        return all(path).size() > 1;
    }

    /** Whether the path has an operation of this method. */
    boolean have(String path, String method) {
        return all(path).contains(method);
    }

    private TreeSet<String> all(String path) {
        TreeSet<String> methods = new TreeSet<>(List.of("OPTIONS"));
        for (Operation operation : operations) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
