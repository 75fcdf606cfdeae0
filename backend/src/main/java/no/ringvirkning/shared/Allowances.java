package no.ringvirkning.shared;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How often each of many may do something. It is known to this node only, and only as long as it runs; who has not asked for
 * longest goes when there is no room.
 */
public final class Allowances {

    private static final int REMEMBERED = 50_000;

    private final int most;
    private final Duration time;
    private final Clock clock;
    private final Map<String, Bucket> buckets = bounded();

    /** So often in so much time, and then as it comes back. */
    public Allowances(int most, Duration time, Clock clock) {
        this.most = most;
        this.time = time;
        this.clock = clock;
    }

    /** Takes one; when there is none, how long it is to the next. */
    public Optional<Duration> take(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives one back that was taken for nothing. */
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                none -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, time))
                        .withCustomTimePrecision(new TimeMeter() {
                            @Override
                            public long currentTimeNanos() {
                                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
                            }

                            @Override
                            public boolean isWallClockBased() {
                                return true;
                            }
                        })
                        .build());
    }

    /** A map that forgets what was not asked for longest. */
    public static <V> Map<String, V> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        });
    }
}
