package no.ringvirkning.indicator.engine.suppression;

import java.util.Set;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/**
 * A table as it was published once.
 *
 * @param held the cells whose counts were held back
 */
public record Published(CountTable table, Set<Cell> held) {

    public Published {
        held = Set.copyOf(held);
    }
}
