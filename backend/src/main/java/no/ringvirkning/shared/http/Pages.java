package no.ringvirkning.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.ringvirkning.shared.Language;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Serves the pages of the web app, each with its own title, description and addresses in its first HTML, and 404 where there
 * is nothing. The web app does the rest. When the database does not say soon what a page is about, it comes without.
 */
@ApplicationScoped
class Pages {

    private static final Logger LOG = Logger.getLogger(Pages.class);
    private static final String FOR_EVERYBODY = "/index.html";
    private static final String FOR_WORK = "/arbeid.html";
    private static final int MOST_KEPT = 1000;
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final long PATIENCE_MS = 2000;

    private record Address(String path, @Nullable String plan, Language language) {}

    private record Kept(PageHeads.Found found, Instant until) {}

    private final PageHeads heads;
    private final Clock clock;
    private final Home home;

    /** What was asked for last; bounded, for anybody can ask for anything. */
    private final Map<Address, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** The documents that pages begin with; none when the product was built without the pages. */
    private volatile Map<String, PageHtml> documents = Map.of();

    @Inject
    Pages(PageHeads heads, Clock clock, Home home) {
        this.heads = heads;
        this.clock = clock;
        this.home = home;
    }

    void serve(RoutingContext context) {
        Address address = address(context);
        Kept known = kept.get(address);
        if (known != null && known.until().isAfter(clock.instant())) {
            answer(context, known.found(), address.language());
            return;
        }
        context.vertx()
                .executeBlocking(() -> find(address), false)
                .timeout(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .onSuccess(found -> answer(context, found, address.language()))
                .onFailure(e -> {
                    LOG.warnf("request %s: the page comes without its title: %s", RequestId.of(context), e);
                    context.reroute(FOR_EVERYBODY);
                });
    }

    private PageHeads.Found find(Address address) throws IOException {
        if (documents.isEmpty()) {
            documents = read();
        }
        PageHeads.Found found = heads.find(address.path(), address.plan(), address.language());
        if (found.listed()) {
            // What stands in the address of a working page is nobody else's business.
            kept.put(address, new Kept(found, clock.instant().plus(KEPT)));
        }
        return found;
    }

    private static Map<String, PageHtml> read() throws IOException {
        Map<String, PageHtml> read = new HashMap<>();
        for (String name : List.of(FOR_EVERYBODY, FOR_WORK)) {
            try (InputStream file =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + name)) {
                if (file != null) {
                    read.put(name, new PageHtml(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return Map.copyOf(read);
    }

    private void answer(RoutingContext context, PageHeads.Found found, Language language) {
        String name = found.listed() ? FOR_EVERYBODY : FOR_WORK;
        PageHtml page = documents.get(name);
        if (page == null) {
            context.reroute(name);
            return;
        }
        PageHead head = found.head();
        String body = head == null ? page.general() : page.about(head, language, home(context.request()));
        context.response()
                .setStatusCode(found.there() ? 200 : 404)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        if (!found.listed()) {
            context.response().putHeader("X-Robots-Tag", "noindex").putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.response()
                    .putHeader(
                            HttpHeaders.CONTENT_LENGTH, Integer.toString(body.getBytes(StandardCharsets.UTF_8).length))
                    .end();
        } else {
            context.response().end(body);
        }
    }

    private String home(HttpServerRequest request) {
        return home.or(() -> request.authority() == null ? "" : request.scheme() + "://" + request.authority());
    }

    private static Address address(RoutingContext context) {
        String path = URLDecoder.decode(context.request().path().replace("+", "%2B"), StandardCharsets.UTF_8);
        String lang = context.queryParams().get(ChosenLanguage.PARAMETER);
        Language language = Arrays.stream(Language.values())
                .filter(l -> l.tag().equals(lang))
                .findFirst()
                .orElse(Language.NB);
        return new Address(
                path.length() > 1 ? path.replaceAll("/$", "") : path,
                context.queryParams().get("plan"),
                language);
    }
}
