package no.ringvirkning.access.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Rights;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.access.token.BearerToken;
import no.ringvirkning.access.token.BearerTokens;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import no.ringvirkning.shared.Today;

/** Registers, lists, withdraws and recognises who comes by tokens. Leads look after those of their programme. */
@ApplicationScoped
public class ConsumerService {

    private final ConsumerRepository consumers;
    private final ConsumerQueries queries;
    private final ApiKeyQueries programmes;
    private final BearerTokens tokens;
    private final Scopes scopes;
    private final SecurityLog log;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    ConsumerService(
            ConsumerRepository consumers,
            ConsumerQueries queries,
            ApiKeyQueries programmes,
            BearerTokens tokens,
            Scopes scopes,
            SecurityLog log,
            InputCheck input,
            Today today,
            Clock clock) {
        this.consumers = consumers;
        this.queries = queries;
        this.programmes = programmes;
        this.tokens = tokens;
        this.scopes = scopes;
        this.log = log;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    List<ConsumerView> list(String programme, Actor by) {
        return queries.of(manages(programme, by));
    }

    /** Lets somebody in; once for each who signs and whom it is signed for. */
    @Transactional
    ConsumerView register(String programme, RegisterConsumer given, Actor by) {
        UUID id = manages(programme, by);
        input.checked(given);
        if (!tokens.issuers().contains(given.issuer())) {
            throw ClientProblem.ISSUER_UNKNOWN.at("/issuer", "Nobody of that name is configured to sign tokens.");
        }
        UUID partner = given.partner() == null
                ? null
                : queries.partner(given.partner())
                        .orElseThrow(() -> ClientProblem.PARTNER_UNKNOWN.at("/partner", "No partner is called that."));
        Instant now = clock.instant();
        Instant expires = today.beginningOf(given.expires());
        if (!given.expires().isAfter(today.or(null)) || expires.isAfter(now.plus(ApiKey.LONGEST))) {
            throw ClientProblem.EXPIRY_NOT_FITTING.at("/expires", "Choose a day from tomorrow to a year from now.");
        }
        Consumer consumer = new Consumer(given, id, partner, expires, by.id(), now);
        Taken.write(
                () -> consumers.persistAndFlush(consumer),
                Map.of(
                        "uq_consumer",
                        () -> ClientProblem.CONSUMER_REGISTERED.at(
                                "/identifier", "Withdraw it first, to register it anew.")));
        note(SecurityEventKind.CONSUMER_REGISTERED, by, id, consumer.id());
        return view(id, consumer.id());
    }

    /** It is no longer let in, from the next request on; done twice, it stays as it was done first. */
    @Transactional
    ConsumerView withdraw(String programme, UUID consumer, Actor by) {
        UUID id = manages(programme, by);
        consumers
                .of(id, consumer)
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "The programme has no such consumer."))
                .withdraw(clock.instant());
        consumers.flush();
        note(SecurityEventKind.CONSUMER_WITHDRAWN, by, id, consumer);
        return view(id, consumer);
    }

    /** Who shows this token, when it is good now. Who is registered nowhere is known, and may nothing. */
    @Transactional
    Optional<Actor> recognise(String token) {
        return tokens.recognise(token).map(this::actor);
    }

    private Actor actor(BearerToken token) {
        Instant now = clock.instant();
        Set<Scope> wanted = scopes.of(token);
        List<Grant> grants = wanted.isEmpty()
                ? List.of()
                : queries.find(token.issuer(), token.consumer()).stream()
                        .flatMap(known -> known.grant(wanted, now).stream())
                        .toList();
        return new Actor(Consumer.actor(token.issuer(), token.consumer()), new Rights(false, false, grants));
    }

    private ConsumerView view(UUID programme, UUID consumer) {
        return queries.of(programme).stream()
                .filter(view -> view.id().equals(consumer))
                .findFirst()
                .orElseThrow();
    }

    private void note(SecurityEventKind kind, Actor by, UUID programme, UUID consumer) {
        log.note(kind, by.id(), null, programme, Map.of("consumer", consumer.toString()));
    }

    private UUID manages(String programme, Actor by) {
        UUID id = programmes.programme(programme).orElseThrow(() -> notThere(programme));
        by.needs(Permission.MANAGE_MEMBERS, Subject.of(id), () -> notThere(programme));
        return id;
    }

    private static ProblemException notThere(String programme) {
        return ProblemException.notFound("programme", programme);
    }
}
