package no.ringvirkning.shared;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a use case with a problem that the caller is told in full. */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<FieldProblem> errors;
    private @Nullable Duration retryAfter;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldProblem> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** A query parameter whose value is refused. */
    public static ProblemException parameter(String parameter, String message, List<String> allowed) {
        return new ProblemException(
                HttpProblem.INVALID_PARAMETER,
                "The parameter '%s' %s.".formatted(parameter, message),
                List.of(FieldProblem.parameter(parameter, "not-allowed", message, allowed)));
    }

    /** Nothing of that kind has that slug; also what the caller must not know exists. */
    public static ProblemException notFound(String what, String slug) {
        return new ProblemException(HttpProblem.NOT_FOUND, "No published %s is called '%s'.".formatted(what, slug));
    }

    /** Says how long to wait before the next try. */
    public ProblemException after(Duration time) {
        retryAfter = time;
        return this;
    }

    /** How long to wait before the next try, when that is known. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Somebody changed it after the caller had seen it. */
    public static ProblemException stale(String what, long seen, long at) {
        return new ProblemException(
                HttpProblem.STALE, "You have version %d of the %s, it is at %d.".formatted(seen, what, at));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldProblem> errors() {
        return errors;
    }
}
