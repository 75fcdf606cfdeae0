package no.ringvirkning.plan.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.HttpProblem;
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
    private final LedgerQueries entries;
    private final Today today;
    private final Clock clock;

    @Inject
    MeasureService(
            MeasureStatusRepository reports,
            ReportQueries queries,
            Ledger ledger,
            LedgerQueries entries,
            InputCheck input,
            Today today,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.ledger = ledger;
        this.input = input;
        this.today = today;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds a report on a measure that the public can read of. Nothing is overwritten: of the reports on the latest day the
     * last made counts.
     *
     * @throws ProblemException when a rule is broken or there is no such measure
     */
    @Transactional
    public MeasureReport report(ReportMeasure command, Change change) {
        return report(command, null, change);
    }

    /**
     * The same, by who has seen so many reports on the measure; when there are others, it is refused as stale.
     *
     * @param seen none when that is not to be looked at
     */
    @Transactional
    public MeasureReport report(ReportMeasure command, @Nullable Long seen, Change change) {
        input.checked(command);
        UUID measure = reported(command.programme(), command.measure(), change);
        checkSeen(measure, seen);
        checkManual(command);
        LocalDate now = today.or(null);
        checkPast(command.date(), now, "/date");
        checkMilestones(command, measure, now);
        return told(new MeasureStatus(measure, command), change);
    }

    /**
     * Adds a report of today that says the same as the last one.
     *
     * @param seen how many reports the caller has seen; none when that is not to be looked at
     */
    @Transactional
    public MeasureReport repeat(String programme, String code, @Nullable Long seen, Change change) {
        UUID measure = reported(programme, code, change);
        checkSeen(measure, seen);
        MeasureStatus last = queries.last(measure)
                .map(reports::findById)
                .orElseThrow(() -> MeasureProblem.NOTHING_TO_REPEAT.at("", "Say how it goes first."));
        return told(new MeasureStatus(last, PartialDate.day(today.or(null))), change);
    }

    /**
     * Takes back a report that was sent by mistake: what stood before stands again. Of both, the ledger tells.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public MeasureReport withdraw(String programme, String code, UUID id, long expectedVersion, Change change) {
        UUID measure = reported(programme, code, change);
        MeasureStatus report = reports.locked(id)
                .filter(found -> found.measureId().equals(measure))
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such report."));
        if (report.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("report", expectedVersion, report.publishedVersion());
        }
        Instant now = clock.instant();
        if (!entries.made(EntityType.MEASURE_STATUS, id).canBeTakenBack(change.actor(), now)) {
            throw MeasureProblem.NOT_TAKEN_BACK.at("", "Report again, in the place of it.");
        }
        MeasureReport last = queries.published(id);
        report.withdraw(now);
        reports.flush();
        ledger.withdraw(change, last);
        return queries.published(id);
    }

    private MeasureReport told(MeasureStatus report, Change change) {
        reports.persistAndFlush(report);
        MeasureReport view = queries.published(report.id());
        ledger.append(change, view);
        return view;
    }

    private UUID reported(String programme, String code, Change change) {
        ReportQueries.Reported reported =
                queries.reported(programme, code).orElseThrow(() -> ProblemException.notFound("measure", code));
        change.actor().needs(Permission.REPORT, reported.subject());
        return reported.id();
    }

    private void checkSeen(UUID measure, @Nullable Long seen) {
        if (seen != null) {
            long there = queries.reports(measure);
            if (there != seen) {
                throw ProblemException.stale("reports on the measure", seen, there);
            }
        }
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
