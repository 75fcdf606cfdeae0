package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.account.SignIns.Entered;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.access.openid.Identity;
import no.ringvirkning.access.openid.OpenIdRefusedException;
import no.ringvirkning.access.openid.OpenIdService.Finished;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whom an identity provider has let in, when an account is theirs: one that they have come to before from there, or one
 * that they have a link to now. Never by a name or an e-mail address, which others can have, too.
 */
@ApplicationScoped
class OpenIdSignIns {

    private final OpenIdIdentityRepository identities;
    private final AccountRepository accounts;
    private final Invitations invitations;
    private final SignIns signIns;
    private final SecurityLog log;
    private final Clock clock;

    @Inject
    OpenIdSignIns(
            OpenIdIdentityRepository identities,
            AccountRepository accounts,
            Invitations invitations,
            SignIns signIns,
            SecurityLog log,
            Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.invitations = invitations;
        this.signIns = signIns;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A new session; the one that the browser had before ends.
     *
     * @param before its token
     */
    @Transactional(rollbackOn = OpenIdRefusedException.class)
    Entered enter(Finished finished, @Nullable String before) throws OpenIdRefusedException {
        Optional<OpenIdIdentity> known = identities.of(finished.identity());
        byte[] invitation = finished.invitationHash();
        UUID account;
        if (invitation == null) {
            account = known.map(OpenIdIdentity::accountId)
                    .orElseThrow(() -> new OpenIdRefusedException("no account is theirs"));
        } else {
            account = invitations.useWithout(invitation).id();
            if (known.isEmpty()) {
                link(account, finished.identity());
            } else if (!known.get().accountId().equals(account)) {
                throw new OpenIdRefusedException("another account is theirs");
            }
        }
        if (accounts.findById(account).state() != AccountState.ACTIVE) {
            throw new OpenIdRefusedException("their account is not in use");
        }
        return signIns.accepted(account, null, true, before);
    }

    private void link(UUID account, Identity identity) {
        identities.persistAndFlush(new OpenIdIdentity(account, identity, clock.instant()));
        log.note(SecurityEventKind.IDENTITY_LINKED, SignIns.actor(account), account);
    }
}
