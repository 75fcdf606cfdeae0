package no.ringvirkning.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ReferrerQueries;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** Says what is measured. Every command is one transaction with one entry in the ledger. */
@ApplicationScoped
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final IndicatorQueries queries;
    private final ProgrammeQueries programmes;
    private final FormulaCheck formulas;
    private final Ledger ledger;
    private final ReferrerQueries referrers;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    IndicatorService(
            IndicatorRepository indicators,
            IndicatorQueries queries,
            ProgrammeQueries programmes,
            FormulaCheck formulas,
            Ledger ledger,
            ReferrerQueries referrers,
            InputCheck input,
            Clock clock) {
        this.programmes = programmes;
        this.formulas = formulas;
        this.indicators = indicators;
        this.queries = queries;
        this.ledger = ledger;
        this.referrers = referrers;
        this.input = input;
        this.clock = clock;
    }

    /** Enters an indicator with its first definition. */
    @Transactional
    public IndicatorView create(CreateIndicator given, Change change) {
        input.checked(given);
        UUID programme = programme(given.programme());
        change.actor().needs(Permission.EDIT, Subject.of(programme));
        formulas.check(given.slug(), given.definition(), "/definition");
        Indicator indicator = new Indicator(given, programme);
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
        Indicator indicator = existing(slug, expectedVersion, change);
        indicator.isNext(given);
        formulas.check(slug, given, "");
        indicator.define(given);
        indicators.flush();
        return publish(indicator.id(), change);
    }

    /**
     * Takes back an indicator that should not have been entered; it is read no more, and its slug stays taken.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as something is said of it or asked for, or worked out from it
     */
    @Transactional
    public IndicatorView withdraw(String slug, long expectedVersion, Change change) {
        Indicator indicator = existing(slug, expectedVersion, change);
        formulas.requireNamedByNone(slug);
        referrers.requireNone("indicator", indicator.id());
        IndicatorView last = queries.published(indicator.id());
        indicator.withdraw(clock.instant());
        indicators.flush();
        ledger.withdraw(change, last);
        return queries.published(indicator.id());
    }

    private Indicator existing(String slug, long expectedVersion, Change change) {
        Indicator indicator = indicators.locked(slug).orElseThrow(() -> ProblemException.notFound("indicator", slug));
        change.actor().needs(Permission.EDIT, Subject.of(indicator.programmeId()));
        if (indicator.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("indicator", expectedVersion, indicator.publishedVersion());
        }
        return indicator;
    }

    private @Nullable UUID programme(@Nullable String slug) {
        if (slug == null) {
            return null;
        }
        UUID id = programmes.ids(List.of(slug)).get(slug);
        if (id == null) {
            throw IndicatorProblem.UNKNOWN_REFERENCE.at("/programme", "'%s' is not in the record.".formatted(slug));
        }
        return id;
    }

    private IndicatorView publish(UUID id, Change change) {
        IndicatorView view = queries.published(id);
        ledger.append(change, view);
        return view;
    }
}
