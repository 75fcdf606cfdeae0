package no.ringvirkning.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.programme.Analysis;
import no.ringvirkning.programme.AnalysisType;
import no.ringvirkning.programme.PeriodKind;
import no.ringvirkning.programme.ProgrammePeriod;
import no.ringvirkning.programme.ProgrammeType;
import no.ringvirkning.programme.ProgrammeView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import org.jspecify.annotations.Nullable;

/** What the extension of a programme needs besides a decision: an evaluation before it, and an end within six years (invariant 7). */
final class ExtensionRules {

    private static final int YEARS = 6;

    private ExtensionRules() {}

    static void check(ProgrammeView programme, ProgrammePeriod extension, @Nullable PartialDate decided) {
        check(programme, extension, extension.overrideReason(), decided);
    }

    static void check(
            ProgrammeView programme,
            ProgrammePeriod extension,
            @Nullable LocalizedText overrideReason,
            @Nullable PartialDate decided) {
        PartialDate end = extension.period().to();
        if (end == null) {
            throw GovernanceProblem.EXTENSION_WITHOUT_END.at("/period/to", "Say until when.");
        }
        if (programme.type() == ProgrammeType.RESTRUCTURING
                && programme.analyses().stream().noneMatch(a -> isEvaluationBefore(a, decided))) {
            throw GovernanceProblem.EXTENSION_WITHOUT_EVALUATION.at(
                    "/programme", "No evaluation of '%s' is dated before the decision.".formatted(programme.slug()));
        }
        Optional<LocalDate> longest = start(programme).map(s -> s.plusYears(YEARS));
        if (overrideReason == null
                && longest.isPresent()
                && end.earliest().plusDays(1).isAfter(longest.get())) {
            throw GovernanceProblem.LONGER_THAN_SIX_YEARS.at(
                    "/period/to", "Without a reason it ends no later than %s.".formatted(longest.get()));
        }
    }

    /** Not certainly dated after the decision; one that the source does not date may be before it. */
    private static boolean isEvaluationBefore(Analysis analysis, @Nullable PartialDate decided) {
        if (analysis.type() != AnalysisType.EVALUATION) {
            return false;
        }
        PartialPeriod period = analysis.period();
        PartialDate done = period == null ? null : period.to() == null ? period.from() : period.to();
        return done == null || decided == null || !done.earliest().isAfter(decided.latest());
    }

    /** The last day the programme can have started on, as far as its dates are known. */
    private static Optional<LocalDate> start(ProgrammeView programme) {
        return programme.periods().stream()
                .filter(p -> p.kind() != PeriodKind.EXTENSION)
                .map(p -> p.period().from())
                .filter(Objects::nonNull)
                .map(PartialDate::latest)
                .min(Comparator.naturalOrder());
    }
}
