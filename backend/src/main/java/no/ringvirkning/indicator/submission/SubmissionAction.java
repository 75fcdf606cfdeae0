package no.ringvirkning.indicator.submission;

import java.util.Arrays;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a submission: where it leads, and what it needs. */
@Schema(
        description =
                "What can be done with a submission. REVISE: say something else. HAND_IN: have it looked at. GIVE_BACK: to be"
                        + " revised, with the reason. APPROVE: by another than those who wrote it or handed it in. PUBLISH: make its"
                        + " figures public. WITHDRAW: let it come to nothing, with the reason.")
public enum SubmissionAction {
    REVISE(SubmissionStatus.DRAFT, Permission.REPORT),
    HAND_IN(SubmissionStatus.SUBMITTED, Permission.REPORT),
    GIVE_BACK(SubmissionStatus.RETURNED, Permission.PUBLISH),
    APPROVE(SubmissionStatus.APPROVED, Permission.PUBLISH),
    PUBLISH(SubmissionStatus.PUBLISHED, Permission.PUBLISH),
    WITHDRAW(SubmissionStatus.WITHDRAWN, Permission.REPORT);

    private final SubmissionStatus to;
    private final Permission permission;

    SubmissionAction(SubmissionStatus to, Permission permission) {
        this.to = to;
        this.permission = permission;
    }

    SubmissionStatus to() {
        return to;
    }

    Permission permission() {
        return permission;
    }

    /**
     * What somebody can do with a submission as it stands.
     *
     * @param own whether they wrote it or handed it in
     */
    static List<SubmissionAction> allowed(SubmissionStatus status, boolean own, Actor actor, Subject subject) {
        return Arrays.stream(values())
                .filter(action -> status.leadsTo(action.to)
                        && actor.rights().allow(action.permission, subject)
                        && !(action == APPROVE && own))
                .toList();
    }
}
