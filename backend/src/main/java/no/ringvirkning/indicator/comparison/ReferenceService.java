package no.ringvirkning.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.area.AreaKind;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.area.AreaView;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ReferrerQueries;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** Says what figures are compared with. Every command is one transaction with one entry in the ledger. */
@ApplicationScoped
public class ReferenceService {

    private final ReferenceRepository references;
    private final ReferenceQueries queries;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final Ledger ledger;
    private final ReferrerQueries referred;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    ReferenceService(
            ReferenceRepository references,
            ReferenceQueries queries,
            IndicatorQueries indicators,
            AreaQueries areas,
            Ledger ledger,
            ReferrerQueries referred,
            InputCheck input,
            Clock clock) {
        this.references = references;
        this.queries = queries;
        this.indicators = indicators;
        this.areas = areas;
        this.ledger = ledger;
        this.referred = referred;
        this.input = input;
        this.clock = clock;
    }

    /** Enters a reference with what sources say of it. */
    @Transactional
    public ReferenceSeriesView state(StateReference given, Change change) {
        input.checked(given);
        IndicatorView indicator =
                indicators.get(given.indicator(), null).orElseThrow(() -> unknown(given.indicator(), "/indicator"));
        change.actor().needs(Permission.EDIT, Subject.of(indicator.programmeId()));
        UUID area = area(given.area().slug(), "/area/slug");
        AreaKind kind = areas.get(given.area().slug(), null).map(AreaView::kind).orElseThrow();
        if (!given.kind().isOf(kind)) {
            throw ReferenceProblem.REFERENCE_OF_OTHER_KIND.at("/kind", "The area is a %s.".formatted(kind));
        }
        if (given.kind() == ReferenceKind.PEERS && !queries.hasMunicipalities(area)) {
            throw ReferenceProblem.REFERENCE_WITHOUT_PEERS.at(
                    "/area/slug", "'%s' has none.".formatted(given.area().slug()));
        }
        List<Stored.Statement> statements = new ArrayList<>();
        for (int i = 0; i < given.statements().size(); i++) {
            ReferenceStatement each = given.statements().get(i);
            fits(each.period(), indicator, "/statements/" + i + "/period");
            statements.add(Stored.Statement.of(each, area(each.area().slug(), "/statements/" + i + "/area/slug")));
        }
        ReferenceSeries reference = new ReferenceSeries(indicator.id(), area, given, statements);
        ProblemException there =
                ReferenceProblem.REFERENCE_THERE.at("/key", "'%s' is another one.".formatted(given.key()));
        Taken.write(
                () -> references.persistAndFlush(reference),
                Map.of("uq_reference_series", () -> there, "uq_reference_series_area", () -> there));
        ReferenceSeriesView view = queries.published(reference.id());
        ledger.append(change, view);
        return view;
    }

    /**
     * Takes back a reference that should not have been made; nothing is compared with it any more.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as something that stands refers to it
     */
    @Transactional
    public ReferenceSeriesView withdraw(UUID id, long expectedVersion, Change change) {
        ReferenceSeries reference =
                references.locked(id).orElseThrow(() -> ProblemException.notFound("reference", id.toString()));
        change.actor()
                .needs(
                        Permission.EDIT,
                        Subject.of(indicators.owned(reference.indicatorId()).programme()));
        if (reference.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("reference", expectedVersion, reference.publishedVersion());
        }
        referred.requireNone("reference_series", id);
        ReferenceSeriesView last = queries.published(id);
        reference.withdraw(clock.instant());
        references.flush();
        ledger.withdraw(change, last);
        return queries.published(id);
    }

    private static void fits(@Nullable String period, IndicatorView indicator, String pointer) {
        if (period != null
                && Period.read(period)
                        .filter(p -> p.frequency() == indicator.definition().frequency())
                        .isEmpty()) {
            throw ReferenceProblem.STATEMENT_OF_OTHER_FREQUENCY.at(
                    pointer,
                    "'%s' is no period of the frequency %s."
                            .formatted(period, indicator.definition().frequency()));
        }
    }

    private UUID area(String slug, String pointer) {
        UUID id = areas.ids(List.of(slug)).get(slug);
        if (id == null) {
            throw unknown(slug, pointer);
        }
        return id;
    }

    private static ProblemException unknown(String name, String pointer) {
        return ReferenceProblem.UNKNOWN_REFERENCE.at(pointer, "'%s' is not in the record.".formatted(name));
    }
}
