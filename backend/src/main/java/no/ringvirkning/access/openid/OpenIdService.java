package no.ringvirkning.access.openid;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.token.Outside;
import no.ringvirkning.access.token.OutsideException;
import no.ringvirkning.access.token.SignedTokens;
import no.ringvirkning.access.token.TokenRefusedException;
import no.ringvirkning.shared.Allowances;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends people to an identity provider, and hears from it who came back. What is wrong with the configuration is said at the start. */
@Startup
@ApplicationScoped
public class OpenIdService {

    private static final Logger LOG = Logger.getLogger(OpenIdService.class);
    private static final int BEGUN_A_MINUTE = 60;

    private final OpenIdSettings settings;
    private final Attempts attempts;
    private final InputCheck input;
    private final Allowances begun;
    private final Map<String, Provider> providers = new LinkedHashMap<>();

    @Inject
    OpenIdService(
            OpenIdSettings settings,
            Attempts attempts,
            InputCheck input,
            Outside outside,
            SignedTokens tokens,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "ringvirkning.address") Optional<String> home,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.settings = settings;
        this.attempts = attempts;
        this.input = input;
        this.begun = new Allowances(BEGUN_A_MINUTE, Duration.ofMinutes(1), clock);
        String address = home.orElse("http://localhost:" + port).replaceFirst("/+$", "");
        settings.providers().forEach((name, each) -> {
            URI back = URI.create(address + "/api/v1/session/openid/providers/" + name + "/callback");
            providers.put(name, new Provider(each, back, outside, tokens, json, clock));
        });
    }

    /** Where to go, and what the browser is to carry there and back. */
    public record Begun(URI location, String browser) {}

    /**
     * What comes back with a browser.
     *
     * @param browser what it carries
     */
    public record Answer(
            @Nullable String state,
            @Nullable String code,
            @Nullable String issuer,
            @Nullable String browser) {}

    /** Who came back, where they wanted to go, and the hash of the link that they had to an account. */
    public record Finished(Identity identity, String returnTo, byte @Nullable [] invitationHash) {}

    /** By whom one may sign in. */
    public OpenIdProviders providers() {
        return new OpenIdProviders(settings.providers().entrySet().stream()
                .map(each -> new OpenIdProvider(
                        each.getKey(), each.getValue().title().orElse(each.getKey())))
                .sorted(Comparator.comparing(OpenIdProvider::name))
                .toList());
    }

    /** Whether one may sign in by somebody of that name. */
    public boolean has(String name) {
        return providers.containsKey(name);
    }

    /** @throws ProblemException when there is no such provider, when it does not answer, or when too many begin from the address */
    public Begun begin(String name, BeginOpenId given, String address) {
        Provider provider = providers.get(name);
        if (provider == null) {
            throw new ProblemException(HttpProblem.NOT_FOUND, "One cannot sign in by anybody of that name.");
        }
        input.checked(given);
        begun.take(address).ifPresent(wait -> {
            throw new ProblemException(HttpProblem.TOO_MANY_REQUESTS, "Wait as long as Retry-After says.").after(wait);
        });
        String state = Token.make();
        String browser = Token.make();
        String nonce = Token.make();
        String verifier = Token.make();
        try {
            URI location = provider.signIn(state, nonce, verifier);
            attempts.begin(state, browser, name, nonce, verifier, given);
            return new Begun(location, browser);
        } catch (OutsideException e) {
            LOG.warnf("nobody can sign in by %s: %s", name, e.getMessage());
            throw new ProblemException(HttpProblem.UNAVAILABLE, "Who is to say who you are does not answer.");
        }
    }

    /** Who came back. What is wrong with it stands in the log. */
    public Finished finish(String name, Answer answer) throws OpenIdRefusedException {
        Provider provider = providers.get(name);
        if (provider == null || answer.state() == null || answer.browser() == null) {
            throw new OpenIdRefusedException("nobody is expected");
        }
        // Used up before anybody is asked: what has gone wrong once is not tried again.
        Attempt attempt = attempts.use(answer.state(), answer.browser(), name)
                .orElseThrow(() -> new OpenIdRefusedException("nobody is expected with that state, in that browser"));
        if (answer.issuer() != null && !answer.issuer().equals(provider.issuer())) {
            throw new OpenIdRefusedException("it comes from another issuer");
        }
        if (answer.code() == null) {
            throw new OpenIdRefusedException("without a code");
        }
        try {
            Identity identity = provider.identify(answer.code(), attempt.nonce(), attempt.verifier());
            return new Finished(identity, attempt.returnTo(), attempt.invitationHash());
        } catch (OutsideException | TokenRefusedException e) {
            throw new OpenIdRefusedException(e.getMessage());
        }
    }
}
