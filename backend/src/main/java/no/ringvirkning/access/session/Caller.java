package no.ringvirkning.access.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.ringvirkning.access.Actor;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who calls the operation. One that asks is {@code @Authenticated}, so that nobody else's body is even read. */
@RequestScoped
public class Caller {

    private static final String ACTOR = "actor";
    private static final String SIGNED_IN = "signed-in";

    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** A program that calls, as the framework passes it on. */
    public static SecurityIdentity identity(Actor program) {
        return builder(program).build();
    }

    /** Somebody who is signed in, as the framework passes them on. */
    static SecurityIdentity identity(SignedIn person) {
        return builder(person.actor()).addAttribute(SIGNED_IN, person).build();
    }

    private static QuarkusSecurityIdentity.Builder builder(Actor actor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.id()))
                .addAttribute(ACTOR, actor);
    }

    /**
     * Who acts, with what they may do.
     *
     * @throws ProblemException when nobody calls who is known: nobody at all never reaches a service
     */
    public Actor actor() {
        Actor actor = actor(identity);
        if (actor == null) {
            throw new ProblemException(HttpProblem.UNAUTHENTICATED, "Sign in first: POST /api/v1/session.");
        }
        return actor;
    }

    /**
     * The person, for what one does with one's own account.
     *
     * @throws ProblemException when it is a program that calls
     */
    public SignedIn signedIn() {
        SignedIn person = person(identity);
        if (person == null) {
            actor();
            throw new ProblemException(HttpProblem.FORBIDDEN, "A program has no account; this is for people.");
        }
        return person;
    }

    static @Nullable Actor actor(SecurityIdentity identity) {
        return identity.getAttribute(ACTOR);
    }

    static @Nullable SignedIn person(SecurityIdentity identity) {
        return identity.getAttribute(SIGNED_IN);
    }
}
