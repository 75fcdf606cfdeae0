package no.ringvirkning.reporting;

import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with something that is asked about. */
@Schema(
        description =
                "What can be done with something that is asked about. REPORT: report on the measure, or enter the figure."
                        + " REPEAT: report that it goes as it did. EXPLAIN: say why there is nothing, or not yet.")
public enum TaskAction {
    REPORT,
    REPEAT,
    EXPLAIN;

    /** @param repeatable whether there is a report that another one could say the same as */
    static List<TaskAction> allowed(RoundState state, boolean repeatable, Actor actor, Subject subject) {
        List<TaskAction> allowed = new ArrayList<>();
        if (actor.rights().allow(Permission.REPORT, subject)) {
            allowed.add(REPORT);
            if (repeatable) {
                allowed.add(REPEAT);
            }
            if (state == RoundState.OPEN) {
                allowed.add(EXPLAIN);
            }
        }
        return List.copyOf(allowed);
    }
}
