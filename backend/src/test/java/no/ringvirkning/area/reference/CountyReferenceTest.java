package no.ringvirkning.area.reference;

import static no.ringvirkning.area.reference.ReferenceFiles.AREAS;
import static no.ringvirkning.area.reference.ReferenceFiles.COUNTIES;
import static no.ringvirkning.area.reference.ReferenceFiles.COUNTY_CHANGES;
import static no.ringvirkning.area.reference.ReferenceFiles.county;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.area.reference.ReferenceFiles.Area;
import no.ringvirkning.area.reference.ReferenceFiles.Change;
import no.ringvirkning.area.reference.ReferenceFiles.Coded;
import no.ringvirkning.area.reference.ReferenceFiles.Named;
import no.ringvirkning.area.reference.ReferenceFiles.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountyReferenceTest {

    @Test
    @DisplayName("The county of every municipality code exists on every day the code is valid")
    void everyCodeHasACounty() {
        assertEquals(List.of(), withoutCounty(AREAS.municipalities()));
    }

    @Test
    @DisplayName("A code of no county is found")
    void codesWithoutCountyAreFound() {
        Coded code = new Coded("0605", LocalDate.parse("1977-01-01"), LocalDate.parse("2021-01-01"));
        assertEquals(
                1,
                withoutCounty(List.of(new Area("x", List.of(), List.of(code)))).size());
    }

    @Test
    @DisplayName("Every county has municipalities on every day it has a code")
    void everyCountyHasMunicipalities() {
        for (Area county : COUNTIES) {
            for (Coded code : county.codes()) {
                assertTrue(hasMunicipality(code.code(), code.from()), county.slug());
                LocalDate last = code.to() == null
                        ? LocalDate.parse("2024-06-01")
                        : code.to().minusDays(1);
                assertTrue(hasMunicipality(code.code(), last), county.slug());
            }
        }
    }

    @Test
    @DisplayName("Buskerud before 2020 and from 2024 is one area")
    void buskerud() {
        Area buskerud = county("buskerud");
        assertEquals(Optional.of("06"), buskerud.codeOn(LocalDate.parse("2019-12-31")));
        assertEquals(Optional.empty(), buskerud.codeOn(LocalDate.parse("2021-06-01")));
        assertEquals(Optional.of("33"), buskerud.codeOn(LocalDate.parse("2024-01-01")));
    }

    @ParameterizedTest
    @CsvSource({"2017-06-01, 19", "2019-06-01, 18", "2021-06-01, 11", "2024-06-01, 15", "1950-06-01, 20"})
    @DisplayName("The number of counties on a day is the official one")
    void counts(LocalDate day, long expected) {
        assertEquals(
                expected,
                COUNTIES.stream().filter(area -> area.codeOn(day).isPresent()).count());
    }

    @Test
    @DisplayName("A county change is additive only when no municipality leaves or joins on the way")
    void additiveOnlyWhenWhole() {
        for (Change change : COUNTY_CHANGES) {
            if (change.type().equals("RENAME")) {
                assertEquals("FULL", change.comparability());
                continue;
            }
            Set<String> from =
                    new HashSet<>(change.from().stream().map(Party::code).toList());
            Set<String> to = new HashSet<>(change.to().stream().map(Party::code).toList());
            boolean whole = to.size() == 1
                    && AREAS.changes().stream()
                            .filter(own -> own.date().equals(change.date()))
                            .allMatch(own -> own.from().stream().anyMatch(p -> from.contains(prefix(p)))
                                    ? own.to().stream().allMatch(p -> to.contains(prefix(p)))
                                            && own.from().stream().allMatch(p -> from.contains(prefix(p)))
                                    : own.to().stream().noneMatch(p -> to.contains(prefix(p))));
            assertEquals(whole ? "ADDITIVE_ONLY" : "BROKEN", change.comparability(), change::toString);
        }
    }

    private static String prefix(Party party) {
        return party.code().substring(0, 2);
    }

    private static boolean hasMunicipality(String county, LocalDate day) {
        return AREAS.municipalities().stream()
                .anyMatch(area ->
                        area.codeOn(day).filter(code -> code.startsWith(county)).isPresent());
    }

    private static List<String> withoutCounty(List<Area> areas) {
        List<String> found = new ArrayList<>();
        for (Area area : areas) {
            for (Coded code : area.codes()) {
                List<Named> county = ReferenceFiles.joined(COUNTIES.stream()
                        .flatMap(candidate -> candidate.codes().stream())
                        .filter(candidate -> candidate.code().equals(code.code().substring(0, 2)))
                        .map(candidate -> new Named("", candidate.from(), candidate.to()))
                        .toList());
                boolean covered = county.stream()
                        .anyMatch(period -> !period.from().isAfter(code.from())
                                && (period.to() == null
                                        || code.to() != null && !period.to().isBefore(code.to())));
                if (!covered) {
                    found.add(area.slug() + " " + code);
                }
            }
        }
        return found;
    }
}
