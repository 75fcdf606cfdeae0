package no.ringvirkning.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.ringvirkning.testing.RawHttp.Answer;
import org.jspecify.annotations.Nullable;

/** The rule of every answer to bad input: refused as a problem, soon, and without a word of how it is built. */
final class Verdict {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_MILLIS = 2_000;
    private static final List<String> TRACES = List.of(
            "java.",
            "javax.",
            "jakarta",
            "no.ringvirkning",
            "org.",
            "io.quarkus",
            "vertx",
            "netty",
            "jackson",
            "hibernate",
            "Exception",
            "\tat ",
            "select ",
            "psql",
            "sqlstate",
            "line 1:");

    /** A table of the database by its name, and not the middle of a random word that the request was made of. */
    private static final Pattern CATALOGUE = Pattern.compile("(?<![a-z0-9_-])pg_[a-z]");

    private Verdict() {}

    /** What is wrong with the answer, or null when nothing is. */
    static @Nullable String of(Answer answer, boolean mustBeRefused, long millis) {
        int status = answer.status();
        if (millis > MAX_MILLIS) {
            return "took " + millis + " ms";
        }
        if (status >= 500) {
            return "is " + status;
        }
        if (status < 400) {
            return mustBeRefused ? "is " + status + ", not refused" : null;
        }
        if (answer.body().isEmpty()) {
            // The server underneath answers what is no request at all.
            return status == 400 || status == 414 || status == 431 ? null : "is " + status + " without a body";
        }
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return "is no problem but " + answer.header("Content-Type");
        }
        if (statusIn(answer.body()) != status) {
            return "says another status than it has";
        }
        if (CATALOGUE.matcher(answer.body()).find()) {
            return "tells of pg_";
        }
        return TRACES.stream()
                .filter(trace -> answer.body().toLowerCase(Locale.ROOT).contains(trace.toLowerCase(Locale.ROOT)))
                .map(trace -> "tells of " + trace)
                .findFirst()
                .orElse(null);
    }

    private static int statusIn(String body) {
        try {
            return JSON.readTree(body).path("status").asInt();
        } catch (JsonProcessingException e) {
            return 0;
        }
    }
}
