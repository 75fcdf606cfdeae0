package no.ringvirkning.access.session;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.shared.ProblemException;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Writes down when somebody who is known asks for what they may not. */
@ApplicationScoped
class Refusals {

    private final SecurityLog log;

    @Inject
    Refusals(SecurityLog log) {
        this.log = log;
    }

    /** On another thread than the one that answers, which must not wait for the database. */
    @ServerResponseFilter
    Uni<Void> note(@Nullable Throwable refusal, RoutingContext context) {
        // Not by the identity of the request: to ask for one that could not be found out would fail the answer.
        if (!(refusal instanceof ProblemException problem && problem.type().status() == 403)
                || !(context.user() instanceof QuarkusHttpUser user)) {
            return Uni.createFrom().voidItem();
        }
        Actor actor = Caller.actor(user.getSecurityIdentity());
        if (actor == null) {
            return Uni.createFrom().voidItem();
        }
        SignedIn person = Caller.person(user.getSecurityIdentity());
        String operation =
                context.request().method().name() + " " + context.request().path();
        return Uni.createFrom()
                .<Void>item(() -> {
                    log.refused(actor.id(), person == null ? null : person.account(), operation);
                    return null;
                })
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }
}
