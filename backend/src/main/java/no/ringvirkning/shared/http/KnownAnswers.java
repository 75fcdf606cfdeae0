package no.ringvirkning.shared.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.ringvirkning.shared.answer.PublicAnswer;
import no.ringvirkning.shared.answer.PublicAnswers;
import org.jspecify.annotations.Nullable;

/** Gives those who are not signed in what others were answered before, without a look at the database. */
@ApplicationScoped
class KnownAnswers {

    /** A header that is longer was made to fill the memory. */
    private static final int LONGEST = 500;

    private static final long PATIENCE_MILLIS = 1_000;
    private static final String OPEN = KnownAnswers.class.getName();

    private final PublicAnswers answers;

    @Inject
    KnownAnswers(PublicAnswers answers) {
        this.answers = answers;
    }

    /** Answers, now or when who asked the same before is answered; or has the record looked into. */
    void answer(RoutingContext context, Runnable look) {
        HttpServerRequest request = context.request();
        if (!answers.areKept() || !isEverybodys(request)) {
            look.run();
            return;
        }
        PublicAnswers.Question question = answers.question(
                request.uri(), all(request, HttpHeaders.ACCEPT), all(request, HttpHeaders.ACCEPT_LANGUAGE));
        if (giveKnown(question, context)) {
            return;
        }
        PublicAnswers.Turn turn = answers.turn(question);
        if (turn.before() != null) {
            await(turn.before(), context, () -> {
                if (!giveKnown(question, context)) {
                    look.run();
                }
            });
            return;
        }
        if (turn.first() != null) {
            context.put(OPEN, turn.first());
            context.addEndHandler(sent -> answers.over(turn.first()));
        }
        look.run();
    }

    /** Nobody waits for longer than it would take to look for oneself. */
    private static void await(PublicAnswers.Open before, RoutingContext context, Runnable then) {
        HttpServerRequest request = context.request();
        Context thread = context.vertx().getOrCreateContext();
        request.pause();
        before.over()
                .copy()
                .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .thenRun(() -> thread.runOnContext(now -> {
                    request.resume();
                    then.run();
                }));
    }

    private boolean giveKnown(PublicAnswers.Question question, RoutingContext context) {
        Optional<PublicAnswer> known = answers.find(question);
        known.ifPresent(answer -> give(answer, context.request(), context.response()));
        return known.isPresent();
    }

    /** Keeps what is answered, where the question was one that others may ask. */
    void keep(RoutingContext context, String tag, Map<String, List<String>> headers, byte[] body) {
        if (context.get(OPEN) instanceof PublicAnswers.Open open) {
            answers.keep(open, new PublicAnswer(open.state(), tag, headers, body));
        }
    }

    /** Whether the answer is the same whoever asks; who sends a body with it has something else in mind. */
    private static boolean isEverybodys(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && request.path().startsWith(FrontDoor.API)
                && request.uri().length() <= LONGEST
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && "0".equals(Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_LENGTH), "0"))
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && request.getCookie(RequestLimits.SESSION) == null
                && isShort(request, HttpHeaders.ACCEPT)
                && isShort(request, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static boolean isShort(HttpServerRequest request, CharSequence header) {
        String value = all(request, header);
        return value == null || value.length() <= LONGEST;
    }

    private static @Nullable String all(HttpServerRequest request, CharSequence header) {
        List<String> values = request.headers().getAll(header);
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static void give(PublicAnswer answer, HttpServerRequest request, HttpServerResponse response) {
        answer.headers().forEach(response::putHeader);
        if (EntityTags.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (answer.isWorthCompressing() && Encodings.takesGzip(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(answer.compressed()));
        } else {
            response.end(Buffer.buffer(answer.body()));
        }
    }
}
