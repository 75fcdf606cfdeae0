package no.ringvirkning.area.reference;

import static no.ringvirkning.area.reference.ReferenceFiles.AREAS;
import static no.ringvirkning.area.reference.ReferenceFiles.COUNTIES;
import static no.ringvirkning.area.reference.ReferenceFiles.municipality;
import static no.ringvirkning.area.reference.ReferenceFiles.withCode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ringvirkning.area.reference.ReferenceFiles.Area;
import no.ringvirkning.area.reference.ReferenceFiles.Coded;
import no.ringvirkning.area.reference.ReferenceFiles.Named;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaReferenceTest {
    private static final LocalDate RECORD_START = LocalDate.parse("1838-01-01");

    @Nested
    class WholeRecord {

        @ParameterizedTest
        @CsvSource({
            "2013-06-01, 428",
            "2017-06-01, 426",
            "2019-06-01, 422",
            "2020-06-01, 356",
            "2023-12-31, 356",
            "2024-06-01, 357"
        })
        @DisplayName("The number of municipalities on a day is the official one")
        void counts(LocalDate day, long expected) {
            assertEquals(
                    expected,
                    AREAS.municipalities().stream()
                            .filter(area -> area.codeOn(day).isPresent())
                            .count());
        }

        @Test
        @DisplayName("A code means one area on any day, and an area has one code on any day")
        void codesDoNotOverlap() {
            assertEquals(List.of(), overlaps(AREAS.municipalities()));
            assertEquals(List.of(), overlaps(COUNTIES));
        }

        @Test
        @DisplayName("Two areas with one code at a time are found")
        void overlapsAreFound() {
            Coded code = new Coded("0605", RECORD_START, null);
            List<Area> twice =
                    List.of(new Area("one", List.of(), List.of(code)), new Area("two", List.of(), List.of(code)));
            assertEquals(1, overlaps(twice).size());
        }

        @Test
        @DisplayName("An area has exactly one name on every day it has a code, and none on other days")
        void namesFollowCodes() {
            Stream.concat(AREAS.municipalities().stream(), COUNTIES.stream())
                    .forEach(area -> assertEquals(
                            ReferenceFiles.joined(area.codes().stream()
                                    .map(code -> new Named("", code.from(), code.to()))
                                    .toList()),
                            ReferenceFiles.joined(area.names().stream()
                                    .map(name -> new Named("", name.from(), name.to()))
                                    .toList()),
                            area.slug()));
        }

        @Test
        @DisplayName("Names have no blanks around them, and adjoining periods differ")
        void namesAreClean() {
            for (Area area : AREAS.municipalities()) {
                for (int i = 0; i < area.names().size(); i++) {
                    Named name = area.names().get(i);
                    assertEquals(name.name().strip(), name.name());
                    assertTrue(name.to() == null || name.from().isBefore(name.to()), area.slug());
                    assertFalse(
                            i > 0
                                    && name.name()
                                            .equals(area.names().get(i - 1).name())
                                    && name.from()
                                            .equals(area.names().get(i - 1).to()),
                            area.slug());
                }
            }
        }

        @Test
        @DisplayName("Slugs are unique over municipalities, counties, regions and places")
        void slugsAreUnique() {
            List<String> slugs = new ArrayList<>();
            AREAS.municipalities().forEach(area -> slugs.add(area.slug()));
            COUNTIES.forEach(area -> slugs.add(area.slug()));
            ReferenceFiles.REGIONS.forEach(
                    region -> slugs.add(region.get("slug").asText()));
            assertEquals(slugs.size(), new HashSet<>(slugs).size());
            slugs.forEach(slug -> assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug));
        }

        @Test
        @DisplayName("The source, its licence and its line of attribution are in the file")
        void attribution() {
            assertTrue(AREAS.source().startsWith("Statistisk sentralbyrå, Klass 131"));
            assertEquals("CC BY 4.0", AREAS.licence());
            assertEquals("Kilde: Statistisk sentralbyrå", AREAS.attribution());
            assertTrue(AREAS.note().contains("1838-01-01"));
        }
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @CsvSource({
            "0712, 1950-06-01, skoger",
            "0712, 2019-06-01, larvik",
            "0715, 1950-06-01, botne",
            "0715, 2019-06-01, holmestrand",
            "0516, 1950-06-01, heidal",
            "0516, 2019-06-01, nord-fron",
            "0601, 1950-06-01, honefoss",
            "0601, 1970-06-01, ringerike",
            "0709, 2010-06-01, larvik",
            "3805, 2021-06-01, larvik",
            "3909, 2024-06-01, larvik",
            "0702, 2010-06-01, holmestrand",
            "3802, 2021-06-01, holmestrand",
            "3903, 2024-06-01, holmestrand",
            "0402, 2006-06-01, kongsvinger",
            "0421, 1964-06-01, kongsvinger",
            "3301, 2024-06-01, drammen",
            "3303, 2024-06-01, kongsberg",
            "3314, 2024-06-01, ovre-eiker",
            "0301, 1900-06-01, oslo"
        })
        @DisplayName("A code together with a date is an area")
        void codeOnDate(String code, LocalDate day, String slug) {
            assertEquals(
                    Optional.of(slug),
                    withCode(AREAS.municipalities(), code, day).map(Area::slug));
        }

        @Test
        @DisplayName("Unspecified is no municipality, and a code is nothing on a day it was not in use")
        void noArea() {
            assertEquals(Optional.empty(), withCode(AREAS.municipalities(), "9999", LocalDate.parse("2024-06-01")));
            assertEquals(Optional.empty(), withCode(AREAS.municipalities(), "0605", LocalDate.parse("2024-06-01")));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource({
            "flaa, 2001-12-31, Flå (Buskerud)",
            "flaa, 2004-06-01, Flå",
            "flaa, 2013-06-01, Flå",
            "vik, 1931-06-01, Vik",
            "horten, 2002-06-01, Borre",
            "horten, 2003-06-01, Horten",
            "vaaler-innlandet, 2019-06-01, Våler (Hedmark)",
            "vaaler-innlandet, 2024-06-01, Våler (Innlandet)",
            "vaaler-ostfold, 2021-06-01, Våler (Viken)",
            "nes, 2019-06-01, Nes (Akershus)",
            "nes, 2021-06-01, Nes",
            "kautokeino, 2024-06-01, Guovdageaidnu - Kautokeino",
            "kaafjord, 2024-06-01, Gáivuotna - Kåfjord - Kaivuono",
            "oslo, 1900-06-01, Kristiania"
        })
        @DisplayName("An area has the name of the register on the day")
        void nameOnDate(String slug, LocalDate day, String name) {
            assertEquals(Optional.of(name), municipality(slug).nameOn(day));
        }

        @ParameterizedTest
        @CsvSource({"drammen", "kongsberg", "ringerike", "hole", "jevnaker", "oslo", "bergen", "nes", "os", "lillestrom"
        })
        @DisplayName("Today's municipalities have the plain slugs")
        void plainSlugs(String slug) {
            assertTrue(municipality(slug).codeOn(LocalDate.parse("2024-06-01")).isPresent());
        }
    }

    private static List<String> overlaps(List<Area> areas) {
        List<String> found = new ArrayList<>();
        record Holding(String slug, Coded code) {}
        List<Holding> holdings = areas.stream()
                .flatMap(area -> area.codes().stream().map(code -> new Holding(area.slug(), code)))
                .toList();
        for (int i = 0; i < holdings.size(); i++) {
            for (int j = i + 1; j < holdings.size(); j++) {
                Holding one = holdings.get(i);
                Holding other = holdings.get(j);
                boolean related = one.slug().equals(other.slug())
                        || one.code().code().equals(other.code().code());
                if (related && one.code().overlaps(other.code())) {
                    found.add(one + " and " + other);
                }
            }
        }
        return found;
    }
}
