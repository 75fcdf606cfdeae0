package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.observation.SeriesPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The place of an area among the municipalities of a group. All figures are of one period, and so by one definition. What is
 * missing has no place, and so not the last one.
 */
@Schema(
        description = "The place of an area among the municipalities of a group, by figures of one period and one"
                + " definition: a rank, or the reason why there is none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Peers(
        @Schema(description = "The last period of which the area has a figure. Absent when it has none.") @Nullable
        String period,

        @Schema(description = "The number of the definition that all figures are by.") @Nullable
        Integer definition,

        @Nullable RankOrder order,

        @Schema(description = "The place of the area, from 1; equal figures share one.") @Nullable
        Integer rank,

        @Schema(description = "How many have an exact figure.") @NotNull
        Integer of,

        @Schema(description = "How many have a figure that is not exact; they have no place.") @NotNull
        Integer notExact,

        @Schema(description = "How many have no figure; they have no place.") @NotNull
        Integer without,

        @Schema(
                description = "The municipalities that the group is made of in the period, by their places; those that"
                        + " have none last, and what has no figure after the rest.")
        @NotNull
        List<@NotNull Peer> peers,

        @Schema(description = "Why there is no rank.") @Nullable
        NotCompared notCompared) {

    static final Peers NONE = none(null, NotCompared.NO_FIGURE);

    private static final Comparator<Peer> ORDER = Comparator.comparing(
                    Peer::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(peer -> peer.value() == null)
            .thenComparing(peer -> peer.area().slug());

    public Peers {
        peers = List.copyOf(Objects.requireNonNullElse(peers, List.of()));
    }

    /** The group was not there on the day of the borders, or is too much to be added up. */
    static Peers withoutSeries(String period) {
        return none(period, NotCompared.NO_REFERENCE_SERIES);
    }

    /** The area is none of the municipalities of the group on any day. */
    static Peers notOne(String period) {
        return none(period, NotCompared.NOT_A_PEER);
    }

    private static Peers none(@Nullable String period, NotCompared why) {
        return new Peers(period, null, null, null, 0, 0, 0, List.of(), why);
    }

    /**
     * The place among the figures of a period.
     *
     * @param definition the one that holds for the period
     * @param figures those of the group, by slug
     * @param names the names of those
     */
    static Peers among(
            String area,
            String period,
            IndicatorDefinition definition,
            Map<String, SeriesPoint> figures,
            Map<String, String> names) {
        Map<String, Known> exact = new TreeMap<>();
        figures.forEach((slug, point) -> exact(point, exact, slug));
        RankOrder order = RankOrder.of(definition.direction());
        boolean ranked = Comparison.isComparable(definition.kind());
        List<Peer> peers = new ArrayList<>();
        figures.forEach((slug, point) -> peers.add(Peer.of(
                new AreaRef(slug, names.get(slug)), point, ranked ? rank(exact.get(slug), exact, order) : null)));
        peers.sort(ORDER);
        int without = (int) peers.stream().filter(peer -> peer.value() == null).count();
        Integer rank = ranked ? rank(exact.get(area), exact, order) : null;
        NotCompared why = !figures.containsKey(area)
                ? NotCompared.NOT_A_PEER
                : !ranked ? NotCompared.AMOUNT : rank == null ? NotCompared.NOT_EXACT : null;
        return new Peers(
                period,
                definition.number(),
                order,
                rank,
                exact.size(),
                peers.size() - exact.size() - without,
                without,
                peers,
                why);
    }

    private static void exact(SeriesPoint point, Map<String, Known> exact, String slug) {
        if (point.figure() instanceof Known known && known.bound() == Bound.EXACT && !point.lowerBound()) {
            exact.put(slug, known);
        }
    }

    /** One more than how many are before it. */
    private static @Nullable Integer rank(@Nullable Known figure, Map<String, Known> all, RankOrder order) {
        if (figure == null) {
            return null;
        }
        int before = order == RankOrder.LEAST_IS_BEST ? -1 : 1;
        return 1
                + (int) all.values().stream()
                        .filter(other -> other.value().compareTo(figure.value()) == before)
                        .count();
    }
}
