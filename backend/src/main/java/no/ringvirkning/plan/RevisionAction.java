package no.ringvirkning.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.plan.content.RevisionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a revision: what it needs, and where the revision stands when it can be done. */
@Schema(
        description =
                "What can be done with a revision. WRITE: say something else. SEND_TO_HEARING: let the public read it and say"
                        + " what it thinks. PROPOSE: put it before the bodies that treat it. RECORD_ADOPTION: record what a body"
                        + " has said. STAND_AS_HISTORIC: let a revision that is entered afterwards stand as adopted. TAKE_INTO_FORCE:"
                        + " make it the plan from a day on. WITHDRAW: take it back.")
public enum RevisionAction {
    WRITE(Permission.EDIT, RevisionStatus.DRAFT, RevisionStatus.IN_HEARING),
    SEND_TO_HEARING(Permission.PUBLISH, RevisionStatus.DRAFT),
    PROPOSE(Permission.PUBLISH, RevisionStatus.DRAFT, RevisionStatus.IN_HEARING),
    RECORD_ADOPTION(Permission.DECIDE, RevisionStatus.PROPOSED, RevisionStatus.ADOPTED, RevisionStatus.IN_FORCE),
    STAND_AS_HISTORIC(Permission.PUBLISH, RevisionStatus.PROPOSED),
    TAKE_INTO_FORCE(Permission.PUBLISH, RevisionStatus.ADOPTED),
    WITHDRAW(Permission.PUBLISH, RevisionStatus.DRAFT, RevisionStatus.IN_HEARING, RevisionStatus.PROPOSED);

    private final Permission permission;
    private final Set<RevisionStatus> from;

    RevisionAction(Permission permission, RevisionStatus first, RevisionStatus... others) {
        this.permission = permission;
        this.from = EnumSet.of(first, others);
    }

    Permission permission() {
        return permission;
    }

    Set<RevisionStatus> from() {
        return from;
    }

    /** What somebody can do with a revision as it stands. */
    static List<RevisionAction> allowed(RevisionStatus status, boolean historic, Actor actor, Subject subject) {
        return Arrays.stream(values())
                .filter(action -> action.from.contains(status)
                        && (historic || action != STAND_AS_HISTORIC)
                        && actor.rights().allow(action.permission, subject))
                .toList();
    }
}
