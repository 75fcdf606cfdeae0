package no.ringvirkning.reporting;

import java.util.Arrays;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with the rounds of a programme. */
@Schema(
        description =
                "What can be done with the rounds of a programme. OPEN: announce a new one. REVISE: give it other days or"
                        + " another note. WITHDRAW: let it come to nothing.")
public enum RoundAction {
    OPEN,
    REVISE,
    WITHDRAW;

    /** What somebody can do with a round. */
    static List<RoundAction> allowed(RoundState state, Actor actor, Subject subject) {
        return actor.rights().allow(Permission.PUBLISH, subject) && state != RoundState.WITHDRAWN
                ? Arrays.asList(REVISE, WITHDRAW)
                : List.of();
    }

    /** What somebody can do in a programme, whatever rounds it has. */
    static List<RoundAction> allowed(Actor actor, Subject subject) {
        return actor.rights().allow(Permission.PUBLISH, subject) ? List.of(OPEN) : List.of();
    }
}
