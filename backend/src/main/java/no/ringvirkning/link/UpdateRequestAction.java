package no.ringvirkning.link;

import java.util.Arrays;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a request for an update. Both need the right to edit, and a request that nobody has answered or taken back. */
@Schema(
        description =
                "What can be done with a request for an update. RENEW: make another link, so that the one before is good for"
                        + " nothing. REVOKE: take it back.")
public enum UpdateRequestAction {
    RENEW,
    REVOKE;

    static List<UpdateRequestAction> allowed(UpdateRequestState state, Actor actor, Subject subject) {
        boolean open = state == UpdateRequestState.OPEN || state == UpdateRequestState.EXPIRED;
        return open && actor.rights().allow(Permission.EDIT, subject) ? Arrays.asList(values()) : List.of();
    }
}
