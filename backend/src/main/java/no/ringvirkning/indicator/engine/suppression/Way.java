package no.ringvirkning.indicator.engine.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ringvirkning.indicator.engine.suppression.Circles.Link;

/** A way through the network by some places of the table. */
record Way(List<Integer> places) {

    /**
     * A way by which one count can become more and another less: forward along a count that grows, backward along one that
     * shrinks, which an empty one cannot.
     */
    static Optional<Way> of(int from, int to, List<Link> links) {
        Map<Integer, Link> by = new HashMap<>();
        boolean further = true;
        while (further && !by.containsKey(to)) {
            further = false;
            for (Link link : links) {
                Arc arc = link.arc();
                further |= reach(link, arc.from(), arc.to(), from, by);
                further |= link.shrinks() && reach(link, arc.to(), arc.from(), from, by);
            }
        }
        return by.containsKey(to) ? Optional.of(new Way(back(from, to, by))) : Optional.empty();
    }

    private static boolean reach(Link link, int start, int end, int from, Map<Integer, Link> by) {
        return end != from && (start == from || by.containsKey(start)) && by.putIfAbsent(end, link) == null;
    }

    private static List<Integer> back(int from, int to, Map<Integer, Link> by) {
        List<Integer> way = new ArrayList<>();
        for (int node = to; node != from; ) {
            Link link = by.get(node);
            way.add(link.place());
            node = link.arc().from() == node ? link.arc().to() : link.arc().from();
        }
        return way;
    }
}
