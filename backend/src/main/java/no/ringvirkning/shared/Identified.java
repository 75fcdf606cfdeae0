package no.ringvirkning.shared;

import io.vertx.ext.web.RoutingContext;

/** Tells those who count requests that the one who made this one has shown who it is. */
public final class Identified {

    private static final String KEY = Identified.class.getName();

    private Identified() {}

    /** What the request showed (a session, a token) was good. */
    public static void mark(RoutingContext context) {
        context.put(KEY, true);
    }

    /** Whether it was; false, too, as long as nobody has asked. */
    public static boolean is(RoutingContext context) {
        return context.get(KEY) != null;
    }
}
