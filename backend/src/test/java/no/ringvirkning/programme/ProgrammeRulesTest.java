package no.ringvirkning.programme;

import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.ProgrammeBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of a programme")
class ProgrammeRulesTest {

    private static void allowed(ProgrammeBuilder programme) {
        assertDoesNotThrow(() -> ProgrammeRules.check(programme.build()));
    }

    private static void refused(ProgrammeBuilder programme, ProgrammeProblem rule, String pointer) {
        ProblemException e = assertThrows(ProblemException.class, () -> ProgrammeRules.check(programme.build()));
        assertEquals(rule, e.type());
        assertEquals(pointer, e.errors().get(0).pointer());
    }

    @Test
    @DisplayName("R-0-20 an extension is decided, or history with an open proof")
    void extension() {
        PartialPeriod years = new PartialPeriod(PartialDate.year(2016), PartialDate.year(2019));
        allowed(aProgramme()
                .period(new ProgrammePeriod("forlengelse", PeriodKind.EXTENSION, null, years, true, null, null, null)));
        refused(
                aProgramme()
                        .period(new ProgrammePeriod(
                                "forlengelse", PeriodKind.EXTENSION, null, years, false, null, null, null)),
                ProgrammeProblem.EXTENSION_WITHOUT_DECISION,
                "/periods/0");
    }

    @Test
    @DisplayName("phases follow one another, as far as their dates are known")
    void phases() {
        ProgrammePhase first = phase("en", 2014);
        ProgrammePhase second = phase("to", 2016);
        ProgrammePhase undated = new ProgrammePhase("tre", PhaseKind.CLOSING, null, null, null);
        allowed(aProgramme().phases(first, second, undated));
        allowed(aProgramme().phases(first, phase("samme-aar", 2014)));
        refused(aProgramme().phases(second, undated, first), ProgrammeProblem.PHASES_OUT_OF_ORDER, "/phases/2");
    }

    @Test
    @DisplayName("a phase ends no later than the next starts, as far as the dates are known")
    void phasesDoNotOverlap() {
        ProgrammePhase whole = spanning("lang", 2010, 2020);
        refused(
                aProgramme().phases(whole, spanning("kort", 2012, 2014)),
                ProgrammeProblem.PHASES_OUT_OF_ORDER,
                "/phases/1");
        allowed(aProgramme().phases(spanning("forst", 2010, 2012), spanning("sa", 2012, 2014)));
    }

    private static ProgrammePhase spanning(String key, int from, int to) {
        PartialPeriod period = new PartialPeriod(PartialDate.year(from), PartialDate.year(to));
        return new ProgrammePhase(key, PhaseKind.IMPLEMENTATION, null, period, null);
    }

    private static ProgrammePhase phase(String key, int year) {
        return new ProgrammePhase(
                key, PhaseKind.IMPLEMENTATION, null, new PartialPeriod(PartialDate.year(year), null), null);
    }

    @Test
    @DisplayName("R-4-23 a focus area's code means one thing on any day, and may mean another next year")
    void focusAreaCodes() {
        LocalDate newYear = LocalDate.of(2021, 1, 1);
        FocusArea of2020 = focusArea("1", new Validity(LocalDate.of(2020, 1, 1), newYear));
        FocusArea of2021 = focusArea("1", new Validity(newYear, null));
        allowed(aProgramme().focusAreas(of2020, of2021));
        refused(
                aProgramme().focusAreas(of2020, focusArea("1", Validity.ALWAYS)),
                ProgrammeProblem.FOCUS_AREA_CODE_OVERLAPS,
                "/focusAreas/1");
    }

    private static FocusArea focusArea(String code, Validity validity) {
        return new FocusArea(code, LocalizedText.nb("Innbyggervekst"), null, validity, List.of(), null);
    }

    @Test
    @DisplayName("objectives form a hierarchy without circles and loose ends")
    void objectives() {
        allowed(aProgramme().objectives(objective("del", "hoved"), objective("hoved", null)));
        refused(
                aProgramme().objectives(objective("del", "borte")),
                ProgrammeProblem.BROKEN_HIERARCHY,
                "/objectives/0/parent");
        refused(
                aProgramme().objectives(objective("a", "b"), objective("b", "a")),
                ProgrammeProblem.BROKEN_HIERARCHY,
                "/objectives/0/parent");
    }

    private static Objective objective(String key, String parent) {
        return new Objective(key, parent, ObjectiveLevel.SUB, LocalizedText.nb("Vokse"), null, null);
    }

    @Test
    @DisplayName("a key is used once in a list, and a finding comes from an analysis of the programme")
    void keys() {
        refused(
                aProgramme().objectives(objective("a", null), objective("a", null)),
                ProgrammeProblem.KEY_REPEATED,
                "/objectives/1");
        Finding finding = new Finding(
                "funn",
                LocalizedText.nb("Lite FoU"),
                List.of(Swot.WEAKNESS),
                "borte",
                null,
                null,
                FindingStatus.OPEN,
                null,
                null);
        refused(aProgramme().finding(finding), ProgrammeProblem.UNKNOWN_REFERENCE, "/findings/0/analysis");
    }
}
