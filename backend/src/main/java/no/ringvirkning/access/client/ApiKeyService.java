package no.ringvirkning.access.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;

/** Makes, lists, revokes and recognises keys. Leads look after those of their programme. */
@ApplicationScoped
public class ApiKeyService {

    private final ApiKeyRepository keys;
    private final ApiKeyQueries queries;
    private final SecurityLog log;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    ApiKeyService(
            ApiKeyRepository keys, ApiKeyQueries queries, SecurityLog log, InputCheck input, Today today, Clock clock) {
        this.keys = keys;
        this.queries = queries;
        this.log = log;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    List<ApiKeyView> list(String programme, Actor by) {
        return queries.of(manages(programme, by));
    }

    /** A new key; the only time that it is told. */
    @Transactional
    MadeApiKey make(String programme, MakeApiKey given, Actor by) {
        UUID id = manages(programme, by);
        input.checked(given);
        Instant now = clock.instant();
        Instant expires = today.beginningOf(given.expires());
        if (!given.expires().isAfter(today.or(null)) || expires.isAfter(now.plus(ApiKey.LONGEST))) {
            throw ClientProblem.EXPIRY_NOT_FITTING.at("/expires", "Choose a day from tomorrow to a year from now.");
        }
        String secret = ApiKey.make();
        ApiKey key = new ApiKey(secret, id, given.name().strip(), given.scope(), expires, by.id(), now);
        keys.persistAndFlush(key);
        log.note(
                SecurityEventKind.KEY_MADE,
                by.id(),
                null,
                id,
                Map.of("key", key.id().toString(), "scope", given.scope().name()));
        return new MadeApiKey(queries.one(key.id()), secret);
    }

    /** It no longer works, from the next request on; done twice, it stays as it was done first. */
    @Transactional
    ApiKeyView revoke(String programme, UUID key, Actor by) {
        UUID id = manages(programme, by);
        ApiKey revoked = keys.of(id, key)
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "The programme has no such key."));
        revoked.revoke(clock.instant());
        keys.flush();
        log.note(SecurityEventKind.KEY_REVOKED, by.id(), null, id, Map.of("key", key.toString()));
        return queries.one(key);
    }

    /** The program that shows this key, when the key is good now. */
    @Transactional
    Optional<Actor> recognise(String key) {
        Instant now = clock.instant();
        Optional<KnownKey> known =
                ApiKey.isOne(key) ? queries.find(key).filter(found -> found.isGood(now)) : Optional.empty();
        known.filter(found -> found.wasNotedBefore(now.minus(ApiKey.NOTED)))
                .flatMap(found -> keys.findByIdOptional(found.id()))
                .ifPresent(found -> found.used(now));
        return known.map(KnownKey::actor);
    }

    private UUID manages(String programme, Actor by) {
        UUID id = queries.programme(programme).orElseThrow(() -> notThere(programme));
        by.needs(Permission.MANAGE_MEMBERS, Subject.of(id), () -> notThere(programme));
        return id;
    }

    private static ProblemException notThere(String programme) {
        return ProblemException.notFound("programme", programme);
    }
}
