package no.ringvirkning.plan.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Records how measures go. */
@ApplicationScoped
public class MeasureService {

    private final MeasureStatusRepository reports;
    private final ReportQueries queries;
    private final Ledger ledger;
    private final InputCheck input;
    private final Today today;

    @Inject
    MeasureService(
            MeasureStatusRepository reports, ReportQueries queries, Ledger ledger, InputCheck input, Today today) {
        this.reports = reports;
        this.queries = queries;
        this.ledger = ledger;
        this.input = input;
        this.today = today;
    }

    /**
     * Adds a report on a measure that the public can read of. Nothing is overwritten: of the reports on the latest day the
     * last made counts.
     *
     * @throws ProblemException when a rule is broken or there is no such measure
     */
    @Transactional
    public MeasureReport report(ReportMeasure command, Change change) {
        input.checked(command);
        ReportQueries.Reported reported = queries.reported(command.programme(), command.measure())
                .orElseThrow(() -> ProblemException.notFound("measure", command.measure()));
        change.actor().needs(Permission.REPORT, reported.subject());
        UUID measure = reported.id();
        checkManual(command);
        LocalDate now = today.or(null);
        checkPast(command.date(), now, "/date");
        checkMilestones(command, measure, now);
        MeasureStatus report = new MeasureStatus(measure, command);
        reports.persistAndFlush(report);
        MeasureReport view = queries.published(report.id());
        ledger.append(change, view);
        return view;
    }

    private static void checkManual(ReportMeasure command) {
        if (command.manualStatus() == MeasureStatusValue.NOT_REPORTED) {
            throw broken(MeasureProblem.NOT_REPORTED_BY_HAND, "/manualStatus", "a report is being made");
        }
        if (command.manualStatus() != null && command.manualReason() == null) {
            throw broken(MeasureProblem.MANUAL_WITHOUT_REASON, "/manualReason", "say why the status is set by hand");
        }
        if (command.manualStatus() == null && command.manualReason() != null) {
            throw broken(
                    MeasureProblem.MANUAL_WITHOUT_REASON, "/manualStatus", "no status is set that the reason is for");
        }
    }

    private void checkMilestones(ReportMeasure command, UUID measure, LocalDate now) {
        Set<String> known = command.milestonesReached().isEmpty() ? Set.of() : queries.milestones(measure);
        Set<String> named = new HashSet<>();
        List<MilestoneReached> reached = command.milestonesReached();
        for (int i = 0; i < reached.size(); i++) {
            String key = reached.get(i).milestone();
            String pointer = "/milestonesReached/" + i;
            if (!known.contains(key)) {
                throw broken(
                        MeasureProblem.UNKNOWN_MILESTONE,
                        pointer + "/milestone",
                        "the measure has no milestone '%s'".formatted(key));
            }
            if (!named.add(key)) {
                throw broken(
                        MeasureProblem.MILESTONE_REPEATED,
                        pointer + "/milestone",
                        "'%s' is named twice".formatted(key));
            }
            PartialDate date = reached.get(i).date();
            checkPast(date, now, pointer + "/date");
            if (date != null && date.earliest().isAfter(command.date().latest())) {
                throw broken(
                        MeasureProblem.IN_THE_FUTURE,
                        pointer + "/date",
                        "%s had not come when it was reported".formatted(date.earliest()));
            }
        }
    }

    /** A date that is known by month or year only is past when its first day is. */
    private static void checkPast(@Nullable PartialDate date, LocalDate now, String pointer) {
        if (date != null && date.earliest().isAfter(now)) {
            throw broken(MeasureProblem.IN_THE_FUTURE, pointer, "%s has not come yet".formatted(date.earliest()));
        }
    }

    private static ProblemException broken(MeasureProblem type, String pointer, String message) {
        return new ProblemException(
                type,
                Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".",
                List.of(FieldProblem.pointer(pointer, type.code(), message)));
    }
}
