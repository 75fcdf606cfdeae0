package no.ringvirkning.indicator.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in one JSON-stat answer.
 *
 * @param links what a collection only points to
 */
public record StatDocument(@Nullable String label, List<Named> tables, List<Link> links) {

    public StatDocument {
        tables = List.copyOf(tables);
        links = List.copyOf(links);
    }

    /**
     * A table of the answer.
     *
     * @param name what a bundle calls it; the items of collections have no names
     */
    public record Named(@Nullable String name, StatTable table) {}

    /**
     * Something a collection tells of without containing it.
     *
     * @param type its class: dataset, dimension or collection
     */
    public record Link(
            @Nullable String type, String href, @Nullable String label) {}
}
