package no.ringvirkning.indicator.engine.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.ringvirkning.indicator.engine.suppression.Circles.Link;

/** A way through the network by some places of the table, and what it costs to hold all of them back. */
record Way(List<Integer> places, int cost) {

    static final Way NONE = new Way(List.of(), Integer.MAX_VALUE);

    /**
     * The cheapest way by which one count can become more and another less: forward along a count that grows, backward along
     * one that shrinks, which an empty one cannot.
     */
    static Way cheapest(int from, int to, List<Link> links) {
        int nodes = 2
                + links.stream()
                        .mapToInt(link -> Math.max(link.arc().from(), link.arc().to()))
                        .max()
                        .orElse(0);
        if (Math.max(from, to) >= nodes) {
            return NONE;
        }
        int[] cost = new int[nodes];
        Link[] by = new Link[nodes];
        Arrays.fill(cost, NONE.cost());
        cost[from] = 0;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Link link : links) {
                Arc arc = link.arc();
                shorter |= reach(link, arc.from(), arc.to(), cost, by);
                shorter |= link.shrinks() && reach(link, arc.to(), arc.from(), cost, by);
            }
        }
        return cost[to] == NONE.cost() ? NONE : new Way(back(from, to, by), cost[to]);
    }

    private static boolean reach(Link link, int start, int end, int[] cost, Link[] by) {
        if (cost[start] == NONE.cost() || cost[start] + link.cost() >= cost[end]) {
            return false;
        }
        cost[end] = cost[start] + link.cost();
        by[end] = link;
        return true;
    }

    private static List<Integer> back(int from, int to, Link[] by) {
        List<Integer> way = new ArrayList<>();
        for (int node = to; node != from; ) {
            Link link = by[node];
            way.add(link.place());
            node = link.arc().from() == node ? link.arc().to() : link.arc().from();
        }
        return way;
    }
}
