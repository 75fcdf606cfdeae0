package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.access.session.SessionService;
import no.ringvirkning.access.session.SignedIn;
import no.ringvirkning.mail.MailboxQueries;
import no.ringvirkning.mail.Outbox;
import org.jspecify.annotations.Nullable;

/** Puts together what somebody who is signed in is told about that. */
@ApplicationScoped
class SessionViews {

    private final AccountQueries accounts;
    private final SessionService sessions;
    private final MailboxQueries mailbox;
    private final Outbox outbox;

    @Inject
    SessionViews(AccountQueries accounts, SessionService sessions, MailboxQueries mailbox, Outbox outbox) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.mailbox = mailbox;
        this.outbox = outbox;
    }

    /** Of a session that has just begun. */
    SessionView of(String session) {
        SignedIn caller = sessions.recognise(session).orElseThrow();
        return of(caller, session);
    }

    /** @param session the token that the request carries */
    SessionView of(SignedIn caller, @Nullable String session) {
        UUID account = caller.account();
        Instant expiresAt = caller.expiresAt();
        OwnAccount own = accounts.own(account);
        return new SessionView(
                own.id(),
                own.displayName(),
                own.administrator(),
                own.memberships(),
                session == null ? "" : CrossSite.token(session),
                expiresAt,
                own.administrator() && mailbox.isThere(),
                outbox.isOpen());
    }
}
