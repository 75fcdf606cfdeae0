package no.ringvirkning.indicator.engine.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/**
 * The circles that keep counts secret, in a table and in all that was published of it before.
 *
 * <p>The reader is thought to know more than is published: which counts are the same in two editions of the table. So what was
 * published once of a count that is the same today is known today; and a count held back twice and the same is one unknown, with
 * the equations of both editions. A circle keeps its counts secret in the editions from one to another when
 *
 * <ul>
 *   <li>all its counts are held back in all of these editions, and were published in none with the same number;
 *   <li>all its counts are other ones in the edition before the first and after the last of them, so that nothing ties them;
 *   <li>one way round, no count that becomes less is zero in any of them.
 * </ul>
 *
 * Then one more here and one less there, in all of these editions alike, agrees with everything that is known.
 */
final class Circles {

    private final List<Arc> arcs;
    private final List<List<Long>> counts = new ArrayList<>();
    private final List<BitSet> held = new ArrayList<>();
    private final List<BitSet> safe = new ArrayList<>();
    private final List<Set<Long>> told = new ArrayList<>();
    private final int last;

    /** @param editions oldest first */
    Circles(List<Published> editions) {
        last = editions.size() - 1;
        arcs = Arc.all(editions.get(last).table());
        arcs.forEach(arc -> told.add(new HashSet<>()));
        for (Published edition : editions) {
            List<Cell> cells = edition.table().cells();
            if (cells.size() != arcs.size()) {
                throw new IllegalArgumentException("another table");
            }
            BitSet back = new BitSet();
            for (int place = 0; place < cells.size(); place++) {
                back.set(place, edition.held().contains(cells.get(place)));
                if (!back.get(place)) {
                    told.get(place).add(cells.get(place).count());
                }
            }
            counts.add(cells.stream().map(Cell::count).toList());
            held.add(back);
            safe.add(new BitSet());
        }
    }

    /** Whether every count held back is on one. */
    boolean close() {
        for (int edition = last; edition >= 0; edition--) {
            for (int place : held.get(edition).stream().toArray()) {
                if (!safe.get(edition).get(place) && !isTold(place, edition) && !close(place, edition)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTold(int place, int edition) {
        return told.get(place).contains(counts.get(edition).get(place));
    }

    private boolean close(int place, int edition) {
        for (int first = 0; first <= edition; first++) {
            for (int end = last; end >= edition; end--) {
                Optional<Way> way = circle(place, first, end);
                if (way.isPresent()) {
                    take(place, way.get(), first, end);
                    return true;
                }
            }
        }
        return false;
    }

    private void take(int place, Way way, int first, int end) {
        for (int edition = first; edition <= end; edition++) {
            BitSet now = safe.get(edition);
            now.set(place);
            way.places().forEach(now::set);
        }
    }

    /** A circle through the place that holds in these editions, whichever way round. */
    private Optional<Way> circle(int place, int first, int end) {
        if (!isFree(place, first, end)) {
            return Optional.empty();
        }
        List<Link> links = new ArrayList<>();
        for (int other = 0; other < arcs.size(); other++) {
            if (other != place && isFree(other, first, end)) {
                links.add(new Link(other, arcs.get(other), shrinks(other, first, end)));
            }
        }
        Arc arc = arcs.get(place);
        Optional<Way> less = shrinks(place, first, end) ? Way.of(arc.from(), arc.to(), links) : Optional.empty();
        return less.or(() -> Way.of(arc.to(), arc.from(), links));
    }

    /** Whether the count may be another one in these editions, for all that is known. */
    private boolean isFree(int place, int first, int end) {
        for (int edition = first; edition <= end; edition++) {
            if (!held.get(edition).get(place) || isTold(place, edition)) {
                return false;
            }
        }
        return (first == 0 || isOther(place, first - 1)) && (end == last || isOther(place, end));
    }

    /** Whether it is another number in the edition after this one. */
    private boolean isOther(int place, int edition) {
        return !counts.get(edition).get(place).equals(counts.get(edition + 1).get(place));
    }

    private boolean shrinks(int place, int first, int end) {
        return counts.subList(first, end + 1).stream().allMatch(edition -> edition.get(place) > 0);
    }

    /** A count that a circle may go by. */
    record Link(int place, Arc arc, boolean shrinks) {}
}
