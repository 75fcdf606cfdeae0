package no.ringvirkning.shared.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.ringvirkning.shared.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers to people who are not signed in, in a bounded part of the memory. An answer is given again while the state it was made
 * of is the present one, on the same day, and for a minute at most.
 */
@ApplicationScoped
public class PublicAnswers {

    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final int LARGEST = 1 << 20;
    private static final int MEGABYTE = 1 << 20;

    private final PublicState state;
    private final Today today;
    private final Cache<Question, PublicAnswer> kept;
    private final ConcurrentMap<Question, Open> open = new ConcurrentHashMap<>();
    private final boolean isOn;

    @Inject
    PublicAnswers(
            PublicState state, Today today, @ConfigProperty(name = "ringvirkning.answers.megabytes") int megabytes) {
        this.state = state;
        this.today = today;
        this.isOn = megabytes > 0;
        this.kept = Caffeine.newBuilder()
                .maximumWeight((long) megabytes * MEGABYTE)
                .weigher((Question question, PublicAnswer answer) -> answer.size())
                .expireAfterWrite(AT_MOST)
                .build();
    }

    /**
     * What was asked: all that an answer depends on beside what is in the record.
     *
     * @param day the day in Oslo
     * @param address the path and the query as they were sent
     * @param accept what the caller can read
     * @param languages what the caller likes to read
     */
    public record Question(
            LocalDate day,
            String address,
            @Nullable String accept,
            @Nullable String languages) {}

    /**
     * A question that somebody is finding the answer to.
     *
     * @param state the state that was present when the record was looked into; empty when that was not certain
     * @param begun when that was, by the clock of this process
     * @param end what came of it
     */
    public record Open(Question question, OptionalLong state, long begun, CompletableFuture<End> end) {}

    /** What came of a question. */
    public enum Outcome {
        /** An answer for all who ask the same. */
        FOUND,
        /** An answer that is not kept: whoever asks looks. */
        NOT_KEPT,
        /** The database does not answer. */
        UNAVAILABLE,
        /** Who asked has left before there was an answer. */
        LEFT
    }

    /**
     * The end of a question.
     *
     * @param answer what was {@linkplain Outcome#FOUND found}
     */
    public record End(Outcome outcome, @Nullable PublicAnswer answer) {

        /** An end without an answer for others. */
        public End(Outcome outcome) {
            this(outcome, null);
        }
    }

    /** Whether answers are kept at all. */
    public boolean areKept() {
        return isOn;
    }

    /** What is asked for today. */
    public Question question(String address, @Nullable String accept, @Nullable String languages) {
        return new Question(today.or(null), address, accept, languages);
    }

    /** The answer of the present state. */
    public Optional<PublicAnswer> find(Question question) {
        OptionalLong present = state.present();
        return Optional.ofNullable(kept.getIfPresent(question))
                .filter(answer -> present.isPresent() && answer.state().equals(present));
    }

    /**
     * Whose turn it is to look into the record: of all who ask the same, one at a time, however many ask and whatever changes meanwhile.
     * Otherwise a machine that is late would be asked to do more, the later it is.
     *
     * @param mine whether it is the caller's turn, who has to say how it {@linkplain #end ends}; else it is waited for
     */
    public record Turn(Open open, boolean mine) {}

    /** Whose turn it is. */
    public Turn turn(Question question) {
        Open mine = new Open(question, state.present(), System.nanoTime(), new CompletableFuture<>());
        Open before = open.putIfAbsent(question, mine);
        return before == null ? new Turn(mine, true) : new Turn(before, false);
    }

    /** Keeps the answer for the next who asks. What changed while it was made ends it at once. */
    public void keep(Open asked, PublicAnswer answer) {
        if (answer.body().length <= LARGEST) {
            asked.state().ifPresent(made -> kept.put(asked.question(), answer));
            end(asked, new End(Outcome.FOUND, answer));
        }
    }

    /** It is over: who waits goes on. What is said first counts. */
    public void end(Open asked, End how) {
        open.remove(asked.question(), asked);
        asked.end().complete(how);
    }
}
