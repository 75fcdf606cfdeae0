package no.ringvirkning.shared.http;

import no.ringvirkning.shared.HttpProblem;
import org.jspecify.annotations.Nullable;

/** What to do about a problem of which no more is known than its kind. */
final class Advice {

    private Advice() {}

    /** The detail for a request to a path that has these methods. */
    static @Nullable String of(HttpProblem problem, String methods) {
        return switch (problem) {
            case MALFORMED_REQUEST ->
                "The server cannot take the request apart. See how the contract at /api/openapi writes it.";
            case INVALID_BODY -> "The body is not of the form the contract at /api/openapi gives.";
            case UNAUTHENTICATED -> "The request does not say who makes it, or not so that it can be believed.";
            case FORBIDDEN -> "Who makes the request may not do this.";
            case NOT_FOUND -> "Nothing has this path. The contract at /api/openapi names the paths there are.";
            case METHOD_NOT_ALLOWED -> "This path has " + methods + ".";
            case NOT_ACCEPTABLE ->
                "Ask for application/json; lists come as text/csv and as workbooks (.xlsx), too, and"
                        + " series as JSON-stat (.json-stat).";
            case CONFLICT ->
                "Somebody else made a change that does not go with this one. Read again what is recorded, then try again.";
            case LENGTH_REQUIRED -> "Send Content-Length, and no Transfer-Encoding.";
            case STALE -> "Read again what is recorded, then decide whether the change is still wanted.";
            case TOO_LARGE ->
                "A body has at most 5 MB, a file of figures 16 MB, and 64 kB when it comes from nobody known.";
            case ADDRESS_TOO_LONG -> "An address has at most " + RequestLine.LONGEST + " characters.";
            case HEADERS_TOO_LARGE -> "All headers together have at most " + RequestLine.MOST_HEADERS + " characters.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json; a file of figures as text/csv.";
            default -> null;
        };
    }
}
