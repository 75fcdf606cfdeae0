package no.ringvirkning.indicator.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.ringvirkning.access.Permission;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.observation.FigureChecks;
import no.ringvirkning.indicator.submission.SubmissionService;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;

/**
 * Hands in figures of many indicators in one transaction: a submission for each indicator, or nothing at all. Who enters them is told
 * of everything that is wrong at once.
 */
@ApplicationScoped
public class GridService {

    private final GridQueries grid;
    private final IndicatorQueries indicators;
    private final FigureChecks checks;
    private final SubmissionService submissions;
    private final InputCheck input;

    @Inject
    GridService(
            GridQueries grid,
            IndicatorQueries indicators,
            FigureChecks checks,
            SubmissionService submissions,
            InputCheck input) {
        this.grid = grid;
        this.indicators = indicators;
        this.checks = checks;
        this.submissions = submissions;
        this.input = input;
    }

    /** Hands the figures in, for somebody else to approve. */
    @Transactional
    public EnteredView enter(String programme, EnterFigures given, Change change) {
        GridQueries.Found found =
                grid.programme(programme).orElseThrow(() -> ProblemException.notFound("programme", programme));
        change.actor()
                .needs(Permission.REPORT, found.subject(), () -> ProblemException.notFound("programme", programme));
        input.checked(given);
        Set<CellKey> underWay = new HashSet<>();
        grid.open(found.id(), change.actor()).stream()
                .filter(OpenSubmission::underWay)
                .forEach(each -> underWay.addAll(GridLayout.cells(each).keySet()));
        List<FieldProblem> wrong = new ArrayList<>();
        List<FieldProblem> odd = new ArrayList<>();
        List<CellsOfIndicator> all = new ArrayList<>();
        ofIndicators(given).values().forEach(cells -> {
            IndicatorView indicator = indicators
                    .get(cells.indicator(), null)
                    .filter(view -> found.id().equals(view.programmeId()))
                    .orElse(null);
            if (indicator == null) {
                wrong.addAll(cells.unknown());
            } else {
                cells.look(
                        checks.look(indicator, cells.series()),
                        underWay,
                        indicator.definition().holdsBack());
                wrong.addAll(cells.wrong());
                odd.addAll(cells.odd());
                all.add(cells);
            }
        });
        refuse(wrong, odd);
        return entered(programme, given, all, change);
    }

    /** In the order of their slugs, so that two who hand in at once wait for one another and not for ever. */
    private static Map<String, CellsOfIndicator> ofIndicators(EnterFigures given) {
        Map<String, CellsOfIndicator> cells = new TreeMap<>();
        for (int i = 0; i < given.cells().size(); i++) {
            EnterCell cell = given.cells().get(i);
            cells.computeIfAbsent(cell.indicator(), slug -> new CellsOfIndicator(slug, given))
                    .add(i, cell);
        }
        return cells;
    }

    private static void refuse(List<FieldProblem> wrong, List<FieldProblem> odd) {
        if (!wrong.isEmpty()) {
            List<FieldProblem> both = new ArrayList<>(wrong);
            both.addAll(odd);
            throw new ProblemException(GridProblem.CELLS_REFUSED, "%d of them do.".formatted(wrong.size()), both);
        }
        if (!odd.isEmpty()) {
            throw new ProblemException(GridProblem.CELLS_TO_ACCEPT, "%d of them are.".formatted(odd.size()), odd);
        }
    }

    private EnteredView entered(String programme, EnterFigures given, List<CellsOfIndicator> all, Change change) {
        List<SubmissionView> made = new ArrayList<>();
        int entered = 0;
        for (CellsOfIndicator cells : all) {
            if (cells.size() > 0) {
                entered += cells.size();
                made.add(handedIn(cells, change));
            }
        }
        if (made.isEmpty()) {
            throw GridProblem.CELLS_UNCHANGED.at("/cells", "Nothing is left to hand in.");
        }
        return new EnteredView(programme, 1L, entered, given.cells().size() - entered, made);
    }

    private SubmissionView handedIn(CellsOfIndicator cells, Change change) {
        try {
            SubmissionView draft = submissions.draft(cells.indicator(), cells.series(), change);
            return submissions.submit(draft.id(), draft.version(), change);
        } catch (ProblemException broken) {
            throw new ProblemException(
                    GridProblem.CELLS_REFUSED,
                    broken.getMessage(),
                    broken.errors().stream().map(cells::placed).toList());
        }
    }
}
