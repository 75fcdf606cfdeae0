package no.ringvirkning.shared.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** The id under which one request is found in the log; callers see it as X-Request-Id and as the problem's instance. */
final class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final String KEY = RequestId.class.getName();

    private RequestId() {}

    /** Gives the request its id, once; an id from outside is not trusted. */
    static void assign(RoutingContext context) {
        if (context.get(KEY) == null) {
            String id = UUID.randomUUID().toString();
            context.put(KEY, id);
            context.response().putHeader(HEADER, id);
        }
    }

    static String of(RoutingContext context) {
        String id = context.get(KEY);
        return id == null ? new UUID(0, 0).toString() : id;
    }
}
