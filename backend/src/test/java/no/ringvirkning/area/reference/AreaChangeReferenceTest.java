package no.ringvirkning.area.reference;

import static no.ringvirkning.area.reference.ReferenceFiles.AREAS;
import static no.ringvirkning.area.reference.ReferenceFiles.COUNTIES;
import static no.ringvirkning.area.reference.ReferenceFiles.COUNTY_CHANGES;
import static no.ringvirkning.area.reference.ReferenceFiles.changes;
import static no.ringvirkning.area.reference.ReferenceFiles.municipality;
import static no.ringvirkning.area.reference.ReferenceFiles.withCode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.ringvirkning.area.reference.ReferenceFiles.Area;
import no.ringvirkning.area.reference.ReferenceFiles.Change;
import no.ringvirkning.area.reference.ReferenceFiles.Coded;
import no.ringvirkning.area.reference.ReferenceFiles.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AreaChangeReferenceTest {
    private static final LocalDate RECORD_START = LocalDate.parse("1838-01-01");

    @Test
    @DisplayName("What goes into a change held its code the day before, what comes out holds its code on the day")
    void partiesHeldTheirCodes() {
        for (Change change : AREAS.changes()) {
            change.from()
                    .forEach(party -> assertHeld(
                            AREAS.municipalities(), party, change.date().minusDays(1)));
            change.to().forEach(party -> assertHeld(AREAS.municipalities(), party, change.date()));
        }
        for (Change change : COUNTY_CHANGES) {
            change.from()
                    .forEach(party -> assertHeld(COUNTIES, party, change.date().minusDays(1)));
            change.to().forEach(party -> assertHeld(COUNTIES, party, change.date()));
        }
    }

    @Test
    @DisplayName("No code begins or ends without a change that says so")
    void nothingHappensSilently() {
        for (Area area : AREAS.municipalities()) {
            List<Change> own = changes(area.slug()).toList();
            for (Coded code : area.codes()) {
                assertTrue(
                        code.from().equals(RECORD_START) || has(own, code.from(), Change::toSlugs, area),
                        () -> area.slug() + " begins " + code);
                assertTrue(
                        code.to() == null || has(own, code.to(), Change::fromSlugs, area),
                        () -> area.slug() + " ends " + code);
            }
        }
    }

    @Test
    @DisplayName("Comparability follows from what happened")
    void comparability() {
        for (Change change : AREAS.changes()) {
            String expected = switch (change.type()) {
                case "RENAME", "RENUMBER", "COUNTY_TRANSFER" -> "FULL";
                case "MERGE" -> "ADDITIVE_ONLY";
                case "SPLIT", "RE_ESTABLISHED", "BOUNDARY_CHANGE" -> "BROKEN";
                default -> "not used by the register";
            };
            assertEquals(expected, change.comparability(), change::toString);
            if (expected.equals("FULL")) {
                assertEquals(change.fromSlugs(), change.toSlugs());
            }
        }
    }

    @Test
    @DisplayName("A renaming changes the name, a renumbering the code")
    void renamesRename() {
        for (Change change : AREAS.changes()) {
            Area area = municipality(change.to().get(0).slug());
            LocalDate before = change.date().minusDays(1);
            if (change.type().equals("RENAME")) {
                assertFalse(area.nameOn(before).equals(area.nameOn(change.date())), change::toString);
            } else if (change.type().equals("RENUMBER") || change.type().equals("COUNTY_TRANSFER")) {
                assertFalse(area.codeOn(before).equals(area.codeOn(change.date())), change::toString);
            }
        }
    }

    @Test
    @DisplayName("Drammen goes on through the merger of 2020 with Nedre Eiker and Svelvik")
    void drammen() {
        Change merger = only("drammen", "2020-01-01");
        assertEquals("MERGE", merger.type());
        assertEquals("ADDITIVE_ONLY", merger.comparability());
        assertEquals(
                List.of(new Party("drammen", "0602"), new Party("nedre-eiker", "0625"), new Party("svelvik", "0711")),
                merger.from());
        assertEquals(List.of(new Party("drammen", "3005")), merger.to());
        assertEquals(
                List.of(new Party("drammen", "3301")),
                only("drammen", "2024-01-01").to());
        assertEquals("RENUMBER", only("drammen", "2024-01-01").type());
    }

    @Test
    @DisplayName("Jevnaker moves to another county in 2020; Ringerike follows its county")
    void jevnakerMoves() {
        assertEquals("COUNTY_TRANSFER", only("jevnaker", "2020-01-01").type());
        assertEquals("RENUMBER", only("jevnaker", "2024-01-01").type());
        assertEquals("RENUMBER", only("ringerike", "2020-01-01").type());
        assertEquals(
                List.of("aaseral", "sollia", "olen", "rindal", "jevnaker", "lunner"),
                AREAS.changes().stream()
                        .filter(change -> change.type().equals("COUNTY_TRANSFER"))
                        .map(change -> change.to().get(0).slug())
                        .toList());
    }

    @Test
    @DisplayName("Hole and Haram come back as the areas they were")
    void reestablished() {
        assertEquals("RE_ESTABLISHED", only("hole", "1977-01-01").type());
        assertEquals(List.of("ringerike", "hole"), only("hole", "1977-01-01").toSlugs());
        assertEquals(Optional.empty(), municipality("hole").codeOn(LocalDate.parse("1970-06-01")));
        assertEquals(Optional.of("0612"), municipality("hole").codeOn(LocalDate.parse("1950-06-01")));
        assertEquals("RE_ESTABLISHED", only("haram", "2024-01-01").type());
        assertEquals(Optional.empty(), municipality("haram").codeOn(LocalDate.parse("2022-06-01")));
    }

    @Test
    @DisplayName("Nesbyen got a new name and a new code on one day")
    void nesbyen() {
        assertEquals(
                Set.of("RENUMBER", "RENAME"),
                Set.copyOf(changes("nesbyen")
                        .filter(change -> change.date().equals(LocalDate.parse("2020-01-01")))
                        .map(Change::type)
                        .toList()));
    }

    private void assertHeld(List<Area> areas, Party party, LocalDate day) {
        assertEquals(
                Optional.of(party.slug()),
                withCode(areas, party.code(), day).map(Area::slug),
                () -> party + " on " + day);
    }

    private boolean has(List<Change> changes, LocalDate date, Function<Change, List<String>> side, Area area) {
        return changes.stream()
                .anyMatch(change ->
                        change.date().equals(date) && side.apply(change).contains(area.slug()));
    }

    private Change only(String slug, String date) {
        List<Change> found = changes(slug)
                .filter(change -> change.date().equals(LocalDate.parse(date)))
                .toList();
        assertEquals(1, found.size(), slug);
        return found.get(0);
    }
}
