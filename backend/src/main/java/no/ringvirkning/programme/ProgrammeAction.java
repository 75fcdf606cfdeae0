package no.ringvirkning.programme;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a programme itself: what it needs, and where the programme stands when it can be done. */
@Schema(
        description =
                "What can be done with a programme itself. CHANGE: have something else recorded about it. START: record that it runs."
                        + " COMPLETE: record that it is over. REOPEN: take it up again. PUBLISH: let the public read it. WITHDRAW: take"
                        + " it away from the public.")
public enum ProgrammeAction {
    CHANGE(EnumSet.allOf(ProgrammeStatus.class)),
    START(EnumSet.of(ProgrammeStatus.PLANNED, ProgrammeStatus.NOT_KNOWN)),
    COMPLETE(EnumSet.of(ProgrammeStatus.RUNNING, ProgrammeStatus.NOT_KNOWN)),
    REOPEN(EnumSet.of(ProgrammeStatus.COMPLETED)),
    PUBLISH(EnumSet.allOf(ProgrammeStatus.class)),
    WITHDRAW(EnumSet.allOf(ProgrammeStatus.class));

    private final Set<ProgrammeStatus> from;

    ProgrammeAction(Set<ProgrammeStatus> from) {
        this.from = from;
    }

    /** A draft is written by all who write drafts; what the public reads is changed by who publishes. */
    Permission needs(boolean published) {
        return this == CHANGE && !published ? Permission.EDIT : Permission.PUBLISH;
    }

    boolean fits(boolean published, ProgrammeStatus status) {
        return from.contains(status) && !(this == PUBLISH && published);
    }

    /** What somebody can do with a programme as it stands. */
    static List<ProgrammeAction> allowed(boolean published, ProgrammeStatus status, Actor actor, Subject subject) {
        return Arrays.stream(values())
                .filter(action ->
                        action.fits(published, status) && actor.rights().allow(action.needs(published), subject))
                .toList();
    }
}
