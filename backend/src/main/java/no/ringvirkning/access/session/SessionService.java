package no.ringvirkning.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;

/** Begins, recognises and ends sessions. */
@ApplicationScoped
public class SessionService {

    /** How often it is noted that a session is in use: a page asks many times a second. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final SecurityLog log;
    private final Clock clock;

    @Inject
    SessionService(SessionRepository sessions, SessionQueries queries, SecurityLog log, Clock clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.log = log;
        this.clock = clock;
    }

    /** A new session; its token, which is told to nobody but the one who signs in. */
    @Transactional
    public String begin(UUID account) {
        String token = Token.make();
        sessions.persist(new Session(token, account, clock.instant()));
        return token;
    }

    /** Who is signed in by this token now. */
    @Transactional
    public Optional<SignedIn> recognise(String token) {
        Instant now = clock.instant();
        Optional<KnownSession> known =
                queries.find(token).filter(session -> Session.isAlive(session.madeAt(), session.lastSeenAt(), now));
        known.filter(session -> session.lastSeenAt().plus(NOTED).isBefore(now))
                .flatMap(session -> sessions.findByIdOptional(session.id()))
                .ifPresent(session -> session.seen(now));
        return known.map(session -> session.signedIn(now));
    }

    /** Ends one session; does nothing when it has ended. */
    @Transactional
    public void end(UUID session) {
        sessions.findByIdOptional(session).ifPresent(open -> open.end(clock.instant()));
    }

    /** Ends the session that a browser carries, when it is one: another begins in its place. */
    @Transactional
    public void end(String token) {
        sessions.byToken(token).ifPresent(open -> open.end(clock.instant()));
    }

    /** The other sessions of who is signed in, newest first. */
    public List<OpenSession> others(SignedIn caller) {
        Instant now = clock.instant();
        return queries.others(caller).stream()
                .filter(other -> Session.isAlive(other.startedAt(), other.lastSeenAt(), now))
                .toList();
    }

    /** Ends one of one's own sessions. */
    @Transactional
    public void endOther(SignedIn caller, UUID session) {
        sessions.openOf(caller.account(), session)
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "You have no such session."))
                .end(clock.instant());
        log.note(SecurityEventKind.SESSIONS_ENDED, caller.actor().id(), caller.account());
    }

    /** Ends all of one's own sessions but the one that asks. */
    @Transactional
    public void endOthers(SignedIn caller) {
        sessions.openOf(caller.account()).stream()
                .filter(session -> !session.id().equals(caller.session()))
                .forEach(session -> session.end(clock.instant()));
        log.note(SecurityEventKind.SESSIONS_ENDED, caller.actor().id(), caller.account());
    }

    /** Ends all sessions of an account: what it may do, or whether it may at all, has changed. */
    @Transactional
    public void endAll(UUID account) {
        sessions.openOf(account).forEach(session -> session.end(clock.instant()));
    }
}
