package no.ringvirkning.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.shared.LocalizedText;

/** Finds what the record of a programme lacks: asked as "men hva gjøres?", and answered from the record alone. */
final class ProgrammeGaps {

    private static final Set<RoleName> PAYING = EnumSet.of(RoleName.FUNDER, RoleName.SUPPORTER);
    private static final Set<RoleName> LEADING = EnumSet.of(
            RoleName.PROGRAMME_LEAD,
            RoleName.PROJECT_LEAD,
            RoleName.EXECUTING,
            RoleName.OPERATOR,
            RoleName.MAIN_RESPONSIBLE,
            RoleName.PROJECT_OWNER,
            RoleName.COMMISSIONER,
            RoleName.OWNER);

    private ProgrammeGaps() {}

    /** What is only a strength needs nobody to do anything. */
    private static boolean asksForAnAnswer(Finding finding) {
        return !finding.swot().equals(List.of(Swot.STRENGTH));
    }

    static List<ProgrammeGap> of(ProgrammeView programme) {
        List<ProgrammeGap> gaps = new ArrayList<>();
        for (int i = 0; i < programme.periods().size(); i++) {
            ProgrammePeriod period = programme.periods().get(i);
            if (period.kind() == PeriodKind.EXTENSION && period.historic()) {
                gaps.add(new ProgrammeGap(GapKind.EXTENSION_WITHOUT_DECISION, "/periods/" + i, period.text()));
            }
        }
        for (int i = 0; i < programme.findings().size(); i++) {
            Finding finding = programme.findings().get(i);
            if (finding.status() == FindingStatus.OPEN && asksForAnAnswer(finding)) {
                gaps.add(new ProgrammeGap(GapKind.FINDING_WITHOUT_ANSWER, "/findings/" + i, finding.text()));
            }
        }
        List<RoleView> roles = programme.roles() == null ? List.of() : programme.roles();
        for (int i = 0; i < roles.size(); i++) {
            RoleView role = roles.get(i);
            if (PAYING.contains(role.role()) && !Boolean.TRUE.equals(role.amountKnown())) {
                LocalizedText who = role.partner() == null || role.partner().name() == null
                        ? role.capacity()
                        : LocalizedText.nb(role.partner().name());
                gaps.add(new ProgrammeGap(GapKind.FUNDING_WITHOUT_AMOUNT, "/roles/" + i, who));
            }
        }
        if (roles.stream().noneMatch(r -> LEADING.contains(r.role()))) {
            gaps.add(new ProgrammeGap(GapKind.RESPONSIBLE_NOT_NAMED, "/roles", null));
        }
        return gaps;
    }
}
