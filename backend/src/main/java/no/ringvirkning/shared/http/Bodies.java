package no.ringvirkning.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.NetworkAddress;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body whole before an operation gets it, so that whoever sends one byte by byte holds a connection and not a thread: enough
 * of them would otherwise stop all reading. Only what is JSON, and files of figures where they are imported: all else is refused by its
 * type without being read.
 */
@ApplicationScoped
class Bodies {

    /** The most that somebody sends who says nothing of who they are. */
    static final long LARGEST_OF_ANYBODY = 64 * 1024;

    /** Of all that are being read or worked with at once. */
    private static final long MOST_AT_ONCE = 128 * 1024 * 1024;

    /** Of it, by one address: nobody takes the room of all others. */
    private static final long MOST_OF_ONE = 16 * 1024 * 1024;

    /** Where a file of figures is sent, and how long it may be: 100,000 rows with long names. */
    private static final String IMPORTS = "/api/v1/observation-imports";

    private static final long LARGEST_FILE = 16 * 1024 * 1024;

    private static final long LONGEST = TimeUnit.SECONDS.toMillis(30);

    private final BodyHandler reader = BodyHandler.create(false).setBodyLimit(LARGEST_FILE);
    private final AtomicLong held = new AtomicLong();
    private final Map<String, Long> heldByAddress = new ConcurrentHashMap<>();

    /**
     * How long the body of the request may be.
     *
     * @param usual how long others may be
     */
    static long largest(HttpServerRequest request, long usual) {
        return isFile(request) ? LARGEST_FILE : usual;
    }

    /** Hands the request on, when it has its body; or says why it does not get there. */
    @Nullable
    HttpProblem read(RoutingContext context) {
        HttpServerRequest request = context.request();
        String given = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = given == null ? 0 : Long.parseLong(given.strip());
        if (length == 0 || !isJson(request) && !isFile(request)) {
            context.next();
            return null;
        }
        if (length > LARGEST_OF_ANYBODY && isAnybody(request)) {
            return HttpProblem.TOO_LARGE;
        }
        String address = NetworkAddress.of(request.remoteAddress());
        if (!hold(address, length)) {
            return HttpProblem.UNAVAILABLE;
        }
        long patience = context.vertx().setTimer(LONGEST, elapsed -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        context.addEndHandler(sent -> {
            release(address, length);
            context.vertx().cancelTimer(patience);
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        reader.handle(context);
        return null;
    }

    private boolean hold(String address, long length) {
        long byOne = heldByAddress.merge(address, length, Long::sum);
        if (held.addAndGet(length) <= MOST_AT_ONCE && byOne <= MOST_OF_ONE) {
            return true;
        }
        release(address, length);
        return false;
    }

    private void release(String address, long length) {
        held.addAndGet(-length);
        heldByAddress.computeIfPresent(address, (of, all) -> all == length ? null : all - length);
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = type(request);
        return type.equals("application/json") || type.endsWith("+json");
    }

    private static boolean isFile(HttpServerRequest request) {
        return IMPORTS.equals(request.path()) && type(request).equals("text/csv");
    }

    private static String type(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isAnybody(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(HttpHeaders.COOKIE);
    }
}
