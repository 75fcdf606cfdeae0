package no.ringvirkning.access.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.ringvirkning.access.Actor;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;

/** Who calls the operation. One that asks is {@code @Authenticated}, so that nobody else's body is even read. */
@RequestScoped
public class Caller {

    static final String SIGNED_IN = "signed-in";

    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Who acts, with what they may do.
     *
     * @throws ProblemException when nobody is signed in: nobody at all never reaches a service
     */
    public Actor actor() {
        return signedIn().actor();
    }

    /** The person, for what one does with one's own account. */
    public SignedIn signedIn() {
        SignedIn caller = identity.getAttribute(SIGNED_IN);
        if (caller == null) {
            throw new ProblemException(HttpProblem.UNAUTHENTICATED, "Sign in first: POST /api/v1/session.");
        }
        return caller;
    }
}
