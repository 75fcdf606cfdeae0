package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.access.session.SessionService;
import org.jspecify.annotations.Nullable;

/** What is written when somebody signs in, or is refused; each in one transaction, after the password was looked at. */
@ApplicationScoped
class SignIns {

    private final AccountRepository accounts;
    private final DeviceRepository devices;
    private final SessionService sessions;
    private final SecurityLog log;
    private final Clock clock;

    @Inject
    SignIns(
            AccountRepository accounts,
            DeviceRepository devices,
            SessionService sessions,
            SecurityLog log,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** A new session, and the token of the browser when it is a new one there. */
    record Entered(String session, @Nullable String device) {}

    /**
     * @param hash the password at its new cost, when it was kept at another
     * @param before the session the browser had, which ends
     */
    @Transactional
    Entered accepted(UUID account, @Nullable String hash, boolean knownBrowser, @Nullable String before) {
        if (hash != null) {
            accounts.findById(account).choosePassword(hash);
        }
        if (before != null) {
            sessions.end(before);
        }
        String device = knownBrowser ? null : Token.make();
        if (device != null) {
            devices.persist(new Device(device, account, clock.instant()));
        }
        log.note(SecurityEventKind.SIGNED_IN, actor(account), account);
        return new Entered(sessions.begin(account), device);
    }

    @Transactional
    void refused(@Nullable UUID account) {
        log.note(SecurityEventKind.SIGN_IN_REFUSED, null, account);
    }

    @Transactional
    void left(UUID session, UUID account) {
        sessions.end(session);
        log.note(SecurityEventKind.SIGNED_OUT, actor(account), account);
    }

    /** Another password: whoever was signed in by the one before, no longer is. */
    @Transactional
    String passwordChanged(UUID account, String hash) {
        accounts.findById(account).choosePassword(hash);
        sessions.endAll(account);
        log.note(SecurityEventKind.PASSWORD_CHANGED, actor(account), account);
        return sessions.begin(account);
    }

    @Transactional
    void passwordChangeRefused(UUID account) {
        log.note(SecurityEventKind.PASSWORD_CHANGE_REFUSED, actor(account), account);
    }

    static String actor(UUID account) {
        return "account:" + account;
    }
}
