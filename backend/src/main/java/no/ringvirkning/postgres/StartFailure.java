package no.ringvirkning.postgres;

import org.jspecify.annotations.Nullable;

/**
 * The application cannot start, for a reason the person who starts it can act on.
 *
 * <p>The message is one line for that person: what is wrong, where, and what to do. Whoever catches it shows that line
 * instead of a stack trace.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what to do; line breaks are folded */
    public StartFailure(String message) {
        this(message, null);
    }

    /**
     * @param message what is wrong and what to do; line breaks are folded
     * @param cause what was caught, for a debugger only
     */
    public StartFailure(String message, @Nullable Throwable cause) {
        super(message.strip().replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
