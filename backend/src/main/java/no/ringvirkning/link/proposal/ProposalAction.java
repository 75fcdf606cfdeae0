package no.ringvirkning.link.proposal;

import java.util.Arrays;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a proposed report that waits. */
@Schema(
        description =
                "What can be done with a proposed report that waits. APPROVE: make it a report that the public reads. GIVE_BACK: let"
                        + " it come to nothing, with the reason.")
public enum ProposalAction {
    APPROVE,
    GIVE_BACK;

    static List<ProposalAction> allowed(ProposalStatus status, Actor actor, Subject subject) {
        return status == ProposalStatus.SUBMITTED && actor.rights().allow(Permission.PUBLISH, subject)
                ? Arrays.asList(values())
                : List.of();
    }
}
