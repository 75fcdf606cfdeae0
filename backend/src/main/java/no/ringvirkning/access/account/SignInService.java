package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.account.SignIns.Entered;
import no.ringvirkning.access.session.SignedIn;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in by their password. No transaction is open while the password is worked on: that takes long, and a connection is
 * needed elsewhere meanwhile. Who has no account costs as much as who has one.
 */
@ApplicationScoped
class SignInService {

    private final AccountRepository accounts;
    private final DeviceRepository devices;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final SignIns signIns;
    private final InputCheck input;

    @Inject
    SignInService(
            AccountRepository accounts,
            DeviceRepository devices,
            Passwords passwords,
            SignInLimits limits,
            SignIns signIns,
            InputCheck input) {
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.limits = limits;
        this.signIns = signIns;
        this.input = input;
    }

    /** Where somebody tries from: the address, and what the browser carries. */
    record From(
            String address,
            @Nullable String device,
            @Nullable String session) {}

    /** A session, when the password is right. */
    Entered signIn(SignIn given, From from) {
        input.checked(given);
        Account account = accounts.byLogin(given.loginName()).orElse(null);
        UUID looked = account == null ? new UUID(0, 0) : account.id();
        boolean known = from.device() != null && Token.isOne(from.device()) && devices.knows(from.device(), looked);
        String who = known ? "browser " + from.device() : from.address();
        if (!known) {
            // Who shares an address with a stranger that guesses is not to wait for it.
            limits.fromAddress(from.address());
        }
        limits.tryTo(given.loginName(), who, known);
        boolean right = passwords.matches(given.password(), account == null ? null : account.passwordHash());
        if (account == null || !right || account.state() != AccountState.ACTIVE) {
            limits.wrong(given.loginName(), who);
            signIns.refused(account == null ? null : account.id());
            throw new ProblemException(
                    AccountProblem.SIGN_IN_REFUSED, "Try again, or ask an administrator for a new link.");
        }
        limits.right(given.loginName(), who, known, from.address());
        String hash = account.passwordHash();
        boolean outdated = hash != null && passwords.isOutdated(hash);
        return signIns.accepted(
                account.id(), outdated ? passwords.hash(given.password()) : null, known, from.session());
    }

    void signOut(SignedIn caller) {
        signIns.left(caller.session(), caller.account());
    }

    /** The token of the one session that there is after it. */
    String changePassword(ChangePassword given, SignedIn caller) {
        input.checked(given);
        Account account = accounts.findById(caller.account());
        // Whoever finds an open browser must not be able to try out the password here.
        limits.tryTo(account.loginName(), "session", true);
        if (!passwords.matches(given.current(), account.passwordHash())) {
            limits.wrong(account.loginName(), "session");
            signIns.passwordChangeRefused(account.id());
            throw AccountProblem.PASSWORD_WRONG.at("/current", "It is not the password in use.");
        }
        passwords.requireGood(given.wanted(), "/wanted", account.loginName(), account.displayName());
        return signIns.passwordChanged(account.id(), passwords.hash(given.wanted()));
    }
}
