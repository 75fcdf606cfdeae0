package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.access.session.SessionService;
import no.ringvirkning.mail.MailTo;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** What administrators do with accounts. They make no password: the owner chooses it by a link. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final OpenIdIdentityRepository identities;
    private final SessionService sessions;
    private final Passwords passwords;
    private final SecurityLog log;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    AccountService(
            AccountRepository accounts,
            AccountQueries queries,
            Invitations invitations,
            InvitationMail mail,
            OpenIdIdentityRepository identities,
            SessionService sessions,
            Passwords passwords,
            SecurityLog log,
            InputCheck input,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.invitations = invitations;
        this.mail = mail;
        this.identities = identities;
        this.sessions = sessions;
        this.passwords = passwords;
        this.log = log;
        this.input = input;
        this.clock = clock;
    }

    Page<AccountView> list(@Nullable AccountState state, AccountSort sort, PageRequest request, Actor by) {
        administers(by);
        return queries.list(state, sort, request);
    }

    /** A new account, with the link for its owner. */
    @Transactional
    InvitationLink create(CreateAccount given, Actor by) {
        administers(by);
        return invite(made(given), given.mailTo(), by);
    }

    /** Another link for an account: the first was not used in time, or the password is forgotten. */
    @Transactional
    InvitationLink invite(UUID id, Actor by) {
        administers(by);
        return invite(existing(id), null, by);
    }

    /** Another link for an account, which goes to its owner alone. */
    @Transactional
    InvitationLink invite(UUID id, MailTo to, Actor by) {
        administers(by);
        input.checked(to);
        return invite(existing(id), to, by);
    }

    /** Lets an account in again, or keeps it out, from the next request on. */
    @Transactional
    AccountView setState(UUID id, SetAccountState given, Actor by) {
        administers(by);
        input.checked(given);
        Account account = existing(id);
        if (given.state() == AccountState.DISABLED) {
            staysAdministered(account);
            account.disable();
            sessions.endAll(id);
            invitations.withdraw(id);
            log.note(SecurityEventKind.ACCOUNT_DISABLED, by.id(), id);
        } else {
            account.enable(identities.knows(id));
            log.note(SecurityEventKind.ACCOUNT_ENABLED, by.id(), id);
        }
        accounts.flush();
        return queries.view(id);
    }

    /** Makes somebody an administrator, or one no longer. They sign in anew. */
    @Transactional
    AccountView setAdministrator(UUID id, SetAdministrator given, Actor by) {
        administers(by);
        input.checked(given);
        Account account = existing(id);
        if (!given.administrator()) {
            staysAdministered(account);
        }
        account.administer(given.administrator());
        accounts.flush();
        sessions.endAll(id);
        log.note(
                SecurityEventKind.ADMINISTRATOR_SET,
                by.id(),
                id,
                null,
                Map.of("administrator", given.administrator().toString()));
        return queries.view(id);
    }

    /** Somebody has to be there who lets the others in. */
    private void staysAdministered(Account leaving) {
        if (leaving.isAdministrator()
                && accounts.activeAdministratorsHeld().stream().allMatch(leaving::equals)) {
            throw new ProblemException(AccountProblem.LAST_ADMINISTRATOR, "Make another administrator first.");
        }
    }

    /** An account with a password that is known to who asked for it: for what is shown, and never for a person. */
    @Transactional
    public UUID provide(CreateAccount given, String password, Actor by) {
        administers(by);
        Account account = accounts.byLogin(given.loginName()).orElseGet(() -> made(given));
        account.choosePassword(passwords.hash(password));
        sessions.endAll(account.id());
        return account.id();
    }

    private Account made(CreateAccount given) {
        input.checked(given);
        if (accounts.byLogin(given.loginName()).isPresent()) {
            throw taken();
        }
        Account account = new Account(given.loginName(), given.displayName(), given.administrator(), clock.instant());
        Taken.write(() -> accounts.persistAndFlush(account), Map.of("uq_account_login_name", AccountService::taken));
        return account;
    }

    /** What is mailed is told to nobody else. */
    private InvitationLink invite(Account account, @Nullable MailTo to, Actor by) {
        Invitations.Made made = invitations.make(account.id(), by.id());
        if (to != null) {
            mail.send(made, to, by.id());
        }
        return new InvitationLink(queries.view(account.id()), to == null ? made.link() : null, made.expiresAt());
    }

    private Account existing(UUID id) {
        return accounts.findByIdOptional(id)
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such account."));
    }

    private static ProblemException taken() {
        return AccountProblem.LOGIN_NAME_TAKEN.at("/loginName", "There is such an account already.");
    }

    private static void administers(Actor by) {
        by.needs(Permission.ADMINISTER, Subject.SHARED);
    }
}
