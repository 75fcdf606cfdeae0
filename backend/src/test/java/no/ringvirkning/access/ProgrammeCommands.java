package no.ringvirkning.access;

import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static no.ringvirkning.testing.RoleBuilder.aRole;

import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.access.GuardedCommands.Needs;
import no.ringvirkning.partner.ChangeRole;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.programme.ChangeProgramme;
import no.ringvirkning.programme.FocusArea;
import no.ringvirkning.programme.Objective;
import no.ringvirkning.programme.ObjectiveLevel;
import no.ringvirkning.programme.ProgrammeDay;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;

/** What is done with a programme itself and with the roles in it. */
final class ProgrammeCommands {

    private static final ProgrammeDay DAY = new ProgrammeDay(PartialDate.day(LocalDate.of(2031, 1, 1)));

    private final GuardedCommands guarded;

    ProgrammeCommands(GuardedCommands guarded) {
        this.guarded = guarded;
    }

    void add() {
        String programme = guarded.programme;
        guarded.add(
                "ProgrammeService.draft",
                Needs.ADMINISTER,
                c -> guarded.programmes.draft(aProgramme().build(), c));
        guarded.add(
                "ProgrammeService.change",
                Needs.PUBLISH,
                c -> guarded.programmes.change(programme, changed(), Seen.programme(programme), c));
        guarded.add(
                "ProgrammeStepService.start",
                Needs.PUBLISH,
                c -> guarded.steps.start(at(programme, "PLANNED"), DAY, Seen.programme(programme), c));
        guarded.add(
                "ProgrammeStepService.complete",
                Needs.PUBLISH,
                c -> guarded.steps.complete(at(programme, "RUNNING"), DAY, Seen.programme(programme), c));
        guarded.add(
                "ProgrammeStepService.reopen",
                Needs.PUBLISH,
                c -> guarded.steps.reopen(at(programme, "COMPLETED"), Seen.programme(programme), c));
        guarded.hidden(
                "ProgrammeStepService.publish",
                Needs.PUBLISH,
                c -> guarded.steps.publish(draft(programme), Seen.programme(programme), c));
        guarded.hidden(
                "ProgrammeService.change of a draft",
                Needs.EDIT,
                c -> guarded.programmes.change(draft(programme), changed(), Seen.programme(programme), c));
        guarded.add("RoleService.publishOf", Needs.PUBLISH, c -> guarded.roles.publishOf(guarded.id(programme), c));
        RoleView role = guarded.roles.assign(
                aRole(RoleName.ADVISER).of(guarded.answering).in(programme).build(), Plans.CHANGE);
        guarded.add(
                "RoleService.change",
                Needs.EDIT,
                c -> guarded.roles.change(
                        role.id(),
                        new ChangeRole(RoleName.ADVISER, guarded.answering, null, null, null, null, null, null),
                        Seen.role(role.id()),
                        c));
        guarded.add(
                "RoleService.withdraw", Needs.EDIT, c -> guarded.roles.withdraw(role.id(), Seen.role(role.id()), c));
    }

    /** With the focus areas that its plans speak of. */
    static ChangeProgramme changed() {
        return aProgramme()
                .focusAreas(focusArea("1"), focusArea("2"))
                .objectives(
                        new Objective("vekst", null, ObjectiveLevel.OVERALL, LocalizedText.nb("Mer vekst"), null, null))
                .changed();
    }

    private static FocusArea focusArea(String code) {
        return new FocusArea(code, LocalizedText.nb("Satsing"), null, Validity.ALWAYS, List.of(), null);
    }

    /** The programme, standing where the command is given; in the transaction of the command, of which nothing is left. */
    private static String at(String programme, String status) {
        Rows.here().run("update programme set status = ? where slug = ?", status, programme);
        return programme;
    }

    private static String draft(String programme) {
        Rows.here().run("update programme set publication = 'DRAFT' where slug = ?", programme);
        return programme;
    }
}
