package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.account.SignIns.Entered;
import no.ringvirkning.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** Lets people choose the password of their account, by a link that was made for them. */
@ApplicationScoped
class InvitationService {

    private final Invitations invitations;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final SignIns signIns;
    private final InputCheck input;

    @Inject
    InvitationService(
            Invitations invitations, Passwords passwords, SignInLimits limits, SignIns signIns, InputCheck input) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.limits = limits;
        this.signIns = signIns;
        this.input = input;
    }

    /** A session of the account. The link is used up only when all of it is in order. */
    Entered accept(AcceptInvitation given, SignInService.From from) {
        limits.fromAddress(from.address());
        input.checked(given);
        if (!Token.isOne(given.token())) {
            throw Invitations.over();
        }
        Invitations.Invited invited = invitations.of(given.token());
        passwords.requireGood(
                given.password(),
                "/password",
                or(given.loginName(), invited.loginName()),
                or(given.displayName(), invited.displayName()));
        Account account = invitations.use(given, passwords.hash(given.password()));
        return signIns.accepted(account.id(), null, false, from.session());
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
