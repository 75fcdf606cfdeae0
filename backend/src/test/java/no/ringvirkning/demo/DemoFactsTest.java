package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ringvirkning.governance.CreateBody;
import no.ringvirkning.governance.CreateDecision;
import no.ringvirkning.partner.AssignRole;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.CreatePartner;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.programme.CreateProgramme;
import no.ringvirkning.programme.FindingStatus;
import no.ringvirkning.programme.PeriodKind;
import no.ringvirkning.programme.ProgrammePeriod;
import no.ringvirkning.programme.TriggerEvent;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the five source documents say, as the demo data tell it. */
class DemoFactsTest {
    private static final Map<String, CreatePartner> PARTNERS =
            all(DemoFile::partners).stream().collect(Collectors.toMap(CreatePartner::slug, Function.identity()));
    private static final List<CreateProgramme> PROGRAMMES = all(DemoFile::programmes);
    private static final List<AssignRole> ROLES = all(DemoFile::roles);

    @Test
    @DisplayName("A role is held by a partner or by somebody in a capacity, and by a partner while it existed")
    void holders() {
        for (AssignRole role : ROLES) {
            assertTrue((role.partner() == null) != (role.capacity() == null), role.toString());
            PartialPeriod period = role.period();
            if (role.partner() != null && period != null && period.from() != null) {
                LocalDate end = PARTNERS.get(role.partner()).validity().to();
                assertTrue(end == null || period.from().earliest().isBefore(end), role.toString());
            }
        }
    }

    @Test
    @DisplayName("R-3-1, R-2-38: the programmes of the five documents, and the thirteen sub-projects of one")
    void programmes() {
        assertEquals(
                List.of(
                        "innovasjonsloft-ringeriksregionen",
                        "strategisk-naeringsplan-gardermoregionen",
                        "regionalt-samarbeid-glamdal",
                        "naeringsvekst-2020",
                        "internasjonale-drammen",
                        "livskraftige-byer-og-tettsteder",
                        "vekst-i-kongsberg"),
                partsOf(null));
        assertEquals(
                List.of(
                        "gla-i-glamdal",
                        "omstillingsprogrammet-i-glamdal",
                        "bedre-service-til-lavere-kostnad",
                        "ung-i-glamdal",
                        "profor",
                        "naeringsvennlige-kommuner"),
                partsOf("regionalt-samarbeid-glamdal"));
        assertEquals(13, partsOf("bedre-service-til-lavere-kostnad").size());
    }

    @Test
    @DisplayName("R-0-1, R-0-20: status, formal period, real start, and an extension whose decision is not known")
    void periods() {
        Map<PeriodKind, ProgrammePeriod> periods = programme("innovasjonsloft-ringeriksregionen").periods().stream()
                .collect(Collectors.toMap(ProgrammePeriod::kind, Function.identity()));
        PartialDate end = PartialDate.year(2019);
        assertEquals(
                new PartialPeriod(PartialDate.year(2013), null),
                periods.get(PeriodKind.STATUS).period());
        assertEquals(
                new PartialPeriod(PartialDate.year(2013), end),
                periods.get(PeriodKind.FORMAL).period());
        assertEquals(
                new PartialPeriod(PartialDate.year(2014), end),
                periods.get(PeriodKind.OPERATIONAL).period());
        assertEquals(
                new PartialPeriod(null, end), periods.get(PeriodKind.EXTENSION).period());
        assertTrue(periods.get(PeriodKind.EXTENSION).historic());
    }

    @Test
    @DisplayName("R-0-8: the closed plant had 356 employees left, and more than 1 200 once")
    void plantClosure() {
        TriggerEvent closure = programme("innovasjonsloft-ringeriksregionen").challenges().stream()
                .flatMap(challenge -> challenge.triggerEvents().stream())
                .filter(event -> event.key().equals("norske-skog-follum"))
                .findFirst()
                .orElseThrow();
        assertEquals(PartialDate.year(2012), closure.date());
        assertEquals(quantity(356, "ansatte", Qualifier.EXACT, "356 ansatte"), closure.jobsLost());
        assertEquals(quantity(1200, "ansatte", Qualifier.MORE_THAN, "mer enn 1.200 ansatte"), closure.peakJobs());
    }

    @Test
    @DisplayName("R-1-3: a county authority that existed from 2020 to 2023; the one of 2024 is another")
    void countyAuthorities() {
        assertEquals(
                new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1)),
                PARTNERS.get("viken-fylkeskommune").validity());
        assertEquals(
                LocalDate.of(2020, 1, 1),
                PARTNERS.get("buskerud-fylkeskommune").validity().to());
        assertEquals(
                LocalDate.of(2024, 1, 1),
                PARTNERS.get("buskerud-fylkeskommune-2024").validity().from());
    }

    @Test
    @DisplayName("R-2-6, R-2-7: one operator of several programmes, and a network with members that are only counted")
    void operators() {
        assertEquals(
                List.of("regionalt-samarbeid-glamdal", "gla-i-glamdal", "omstillingsprogrammet-i-glamdal"),
                ROLES.stream()
                        .filter(role -> role.role() == RoleName.OPERATOR && "glamdalsvekst".equals(role.partner()))
                        .map(AssignRole::programme)
                        .toList());
        CreatePartner network = PARTNERS.get("operatornettverket-i-glamdal");
        assertEquals(3, network.members().size());
        assertEquals(
                quantity(4, "næringshager", Qualifier.EXACT, "4 Næringshager"),
                Objects.requireNonNull(network.unnamedMembers()).count());
    }

    @Test
    @DisplayName("R-4-14, R-4-19: the municipality owns the project; the signatory of the foreword does not")
    void projectOwner() {
        assertEquals(
                List.of("kongsberg-kommune"),
                ROLES.stream()
                        .filter(role -> role.role() == RoleName.PROJECT_OWNER
                                && role.programme().equals("vekst-i-kongsberg"))
                        .map(AssignRole::partner)
                        .toList());
    }

    @Test
    @DisplayName("R-2-24, R-2-25: four priorities of the young, ranked, that nobody is known to have answered")
    void rankedPriorities() {
        assertEquals(
                List.of(1, 2, 3, 4),
                programme("ung-i-glamdal").findings().stream()
                        .filter(finding -> finding.status() == FindingStatus.OPEN)
                        .map(finding -> finding.rank())
                        .toList());
    }

    @Test
    @DisplayName("R-0-19, R-3-15: a funder whose amount the source names, and supporters whose amount it does not")
    void amounts() {
        assertEquals(
                Map.of(
                        "buskerud-fylkeskommune FUNDER",
                        true,
                        "buskerud-fylkeskommune SUPPORTER",
                        false,
                        "drammen-kommune-2019 SUPPORTER",
                        false),
                ROLES.stream()
                        .filter(role -> role.amountKnown() != null)
                        .collect(
                                Collectors.toMap(role -> role.partner() + " " + role.role(), AssignRole::amountKnown)));
    }

    @Test
    @DisplayName("R-3-26, R-4-23: a pilot launched in the spring of 2016, and focus areas of one year only")
    void precision() {
        assertEquals(
                new PartialPeriod(new PartialDate(LocalDate.of(2016, 3, 1), DatePrecision.SEASON, false), null),
                programme("livskraftige-byer-og-tettsteder").phases().get(0).period());
        programme("vekst-i-kongsberg")
                .focusAreas()
                .forEach(area -> assertEquals(
                        new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)), area.validity()));
    }

    @Test
    @DisplayName("R-1-2, R-1-8, R-1-17: six councils decided on no known day, the regional council twice, by the month")
    void decisions() {
        Map<String, CreateDecision> decisions =
                all(DemoFile::decisions).stream().collect(Collectors.toMap(CreateDecision::slug, Function.identity()));
        for (String kommune : List.of("ullensaker", "eidsvoll", "nannestad", "hurdal", "gjerdrum", "nes")) {
            CreateDecision decision = decisions.get("vedtak-om-felles-naeringsplan-" + kommune);
            assertEquals("kommunestyret-i-" + kommune, decision.body().slug());
            assertNull(decision.date());
            assertNull(decision.caseFile());
        }
        assertEquals(
                new PartialDate(LocalDate.of(2020, 1, 1), DatePrecision.MONTH, false),
                decisions.get("forste-fase-vedtatt-2020").date());
        assertEquals(
                new PartialDate(LocalDate.of(2021, 4, 1), DatePrecision.MONTH, false),
                decisions.get("handlingsprogram-vedtatt-2021").date());
        assertEquals(
                PartialDate.year(2013), decisions.get("omstillingsstatus-2013").date());
        assertEquals(
                List.of("eksempel-tilskudd-fra-eksempelfondet"),
                decisions.values().stream()
                        .filter(d -> Objects.requireNonNull(d.source()).illustrative())
                        .map(CreateDecision::slug)
                        .toList());
        assertEquals(10, decisions.size());
    }

    @Test
    @DisplayName("R-0-16, R-0-17: what was delegated, and a board of business and municipality in unknown numbers")
    void bodies() {
        Map<String, CreateBody> bodies =
                all(DemoFile::bodies).stream().collect(Collectors.toMap(CreateBody::slug, Function.identity()));
        CreateBody board = bodies.get("omstillingsstyret-i-ringeriksregionen");
        assertEquals(List.of(Constituency.BUSINESS, Constituency.MUNICIPAL), board.declaredConstituencies());
        board.seats().forEach(seat -> assertNull(seat.count()));
        assertEquals(
                1, bodies.get("regionradet-for-ringeriksregionen").delegations().size());
        assertEquals(11, bodies.size());
    }

    private static <T> List<T> all(Function<DemoFile, List<T>> part) {
        return DemoFile.NAMES.stream()
                .map(DemoFile::read)
                .flatMap(file -> part.apply(file).stream())
                .toList();
    }

    private static CreateProgramme programme(String slug) {
        return PROGRAMMES.stream()
                .filter(programme -> programme.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> partsOf(String parent) {
        return PROGRAMMES.stream()
                .filter(programme -> Objects.equals(
                        parent,
                        programme.parent() == null ? null : programme.parent().slug()))
                .map(CreateProgramme::slug)
                .toList();
    }

    private static Quantity quantity(int value, String unit, Qualifier qualifier, String verbatim) {
        return new Quantity(BigDecimal.valueOf(value), unit, qualifier, verbatim);
    }
}
