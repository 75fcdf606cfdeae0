package no.ringvirkning.indicator.reader;

import java.util.List;

/**
 * A table of figures, whatever form it came in.
 *
 * @param cells one for each combination of categories, the last dimension changing fastest
 */
public record StatTable(StatStructure structure, List<StatCell> cells) {

    /** More than the 800 000 that Statistics Norway gives in one answer. */
    public static final int MOST_CELLS = 1_000_000;

    public StatTable {
        if (!(cells instanceof SparseCells)) {
            cells = List.copyOf(cells);
        }
        if (cells.size() > MOST_CELLS) {
            throw new IllegalArgumentException("a table has at most " + MOST_CELLS + " cells");
        }
        if (cells.size() != structure.cells()) {
            throw new IllegalArgumentException("there are " + structure.cells() + " cells, not " + cells.size());
        }
    }

    public List<StatDimension> dimensions() {
        return structure.dimensions();
    }

    /** The cell of one category for each dimension, in the order of the dimensions. */
    public StatCell cell(String... codes) {
        List<StatDimension> dimensions = dimensions();
        if (codes.length != dimensions.size()) {
            throw new IllegalArgumentException("the table has " + dimensions.size() + " dimensions");
        }
        int index = 0;
        for (int i = 0; i < codes.length; i++) {
            Integer position = dimensions.get(i).positions().get(codes[i]);
            if (position == null) {
                throw new IllegalArgumentException(dimensions.get(i).code() + " has no category " + codes[i]);
            }
            index = index * dimensions.get(i).size() + position;
        }
        return cells.get(index);
    }

    /** The codes of the cell at this place of {@link #cells()}. */
    public List<String> codes(int index) {
        List<StatDimension> dimensions = dimensions();
        String[] codes = new String[dimensions.size()];
        int rest = index;
        for (int i = codes.length - 1; i >= 0; i--) {
            int size = dimensions.get(i).size();
            codes[i] = dimensions.get(i).categories().get(rest % size).code();
            rest /= size;
        }
        return List.of(codes);
    }
}
