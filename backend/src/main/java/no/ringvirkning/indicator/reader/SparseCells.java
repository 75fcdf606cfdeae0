package no.ringvirkning.indicator.reader;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.SortedMap;

/** Cells of which only some are given: it takes the room of those, however large the table says it is. */
final class SparseCells extends AbstractList<StatCell> implements RandomAccess {

    private final int size;
    private final int[] places;
    private final StatCell[] given;
    private final StatCell other;

    SparseCells(int size, SortedMap<Integer, StatCell> given, StatCell other) {
        this.size = size;
        this.places = given.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.given = given.values().toArray(StatCell[]::new);
        this.other = other;
    }

    @Override
    public StatCell get(int index) {
        int found = Arrays.binarySearch(places, Objects.checkIndex(index, size));
        return found < 0 ? other : given[found];
    }

    @Override
    public int size() {
        return size;
    }
}
