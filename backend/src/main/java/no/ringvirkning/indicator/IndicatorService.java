package no.ringvirkning.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;

/** Says what is measured. Every command is one transaction with one entry in the ledger. */
@ApplicationScoped
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final IndicatorQueries queries;
    private final FormulaCheck formulas;
    private final Ledger ledger;
    private final InputCheck input;

    @Inject
    IndicatorService(
            IndicatorRepository indicators,
            IndicatorQueries queries,
            FormulaCheck formulas,
            Ledger ledger,
            InputCheck input) {
        this.formulas = formulas;
        this.indicators = indicators;
        this.queries = queries;
        this.ledger = ledger;
        this.input = input;
    }

    /** Enters an indicator with its first definition. */
    @Transactional
    public IndicatorView create(CreateIndicator given, Change change) {
        input.checked(given);
        formulas.check(given.slug(), given.definition(), "/definition");
        Indicator indicator = new Indicator(given);
        Taken.write(
                () -> indicators.persistAndFlush(indicator),
                Map.of(
                        "uq_indicator_slug",
                        () -> IndicatorProblem.INDICATOR_SLUG_TAKEN.at(
                                "/slug", "'%s' is another indicator.".formatted(given.slug()))));
        return publish(indicator.id(), change);
    }

    /**
     * Says what an indicator measures from a day on.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     */
    @Transactional
    public IndicatorView define(String slug, DefineIndicator given, long expectedVersion, Change change) {
        input.checked(given);
        Indicator indicator = indicators.locked(slug).orElseThrow(() -> ProblemException.notFound("indicator", slug));
        if (indicator.publishedVersion() != expectedVersion) {
            throw new ProblemException(
                    HttpProblem.STALE,
                    "You have version %d of the indicator, it is at %d."
                            .formatted(expectedVersion, indicator.publishedVersion()));
        }
        indicator.isNext(given);
        formulas.check(slug, given, "");
        indicator.define(given);
        indicators.flush();
        return publish(indicator.id(), change);
    }

    private IndicatorView publish(UUID id, Change change) {
        IndicatorView view = queries.published(id);
        ledger.append(change, view);
        return view;
    }
}
