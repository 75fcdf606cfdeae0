package no.ringvirkning.indicator.engine.suppression;

import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/**
 * Below which counts are small, for each dimension of a table. A count by both is small when it is so for one of them; zero is
 * not: nobody is in it.
 *
 * @param ofRows for the first of two dimensions; nothing is small for a dimension that has zero here
 * @param ofColumns for the second of two dimensions, and for the only one
 */
public record Limits(long ofRows, long ofColumns) {

    public static Limits all(long limit) {
        return new Limits(limit, limit);
    }

    /** Whether the count tells of too few. */
    public boolean isSmall(Cell cell) {
        long limit = Math.max(cell.row() == Cell.ALL ? 0 : ofRows, cell.column() == Cell.ALL ? 0 : ofColumns);
        return cell.count() > 0 && cell.count() < limit;
    }
}
