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
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.answer.PublicAnswer;
import no.ringvirkning.shared.answer.PublicAnswers;
import no.ringvirkning.shared.answer.PublicAnswers.End;
import no.ringvirkning.shared.answer.PublicAnswers.Outcome;
import org.jspecify.annotations.Nullable;

/** Gives those who are not signed in what others were answered before, without a look at the database. */
@ApplicationScoped
class KnownAnswers {

    /** A header that is longer was made to fill the memory. */
    private static final int LONGEST = 500;

    /** For so long somebody waits for who asked the same; then nothing answers, and one more who asks would not help. */
    private static final long PATIENCE_MILLIS = 10_000;

    private static final String OPEN = KnownAnswers.class.getName();

    private final PublicAnswers answers;

    @Inject
    KnownAnswers(PublicAnswers answers) {
        this.answers = answers;
    }

    /** Answers, now or when who asked the same before is answered; or has the record looked into, or says that nothing answers. */
    void answer(RoutingContext context, Runnable look, Runnable unavailable) {
        HttpServerRequest request = context.request();
        if (!answers.areKept() || !isEverybodys(request)) {
            look.run();
            return;
        }
        PublicAnswers.Question question = answers.question(
                request.uri(), all(request, HttpHeaders.ACCEPT), all(request, HttpHeaders.ACCEPT_LANGUAGE));
        new Asked(context, question, System.nanoTime(), look, unavailable).goOn();
    }

    /** Keeps what is answered, where the question was one that others may ask. */
    void keep(RoutingContext context, String tag, Map<String, List<String>> headers, byte[] body) {
        if (context.get(OPEN) instanceof PublicAnswers.Open open) {
            answers.keep(open, new PublicAnswer(open.state(), tag, headers, body));
        }
    }

    /**
     * One who asks.
     *
     * @param since when, by the clock of this process: an answer that was begun after that tells of all that was true then
     */
    private final class Asked {

        private final RoutingContext context;
        private final PublicAnswers.Question question;
        private final long since;
        private final Runnable look;
        private final Runnable unavailable;

        Asked(
                RoutingContext context,
                PublicAnswers.Question question,
                long since,
                Runnable look,
                Runnable unavailable) {
            this.context = context;
            this.question = question;
            this.since = since;
            this.look = look;
            this.unavailable = unavailable;
        }

        void goOn() {
            Optional<PublicAnswer> known = answers.find(question);
            if (known.isPresent()) {
                give(known.get(), context.request(), context.response());
                return;
            }
            PublicAnswers.Turn turn = answers.turn(question);
            if (!turn.mine()) {
                await(turn.open());
                return;
            }
            context.put(OPEN, turn.open());
            // How it ends is known before its bytes travel: who reads slowly keeps nobody waiting.
            context.addHeadersEndHandler(written -> answers.end(turn.open(), ownEnd(context.response())));
            context.addEndHandler(sent -> answers.end(turn.open(), new End(Outcome.LEFT)));
            look.run();
        }

        private void await(PublicAnswers.Open before) {
            HttpServerRequest request = context.request();
            Context thread = context.vertx().getOrCreateContext();
            request.pause();
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
            before.end()
                    .copy()
                    .completeOnTimeout(
                            new End(Outcome.UNAVAILABLE), Math.max(1, PATIENCE_MILLIS - waited), TimeUnit.MILLISECONDS)
                    .thenAccept(end -> thread.runOnContext(now -> {
                        request.resume();
                        if (!context.response().closed()) {
                            follow(before, end);
                        }
                    }));
        }

        private void follow(PublicAnswers.Open before, End end) {
            PublicAnswer found = end.answer();
            if (found != null && before.begun() - since >= 0) {
                give(found, context.request(), context.response());
            } else if (end.outcome() == Outcome.NOT_KEPT) {
                look.run();
            } else if (end.outcome() == Outcome.UNAVAILABLE) {
                unavailable.run();
            } else {
                goOn();
            }
        }
    }

    private static End ownEnd(HttpServerResponse response) {
        return response.getStatusCode() == HttpProblem.UNAVAILABLE.status()
                ? new End(Outcome.UNAVAILABLE)
                : new End(Outcome.NOT_KEPT);
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
