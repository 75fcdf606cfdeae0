package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.access.session.SessionService;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes invitations and uses them up; each step in one transaction. */
@ApplicationScoped
class Invitations {

    private static final String USUAL = "/invitasjon#";
    private static final String FIRST = "/invitasjon?forste=ja#";

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final OpenIdIdentityRepository identities;
    private final SessionService sessions;
    private final SecurityLog log;
    private final Clock clock;
    private final String home;

    @Inject
    Invitations(
            InvitationRepository invitations,
            AccountRepository accounts,
            OpenIdIdentityRepository identities,
            SessionService sessions,
            SecurityLog log,
            Clock clock,
            @ConfigProperty(name = "ringvirkning.address") Optional<String> home,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.identities = identities;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
        this.home = home.orElse("http://localhost:" + port).replaceFirst("/+$", "");
    }

    /** A new invitation, with the one place where its token stands. */
    record Made(String link, Instant expiresAt) {}

    /** Whom an invitation is for, as far as that is known. */
    record Invited(String loginName, String displayName) {}

    /**
     * Invites to an account; what was open for it before is withdrawn. The token comes after #, which browsers send to nobody;
     * before it the page is told whether a login name is to be chosen, too.
     *
     * @param account none for the first administrator
     */
    @Transactional
    Made make(@Nullable UUID account, @Nullable String actor) {
        Instant now = clock.instant();
        invitations.openFor(account).forEach(before -> before.withdraw(now));
        String token = Token.make();
        Invitation made = new Invitation(token, account, now);
        invitations.persist(made);
        log.note(SecurityEventKind.INVITED, actor, account);
        return new Made(home + (account == null ? FIRST : USUAL) + token, made.expiresAt());
    }

    /** @throws ProblemException when the link is not, or no longer, good for anything */
    @Transactional
    Invited of(String token) {
        UUID account = open(token).accountId();
        return account == null
                ? new Invited("", "")
                : usable(account)
                        .map(found -> new Invited(found.loginName(), found.displayName()))
                        .orElseThrow(Invitations::over);
    }

    /** Whoever is kept out does not come in by another door. */
    private Optional<Account> usable(UUID account) {
        return accounts.findByIdOptional(account).filter(found -> found.state() != AccountState.DISABLED);
    }

    /** Withdraws what is open for an account. */
    @Transactional
    void withdraw(UUID account) {
        invitations.openFor(account).forEach(open -> open.withdraw(clock.instant()));
    }

    /** Uses up the link. Of two at once the second is refused by the version of the invitation. */
    @Transactional
    Account use(AcceptInvitation given, String hash) {
        Invitation invitation = open(given.token());
        invitation.use(clock.instant());
        Account account = invitation.accountId() == null
                ? first(given)
                : usable(invitation.accountId()).orElseThrow(Invitations::over);
        if (given.displayName() != null) {
            account.rename(given.displayName());
        }
        account.choosePassword(hash);
        // Whoever came in by an older link is kept out, by whichever door they came.
        identities.list("accountId", account.id()).forEach(identities::delete);
        if (!accounts.isPersistent(account)) {
            accounts.persist(account);
        }
        accounts.flush();
        sessions.endAll(account.id());
        log.note(SecurityEventKind.INVITATION_ACCEPTED, SignIns.actor(account.id()), account.id());
        return account;
    }

    /** Uses up the link of an account that is there, whose owner signs in by an identity provider; a password it had is gone. */
    @Transactional
    Account useWithout(byte[] hash) {
        Invitation invitation = invitations
                .byHash(hash)
                .filter(found -> found.isOpen(clock.instant()))
                .filter(found -> found.accountId() != null)
                .orElseThrow(Invitations::over);
        invitation.use(clock.instant());
        Account account = usable(Objects.requireNonNull(invitation.accountId())).orElseThrow(Invitations::over);
        account.takeIntoUse();
        accounts.flush();
        sessions.endAll(account.id());
        log.note(SecurityEventKind.INVITATION_ACCEPTED, SignIns.actor(account.id()), account.id());
        return account;
    }

    private Account first(AcceptInvitation given) {
        if (given.loginName() == null) {
            throw AccountProblem.LOGIN_NAME_MISSING.at("/loginName", "Choose what to sign in with.");
        }
        if (accounts.hasActiveAdministrator()) {
            throw over();
        }
        if (accounts.byLogin(given.loginName()).isPresent()) {
            throw AccountProblem.LOGIN_NAME_TAKEN.at("/loginName", "Choose another one.");
        }
        String name = given.displayName() == null ? given.loginName() : given.displayName();
        return new Account(given.loginName(), name, true, clock.instant());
    }

    private Invitation open(String token) {
        return invitations
                .byToken(token)
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(Invitations::over);
    }

    static ProblemException over() {
        return new ProblemException(AccountProblem.INVITATION_OVER, "Ask an administrator for a new link.");
    }
}
