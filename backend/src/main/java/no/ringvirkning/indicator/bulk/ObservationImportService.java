package no.ringvirkning.indicator.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.indicator.bulk.ImportRepository.Counts;
import no.ringvirkning.indicator.bulk.ImportRepository.Named;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;

/** Takes in files of figures, as a whole or not at all, with one entry in the ledger for each series that they add to. */
@ApplicationScoped
public class ObservationImportService {

    private final ImportRepository repository;
    private final ChangedSeriesQueries changed;
    private final Ledger ledger;
    private final Today today;

    @Inject
    ObservationImportService(ImportRepository repository, ChangedSeriesQueries changed, Ledger ledger, Today today) {
        this.repository = repository;
        this.changed = changed;
        this.ledger = ledger;
        this.today = today;
    }

    /**
     * Publishes the figures of a file that are new: for those who may publish figures of every indicator that it names. What stands
     * already is not recorded again; another figure of a period is its next revision.
     *
     * @param csv the file
     * @param reasoned whether it is said why; else nothing that is published may change
     */
    @Transactional
    public ObservationImportView take(byte[] csv, boolean reasoned, Change change) {
        change.actor().needsSomewhere(Permission.PUBLISH);
        RowProblems problems = new RowProblems();
        ImportFile file = new ImportFile(csv, problems);
        int rows = repository.stage(file::read);
        List<UUID> indicators = repository.locked(repository.indicators().stream()
                .filter(each -> mayPublish(change.actor(), each))
                .map(Named::id)
                .toList());
        repository.compare(indicators);
        repository.faults(today.or(null), problems);
        if (!problems.isEmpty()) {
            throw problems.refusal(ImportProblem.ROWS_REFUSED);
        }
        Counts counts = repository.counts();
        if (counts.changed() > 0 && !reasoned) {
            throw new ProblemException(
                    HttpProblem.REASON_MISSING,
                    "The file changes %d published figures: say why, with the parameter 'reason'."
                            .formatted(counts.changed()));
        }
        return new ObservationImportView(
                1L,
                (long) rows,
                counts.added(),
                counts.changed(),
                rows - counts.added() - counts.changed(),
                written(counts, change));
    }

    /** Of what is not public, only who may read it is told that they may not publish it. */
    private static boolean mayPublish(Actor actor, Named indicator) {
        Subject subject = Subject.of(indicator.programme());
        if (!indicator.told() && !actor.rights().allow(Permission.READ_WORKING, subject)) {
            return false;
        }
        actor.needs(Permission.PUBLISH, subject);
        return true;
    }

    private long written(Counts counts, Change change) {
        if (counts.added() + counts.changed() == 0) {
            return 0;
        }
        List<UUID> series = repository.write(change.reason());
        changed.published(series).forEach(view -> ledger.append(change, view));
        return series.size();
    }
}
