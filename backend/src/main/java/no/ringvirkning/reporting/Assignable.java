package no.ringvirkning.reporting;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can have to report, one of the two.
 *
 * @param partners the ids of those who answer for the measure
 * @param assignment the id of the assignment that holds now
 */
record Assignable(
        @Nullable UUID measure,
        @Nullable UUID target,
        Set<UUID> partners,
        @Nullable UUID assignment) {

    Assignable {
        partners = Set.copyOf(partners);
    }
}
