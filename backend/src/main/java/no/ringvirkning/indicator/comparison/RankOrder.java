package no.ringvirkning.indicator.comparison;

import no.ringvirkning.indicator.engine.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes first when figures are put in order. */
@Schema(
        description = "What comes first when figures are put in order. MOST_IS_BEST: The highest, for more is better."
                + " LEAST_IS_BEST: The lowest, for less is better. HIGHEST_FIRST: The highest, and neither is better.")
public enum RankOrder {
    /** The highest, for more is better. */
    MOST_IS_BEST,
    /** The lowest, for less is better. */
    LEAST_IS_BEST,
    /** The highest, and neither is better. */
    HIGHEST_FIRST;

    static RankOrder of(Direction direction) {
        return switch (direction) {
            case INCREASE -> MOST_IS_BEST;
            case DECREASE -> LEAST_IS_BEST;
            case MAINTAIN, NONE -> HIGHEST_FIRST;
        };
    }
}
