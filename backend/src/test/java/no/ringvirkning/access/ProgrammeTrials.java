package no.ringvirkning.access;

import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static no.ringvirkning.testing.RoleBuilder.aRole;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import no.ringvirkning.access.Personas.Everybody;
import no.ringvirkning.access.Trials.Entered;
import no.ringvirkning.access.Trials.Trial;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.jspecify.annotations.Nullable;

/** What is tried on a programme itself and on the roles in it. */
final class ProgrammeTrials {

    private static final String CHANGED = """
            {"name": {"nb": "Prøve"}, "type": "OTHER", "purpose": {"nb": "Prøve"},
             "focusAreas": [{"code": "1", "name": {"nb": "Satsing 1"}, "validity": {}},
                            {"code": "2", "name": {"nb": "Satsing 2"}, "validity": {}}],
             "objectives": [{"key": "vekst", "level": "OVERALL", "text": {"nb": "Vekst"}}],
             "sourceDocument": {"document": "prove", "title": {"nb": "Prøve"}, "illustrative": true}}""";

    private ProgrammeTrials() {}

    /** @param programme in which everybody has the roles that they have in that of the examples, and the keys are keys */
    static void enter(Entered entered, Everybody everybody, String programme) {
        standing(programme, "NOT_KNOWN");
        entered.put(of(programme, CHANGED), "changeProgramme");
        entered.put(
                of(programme, null), "getProgrammeDraft", "startProgramme", "completeProgramme", "withdrawProgramme");
        ProgrammeService programmes =
                CDI.current().select(ProgrammeService.class).get();
        People people = CDI.current().select(People.class).get();
        String over = programmes.create(aProgramme().build(), Plans.CHANGE).slug();
        standing(over, "COMPLETED");
        everybody.enrol(people, over);
        entered.put(of(over, null), "reopenProgramme");
        String draft = programmes.draft(aProgramme().build(), Plans.CHANGE).slug();
        everybody.enrol(people, draft);
        entered.put(of(draft, null), "publishProgramme");
        RoleService roles = CDI.current().select(RoleService.class).get();
        RoleView role = roles.assign(
                aRole(RoleName.SUPPORTER)
                        .of(everybody.answering())
                        .in(programme)
                        .build(),
                Plans.CHANGE);
        entered.put(new Trial(Map.of(), 1, """
                        {"role": "ADVISER", "partner": "%s", "programme": "%s"}""".formatted(everybody.answering(), programme), true), "assignRole");
        entered.put(
                new Trial(
                        Map.of("id", role.id().toString()), role.version(), """
                        {"role": "SUPPORTER", "partner": "%s"}""".formatted(everybody.answering()), true),
                "changeRole");
        entered.put(
                new Trial(Map.of("id", role.id().toString()), role.version(), null, true), "endRole", "withdrawRole");
    }

    /** Has a programme stand where no step from its beginning leads in one go, and the record tell so. */
    private static void standing(String programme, String status) {
        Rows.here().run("update programme set status = ? where slug = ?", status, programme);
        ProgrammeService programmes =
                CDI.current().select(ProgrammeService.class).get();
        programmes.change(programme, ProgrammeCommands.changed(), Seen.programme(programme), Plans.CHANGE);
    }

    private static Trial of(String programme, @Nullable String body) {
        return new Trial(Map.of("slug", programme), Seen.programme(programme), body, true);
    }
}
