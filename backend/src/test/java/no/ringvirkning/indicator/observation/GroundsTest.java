package no.ringvirkning.indicator.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.area.AreaKind;
import no.ringvirkning.area.Comparability;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An area")
class GroundsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    @DisplayName("is another one from the day on which its borders change, and only then")
    void borders() {
        List<BorderChange> changes = List.of(change(List.of("a", "b"), List.of("a")));
        assertEquals(DAY, of(AreaKind.MUNICIPALITY, List.of(part("a", null, null)), changes));
        assertNull(of(AreaKind.MUNICIPALITY, List.of(part("c", null, null)), List.of()));
    }

    @Test
    @DisplayName("is the same when its parts have other codes, or merge with one another")
    void inside() {
        AreaPart renumbered = new AreaPart("a", List.of(new Validity(null, DAY), new Validity(DAY, null)));
        assertNull(of(AreaKind.COUNTY, List.of(renumbered), List.of()));
        List<AreaPart> parts = List.of(renumbered, part("b", null, DAY));
        assertNull(of(AreaKind.COUNTY, parts, List.of(change(List.of("a", "b"), List.of("a")))));
        // The other way round: one that was a part goes, and is in none of those that stay.
        assertEquals(DAY, of(AreaKind.COUNTY, parts, List.of()));
    }

    @Test
    @DisplayName("is another one when a part comes or goes, or gets something from outside")
    void outside() {
        AreaPart stays = part("a", null, null);
        assertEquals(DAY, of(AreaKind.REGIONAL_COUNCIL_AREA, List.of(stays, part("b", DAY, null)), List.of()));
        assertEquals(DAY, of(AreaKind.COUNTY, List.of(stays), List.of(change(List.of("a", "x"), List.of("a")))));
        assertEquals(DAY, of(AreaKind.COUNTY, List.of(stays), List.of(change(List.of("a"), List.of("a", "x")))));
        assertEquals(DAY, of(AreaKind.COUNTY, List.of(stays), List.of(change(List.of("whole"), List.of("other")))));
    }

    @Test
    @DisplayName("that is the country is the same whatever moves within it")
    void country() {
        assertNull(of(
                AreaKind.COUNTRY,
                List.of(part("a", null, null), part("b", null, DAY)),
                List.of(change(List.of("a", "b"), List.of("a")))));
    }

    /** Since when it has been what it is on the day; the day before, it had always been so. */
    private static @Nullable LocalDate of(AreaKind kind, List<AreaPart> parts, List<BorderChange> changes) {
        String slug = kind == AreaKind.MUNICIPALITY ? parts.get(0).area() : "whole";
        Grounds grounds = new Grounds(new SeriesFrame.Whole(slug, "Hele", kind, List.of()), parts, changes);
        assertNull(grounds.since(DAY.minusDays(1)));
        assertNotEquals(DAY.plusDays(1), grounds.since(DAY.plusDays(1)));
        return grounds.since(DAY);
    }

    private static AreaPart part(String slug, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new AreaPart(slug, List.of(new Validity(from, to)));
    }

    private static BorderChange change(List<String> from, List<String> to) {
        return new BorderChange(DAY, Comparability.ADDITIVE_ONLY, from, to);
    }
}
