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
     * @param state the state that was present when it was asked
     * @param over when it is answered, or is not going to be
     */
    public record Open(Question question, long state, CompletableFuture<Void> over) {}

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
                .filter(answer -> present.isPresent() && answer.state() == present.getAsLong());
    }

    /**
     * Somebody has to look into the record.
     *
     * @param first who looks, when nobody does yet: has to say when it is {@link #over}
     * @param before who looks already, and whose answer is worth waiting for
     */
    public record Turn(@Nullable Open first, @Nullable Open before) {}

    /** Whose turn it is to find the answer: of all who ask the same at the same time, the first one's. */
    public Turn turn(Question question) {
        OptionalLong present = state.present();
        if (present.isEmpty()) {
            return new Turn(null, null);
        }
        Open mine = new Open(question, present.getAsLong(), new CompletableFuture<>());
        Open there =
                open.compute(question, (asked, other) -> other == null || other.state() != mine.state() ? mine : other);
        return there == mine ? new Turn(mine, null) : new Turn(null, there);
    }

    /** Keeps the answer for the next who asks. What changed while it was made ends it at once. */
    public void keep(Open asked, PublicAnswer answer) {
        if (answer.body().length <= LARGEST) {
            kept.put(asked.question(), answer);
        }
    }

    /** It is answered, or is not going to be: who waits goes on. */
    public void over(Open asked) {
        open.remove(asked.question(), asked);
        asked.over().complete(null);
    }
}
