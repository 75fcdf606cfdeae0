package no.ringvirkning.indicator.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.ResultLevel;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-2-23, R-3-5: the place among the municipalities of a group")
class PeerRankTest {

    private static final int RUNS = 400;
    private static final Random RANDOM = new Random(20_261_122);

    @Test
    @DisplayName("is by what is best, equal figures share one, and the next comes after all of those")
    void ties() {
        Map<String, SeriesPoint> figures =
                Map.of("a", exact("2"), "b", exact("3.50"), "c", exact("3.5"), "d", exact("-1"), "e", exact("0"));
        assertEquals(List.of("b 1", "c 1", "a 3", "e 4", "d 5"), ranks(Direction.INCREASE, figures));
        assertEquals(List.of("d 1", "e 2", "a 3", "b 4", "c 4"), ranks(Direction.DECREASE, figures));
        for (Direction neither : List.of(Direction.NONE, Direction.MAINTAIN)) {
            assertEquals(List.of("b 1", "c 1", "a 3", "e 4", "d 5"), ranks(neither, figures));
            assertEquals(RankOrder.HIGHEST_FIRST, among("a", neither, figures).order());
        }
        assertEquals(
                RankOrder.MOST_IS_BEST, among("a", Direction.INCREASE, figures).order());
        assertEquals(
                RankOrder.LEAST_IS_BEST, among("a", Direction.DECREASE, figures).order());
    }

    @Test
    @DisplayName("is not of what is missing, and not of what nobody knows exactly")
    void without() {
        Map<String, SeriesPoint> figures = Map.of(
                "a", exact("2"),
                "b", missing(MissingCode.SUPPRESSED),
                "c", point("9", Qualifier.CIRCA, false),
                "d", point("8", Qualifier.EXACT, true),
                "e", exact("1"));
        Peers peers = among("e", Direction.INCREASE, figures);
        assertEquals(
                List.of("a 1", "e 2", "c null", "d null", "b null"),
                peers.peers().stream()
                        .map(p -> p.area().slug() + " " + p.rank())
                        .toList());
        assertEquals(List.of(2, 2, 2, 1), List.of(peers.rank(), peers.of(), peers.notExact(), peers.without()));
        assertEquals(
                MissingCode.SUPPRESSED,
                peers.peers().get(peers.peers().size() - 1).missing());
        assertEquals(
                NotCompared.NOT_EXACT, among("c", Direction.INCREASE, figures).notCompared());
        Peers other = among("z", Direction.INCREASE, figures);
        assertEquals(NotCompared.NOT_A_PEER, other.notCompared());
        assertNull(other.rank());
    }

    @Test
    @DisplayName("is none for amounts: a small place is not the last for being small")
    void amounts() {
        for (MeasurementKind kind : List.of(MeasurementKind.STOCK, MeasurementKind.FLOW, MeasurementKind.CUMULATIVE)) {
            Peers peers = Peers.among(
                    "a",
                    "2025",
                    definition(kind, Direction.INCREASE),
                    Map.of("a", exact("1"), "b", exact("2")),
                    Map.of());
            assertEquals(NotCompared.AMOUNT, peers.notCompared());
            assertNull(peers.rank());
            assertEquals(
                    List.of("a null", "b null"),
                    peers.peers().stream()
                            .map(p -> p.area().slug() + " " + p.rank())
                            .toList());
        }
    }

    @Test
    @DisplayName("is one more than how many are better, whatever the order in which the figures come")
    void ranks() {
        for (int run = 0; run < RUNS; run++) {
            Map<String, SeriesPoint> figures = some();
            Direction direction = Direction.values()[RANDOM.nextInt(Direction.values().length)];
            Map<String, SeriesPoint> shuffled = shuffled(figures);
            for (String asked : figures.keySet()) {
                Peers peers = among(asked, direction, figures);
                assertEquals(peers, among(asked, direction, shuffled));
                assertEquals(place(asked, direction, figures), peers.rank(), () -> asked + " in " + figures);
                assertEquals(peers.rank() == null, peers.notCompared() != null);
            }
        }
    }

    @Test
    @DisplayName("is the same for the others when one that has no figure comes, and all of the group are told, once")
    void complete() {
        for (int run = 0; run < RUNS; run++) {
            Map<String, SeriesPoint> figures = some();
            Peers peers = among("a0", Direction.INCREASE, figures);
            assertEquals(
                    figures.keySet(),
                    new TreeSet<>(
                            peers.peers().stream().map(p -> p.area().slug()).toList()));
            assertEquals(figures.size(), peers.of() + peers.notExact() + peers.without());
            assertEquals(
                    (long) peers.of(),
                    peers.peers().stream().filter(p -> p.rank() != null).count());
            Map<String, SeriesPoint> more = new LinkedHashMap<>(figures);
            more.put("zz", missing(MissingCode.NOT_REPORTED));
            Peers then = among("a0", Direction.INCREASE, more);
            assertEquals(peers.rank(), then.rank());
            assertEquals(peers.of(), then.of());
            assertEquals(
                    "zz", then.peers().get(figures.size()).area().slug(), "what is missing comes last in the list");
            assertNull(then.peers().get(figures.size()).rank());
        }
    }

    @Test
    @DisplayName("the generator makes ties, missing and inexact figures, or the properties above say nothing")
    void generator() {
        List<Map<String, SeriesPoint>> all = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            all.add(some());
        }
        assertTrue(count(all, p -> p.value() == null) > RUNS);
        assertTrue(count(all, p -> p.value() != null && p.qualifier() != Qualifier.EXACT) > RUNS);
        assertTrue(all.stream()
                        .filter(figures -> figures.values().stream()
                                        .filter(PeerRankTest::isExact)
                                        .map(p -> p.value().stripTrailingZeros())
                                        .distinct()
                                        .count()
                                < figures.values().stream()
                                        .filter(PeerRankTest::isExact)
                                        .count())
                        .count()
                > RUNS / 2);
        assertFalse(all.get(0).equals(all.get(1)));
    }

    private static long count(List<Map<String, SeriesPoint>> all, Predicate<SeriesPoint> which) {
        return all.stream().flatMap(f -> f.values().stream()).filter(which).count();
    }

    /** Reckoned by counting, one by one. */
    private static Integer place(String asked, Direction direction, Map<String, SeriesPoint> figures) {
        SeriesPoint own = figures.get(asked);
        if (!isExact(own)) {
            return null;
        }
        int place = 1;
        for (SeriesPoint other : figures.values()) {
            if (isExact(other)) {
                BigDecimal more = other.value().subtract(own.value());
                if (direction == Direction.DECREASE ? more.signum() < 0 : more.signum() > 0) {
                    place++;
                }
            }
        }
        return place;
    }

    private static boolean isExact(SeriesPoint point) {
        return point.value() != null && point.qualifier() == Qualifier.EXACT && !point.lowerBound();
    }

    private static Map<String, SeriesPoint> some() {
        Map<String, SeriesPoint> figures = new LinkedHashMap<>();
        int size = 1 + RANDOM.nextInt(20);
        for (int i = 0; i < size; i++) {
            String number = new BigDecimal(RANDOM.nextInt(13) - 6)
                    .movePointLeft(1)
                    .setScale(1 + RANDOM.nextInt(3))
                    .toString();
            figures.put(
                    "a" + i,
                    switch (RANDOM.nextInt(6)) {
                        case 0 -> missing(MissingCode.values()[RANDOM.nextInt(MissingCode.values().length)]);
                        case 1 ->
                            point(
                                    number,
                                    Qualifier.values()[RANDOM.nextInt(Qualifier.values().length)],
                                    RANDOM.nextBoolean());
                        default -> exact(number);
                    });
        }
        return figures;
    }

    private static Map<String, SeriesPoint> shuffled(Map<String, SeriesPoint> figures) {
        List<String> order = new ArrayList<>(figures.keySet());
        Collections.shuffle(order, RANDOM);
        Map<String, SeriesPoint> shuffled = new LinkedHashMap<>();
        order.forEach(slug -> shuffled.put(slug, figures.get(slug)));
        return shuffled;
    }

    private static List<String> ranks(Direction direction, Map<String, SeriesPoint> figures) {
        return among("a", direction, figures).peers().stream()
                .map(peer -> peer.area().slug() + " " + peer.rank())
                .toList();
    }

    private static Peers among(String asked, Direction direction, Map<String, SeriesPoint> figures) {
        return Peers.among(asked, "2025", definition(MeasurementKind.RATE, direction), figures, Map.of());
    }

    private static SeriesPoint exact(String value) {
        return point(value, Qualifier.EXACT, false);
    }

    private static SeriesPoint missing(MissingCode why) {
        return new SeriesPoint("2025", null, why, null, false, new Coverage(0, 1), null, null, null, List.of(), false);
    }

    private static SeriesPoint point(String value, Qualifier qualifier, boolean lowerBound) {
        return new SeriesPoint(
                "2025",
                new BigDecimal(value),
                null,
                null,
                lowerBound,
                new Coverage(1, 1),
                qualifier,
                EvidenceLevel.DOCUMENTED,
                null,
                List.of(),
                false);
    }

    private static IndicatorDefinition definition(MeasurementKind kind, Direction direction) {
        return new IndicatorDefinition(
                1,
                null,
                LocalizedText.nb("Prøve"),
                null,
                null,
                "prosent",
                1,
                kind,
                direction,
                Frequency.YEAR,
                0,
                Aggregation.NONE,
                Aggregation.RECOMPUTE,
                List.of(),
                ResultLevel.OUTCOME,
                FigureSource.MANUAL,
                null,
                1);
    }
}
