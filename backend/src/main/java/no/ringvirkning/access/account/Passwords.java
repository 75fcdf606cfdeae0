package no.ringvirkning.access.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.ringvirkning.access.Token;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are good enough, and what is kept of them: a hash that costs memory and time, for us and for who has stolen it.
 * A few are worked out at once, so that many tries together cannot take all of the machine.
 */
@ApplicationScoped
class Passwords {

    static final int FEWEST = 12;
    static final int MOST = 128;

    /** A character can be two units of Java. */
    static final int MOST_UNITS = 2 * MOST;

    private static final int AT_ONCE = 4;
    private static final int WAIT_SECONDS = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Function function;
    private final GuessableWords words;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobodys;

    @Inject
    Passwords(
            GuessableWords words,
            @ConfigProperty(name = "ringvirkning.password-hash.memory-kib") int memory,
            @ConfigProperty(name = "ringvirkning.password-hash.iterations") int iterations) {
        this.words = words;
        this.function = Argon2Function.getInstance(memory, iterations, 1, HASH_BYTES, Argon2.ID);
        this.nobodys = hashed(Token.make());
    }

    /** @throws ProblemException at the pointer, when the password is too short, too long or easy to guess */
    void requireGood(String password, String pointer, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < FEWEST || length > MOST) {
            throw AccountProblem.PASSWORD_TOO_WEAK.at(
                    pointer, "A password has %d to %d characters.".formatted(FEWEST, MOST));
        }
        if (words.make(password, about)) {
            throw AccountProblem.PASSWORD_TOO_WEAK.at(
                    pointer,
                    "It is made of common words, years and rows of keys. Take some words that have nothing in common.");
        }
    }

    /** What is kept of a password, with the function and its cost. */
    String hash(String password) {
        return alone(() -> hashed(password));
    }

    /** Whether it is the password. Where there is none to compare with it takes as long, so that nobody learns that. */
    boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys : hash;
        boolean equal =
                alone(() -> Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared)));
        return hash != null && equal;
    }

    /** Whether passwords are kept at another cost by now. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(function);
    }

    private String hashed(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult();
    }

    private <T> T alone(Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(HttpProblem.UNAVAILABLE, "Too many sign in at once. Try again soon.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(HttpProblem.UNAVAILABLE, "The service is about to stop.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
