package no.ringvirkning.partner;

import static no.ringvirkning.testing.PartnerBuilder.aGroup;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Fresh;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTest {

    @ParameterizedTest
    @ValueSource(strings = {"940100925", "921234554", "986399445", "889640782", "930580260", "942402465", "974761645"})
    @DisplayName("Organisation numbers of registers pass modulus 11")
    void realNumbers(String number) {
        assertTrue(number(number).isCheckDigitRight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"940100924", "123456789", "940109025", "000000001", "100000030"})
    @DisplayName("A digit that is wrong, two that changed places, and a check digit of ten do not")
    void wrongNumbers(String number) {
        assertFalse(number(number).isCheckDigitRight());
    }

    @Test
    @DisplayName("Any single digit that is changed is noticed")
    void everySlip() {
        String right = Fresh.organisationNumber();
        for (int place = 0; place < 9; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder slip = new StringBuilder(right);
                slip.setCharAt(place, digit);
                assertEquals(
                        slip.toString().equals(right), number(slip.toString()).isCheckDigitRight(), slip::toString);
            }
        }
    }

    @Test
    @DisplayName("A group has no organisation number, and only a group has members")
    void groups() {
        assertProblem(
                PartnerProblem.GROUP_HAS_NO_ORGANISATION_NUMBER,
                () -> partner(aGroup().numbered("940100925").build()));
        assertProblem(
                PartnerProblem.ONLY_GROUPS_HAVE_MEMBERS,
                () -> partner(aPartner().andUnnamed(4, "næringshager").build()));
        assertProblem(
                PartnerProblem.ONLY_GROUPS_HAVE_MEMBERS,
                () -> new Partner(
                        aPartner().build(), null, List.of(), List.of(new StoredMember(UUID.randomUUID(), null, null))));
        assertDoesNotThrow(() -> partner(aGroup().andUnnamed(4, "næringshager").build()));
    }

    @Test
    @DisplayName("A new name ends the one before where it begins")
    void rename() {
        Partner partner = partner(aPartner().named("Fylkesmannen").build());
        partner.rename(name("Statsforvalteren", "2021-01-01", null));
        assertProblem(PartnerProblem.NAMES_OVERLAP, () -> partner.rename(name("For tidlig", "2020-01-01", null)));
        assertProblem(PartnerProblem.NAMES_OVERLAP, () -> partner.rename(name("Samme dag", "2021-01-01", null)));
        assertProblem(PartnerProblem.NAMES_OVERLAP, () -> partner.rename(name("En stund", "2022-01-01", "2023-01-01")));
        assertProblem(PartnerProblem.NAMES_OVERLAP, () -> partner.rename(name("Når som helst", null, null)));
        assertDoesNotThrow(() -> partner.rename(name("Neste", "2030-01-01", null)));
    }

    @Test
    @DisplayName("A partner is dissolved once, and after it began")
    void dissolve() {
        Partner partner = partner(aPartner().existing("2020-01-01", null).build());
        assertProblem(
                PartnerProblem.ENDS_BEFORE_START,
                () -> partner.dissolve(DissolvePartner.on(LocalDate.of(2020, 1, 1)), null));
        partner.dissolve(DissolvePartner.on(LocalDate.of(2024, 1, 1)), null);
        assertEquals(days("2020-01-01", "2024-01-01"), partner.existence());
        assertProblem(
                PartnerProblem.ALREADY_DISSOLVED,
                () -> partner.dissolve(DissolvePartner.on(LocalDate.of(2025, 1, 1)), null));
    }

    @ParameterizedTest
    @CsvSource({
        // A county authority from 2020 to the end of 2023.
        ", , true",
        "2021-03-01, , true",
        "2023-12-31, , true",
        "2024-01-01, , false",
        ", 2019-12-31, false",
        ", 2020-01-01, true",
        ", 2023-12-31, true",
        ", 2024-01-01, false",
        "2019-12-31, , false",
        "2019-01-01, 2019-12-31, false",
        "2019-01-01, 2023-12-31, false",
        "2020-01-01, 2024-01-01, false",
        "2020-01-01, 2023-12-31, true",
        "2018-01-01, 2030-01-01, false"
    })
    @DisplayName("Invariant 9: an organisation acts only while it exists")
    void existence(String from, String to, boolean can) {
        Partner viken = partner(aPartner().existing("2020-01-01", "2024-01-01").build());
        assertEquals(can, viken.canActIn(new PartialPeriod(day(from), day(to))));
    }

    @Test
    @DisplayName("Invariant 9: a date that is known by the year may lie in the existence")
    void partialExistence() {
        Partner partner =
                partner(aPartner().existing("2020-06-01", "2023-06-01").build());
        assertTrue(partner.canActIn(null));
        assertTrue(partner.canActIn(new PartialPeriod(PartialDate.year(2023), null)));
        assertTrue(partner.canActIn(new PartialPeriod(null, PartialDate.year(2020))));
        assertTrue(partner.canActIn(new PartialPeriod(PartialDate.year(2020), PartialDate.year(2023))));
        assertFalse(partner.canActIn(new PartialPeriod(PartialDate.year(2019), PartialDate.year(2023))));
        assertFalse(partner.canActIn(new PartialPeriod(PartialDate.year(2020), PartialDate.year(2024))));
        assertFalse(partner.canActIn(new PartialPeriod(PartialDate.year(2024), null)));
        assertFalse(partner.canActIn(new PartialPeriod(null, PartialDate.year(2019))));
        PartialDate spring = new PartialDate(LocalDate.of(2023, 3, 1), DatePrecision.SEASON, false);
        assertTrue(partner.canActIn(new PartialPeriod(spring, spring)));
    }

    @Test
    @DisplayName("R-3-10: a role is held by a partner, or by a person in a capacity, not by both and not by nobody")
    void holder() {
        UUID programme = UUID.randomUUID();
        Partner partner = partner(aPartner().build());
        assertProblem(
                PartnerProblem.NOT_ONE_HOLDER,
                () -> new Role(aRole(RoleName.INITIATOR).build(), null, programme));
        assertProblem(
                PartnerProblem.NOT_ONE_HOLDER,
                () -> new Role(
                        aRole(RoleName.INITIATOR).ofSomebodyAs("sogneprest").build(), partner, programme));
        assertDoesNotThrow(() ->
                new Role(aRole(RoleName.INITIATOR).ofSomebodyAs("sogneprest").build(), null, programme));
    }

    @Test
    @DisplayName("A role does not end before it starts")
    void endOfRole() {
        Role role = new Role(
                aRole(RoleName.CHAIR)
                        .ofSomebodyAs("ordfører")
                        .during(PartialDate.year(2016), null)
                        .build(),
                null,
                UUID.randomUUID());
        assertProblem(PartnerProblem.ENDS_BEFORE_START, () -> role.end(PartialDate.year(2015)));
        assertDoesNotThrow(() -> role.end(PartialDate.year(2016)));
    }

    @Test
    @DisplayName("The name of a day is the first listed that is valid then, else the first listed")
    void nameOfTheDay() {
        PartnerView view = new PartnerView(
                UUID.randomUUID(),
                "a",
                1L,
                "Ny",
                PartnerKind.ORGANISATION,
                PartnerType.OTHER,
                null,
                List.of(name("Ny", "2021-01-01", null), name("Gammel", "2010-01-01", "2021-01-01")),
                null,
                null,
                null,
                days(null, null),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
        assertEquals("Ny", view.nameOn(LocalDate.of(2021, 1, 1)));
        assertEquals("Gammel", view.nameOn(LocalDate.of(2020, 12, 31)));
        assertEquals("Ny", view.nameOn(LocalDate.of(2009, 1, 1)));
    }

    private static OrganisationNumber number(String digits) {
        return new OrganisationNumber(digits, "A register", LocalDate.of(2026, 11, 1));
    }

    private static Partner partner(CreatePartner given) {
        return new Partner(given, null, List.of(), List.of());
    }

    private static PartnerName name(String name, String from, String to) {
        return new PartnerName(name, days(from, to), null);
    }

    private static PartialDate day(String date) {
        return date == null ? null : PartialDate.day(LocalDate.parse(date));
    }

    private static void assertProblem(PartnerProblem type, Runnable what) {
        assertEquals(type, assertThrows(ProblemException.class, what::run).type());
    }
}
