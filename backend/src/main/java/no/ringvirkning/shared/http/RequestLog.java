package no.ringvirkning.shared.http;

import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Puts the id of the request on every line that is logged while it is answered. */
class RequestLog {

    @ServerRequestFilter(preMatching = true)
    void mark(RoutingContext context) {
        MDC.put("requestId", RequestId.of(context));
    }
}
