package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.ringvirkning.shared.Allowances;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody may try a password. Whoever guesses waits, and the owner does not: after wrong tries, it is who tried them that
 * waits, from there; and when an account is guessed at from everywhere, browsers that know it are let in still.
 *
 * <p>It is known to this node only, and only as long as it runs. What is not asked for goes when there is no room.
 */
@ApplicationScoped
class SignInLimits {

    private static final int WRONG_BEFORE_WAITING = 5;
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int WRONG_OF_AN_ACCOUNT = 100;

    private final Clock clock;
    private final Allowances addresses;
    private final Allowances accounts;
    private final Map<String, Wrong> wrong = Allowances.bounded();

    /** How often it went wrong in a row, and until when there is no trying. */
    private record Wrong(int times, Instant until) {}

    @Inject
    SignInLimits(Clock clock, @ConfigProperty(name = "ringvirkning.sign-in-tries-per-minute") int ofAnAddress) {
        this.clock = clock;
        this.addresses = new Allowances(ofAnAddress, Duration.ofMinutes(1), clock);
        this.accounts = new Allowances(WRONG_OF_AN_ACCOUNT, Duration.ofHours(1), clock);
    }

    /** @throws ProblemException when so many wrong tries came from the address that another one must wait */
    void fromAddress(String address) {
        take(addresses, address);
    }

    /**
     * Before a password is looked at.
     *
     * @param from who tries: a browser that knows the account, or else the address
     * @throws ProblemException when there is no trying yet
     */
    void tryTo(String loginName, String from, boolean knownBrowser) {
        Wrong before = wrong.get(key(loginName, from));
        if (before != null && clock.instant().isBefore(before.until())) {
            throw tooMany(Duration.between(clock.instant(), before.until()));
        }
        if (!knownBrowser) {
            take(accounts, Account.folded(loginName));
        }
    }

    void wrong(String loginName, String from) {
        wrong.compute(key(loginName, from), (key, before) -> {
            int times = before == null ? 1 : before.times() + 1;
            return new Wrong(times, clock.instant().plus(wait(times)));
        });
    }

    /** Gives back what a good sign-in took: a whole office behind one address begins its day at the same time. */
    void right(String loginName, String from, boolean knownBrowser, String address) {
        wrong.remove(key(loginName, from));
        if (!knownBrowser) {
            addresses.giveBack(address);
            accounts.giveBack(Account.folded(loginName));
        }
    }

    /** How many have been wrong somewhere and are remembered for it. */
    int remembered() {
        return wrong.size();
    }

    private static Duration wait(int times) {
        if (times < WRONG_BEFORE_WAITING) {
            return Duration.ZERO;
        }
        Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(times - WRONG_BEFORE_WAITING, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static void take(Allowances allowances, String key) {
        allowances.take(key).ifPresent(wait -> {
            throw tooMany(wait);
        });
    }

    private static ProblemException tooMany(Duration wait) {
        return new ProblemException(AccountProblem.TOO_MANY_TRIES, "Wait as long as Retry-After says.").after(wait);
    }

    private static String key(String loginName, String from) {
        return Account.folded(loginName) + '\n' + from;
    }
}
