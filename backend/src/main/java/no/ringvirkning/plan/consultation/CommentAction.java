package no.ringvirkning.plan.consultation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a comment: what it needs, and where the comment stands when it can be done. */
@Schema(
        description =
                "What can be done with a comment. ANSWER: record what is answered. PUBLISH: let the public read it."
                        + " WITHDRAW: tell nobody of it any more.")
public enum CommentAction {
    ANSWER(Permission.EDIT, CommentState.RECEIVED, CommentState.PUBLISHED),
    PUBLISH(Permission.PUBLISH, CommentState.RECEIVED),
    WITHDRAW(Permission.PUBLISH, CommentState.RECEIVED, CommentState.PUBLISHED);

    private final Permission permission;
    private final Set<CommentState> from;

    CommentAction(Permission permission, CommentState first, CommentState... others) {
        this.permission = permission;
        this.from = EnumSet.of(first, others);
    }

    Permission permission() {
        return permission;
    }

    Set<CommentState> from() {
        return from;
    }

    static List<CommentAction> allowed(CommentState state, Actor actor, Subject subject) {
        return Arrays.stream(values())
                .filter(action -> action.from.contains(state) && actor.rights().allow(action.permission, subject))
                .toList();
    }
}
