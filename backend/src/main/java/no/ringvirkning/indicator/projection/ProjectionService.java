package no.ringvirkning.indicator.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ReferrerQueries;
import no.ringvirkning.shared.Taken;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Enters what is expected of indicators. Every command is one transaction with one entry in the ledger. */
@ApplicationScoped
public class ProjectionService {

    private final ProjectionRepository projections;
    private final ProjectionQueries queries;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final Ledger ledger;
    private final ReferrerQueries referred;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    ProjectionService(
            ProjectionRepository projections,
            ProjectionQueries queries,
            IndicatorQueries indicators,
            AreaQueries areas,
            Ledger ledger,
            ReferrerQueries referred,
            InputCheck input,
            Today today,
            Clock clock) {
        this.projections = projections;
        this.queries = queries;
        this.indicators = indicators;
        this.areas = areas;
        this.ledger = ledger;
        this.referred = referred;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    /** Enters a projection as it was published; one that was entered before stands as it is. */
    @Transactional
    public ProjectionView record(RecordProjection given, Change change) {
        input.checked(given);
        IndicatorView indicator =
                indicators.get(given.indicator(), null).orElseThrow(() -> unknown(given.indicator(), "/indicator"));
        change.actor().needs(Permission.EDIT, Subject.of(indicator.programmeId()));
        Slice.unknown(given.slice(), indicator.definition()).ifPresent(detail -> {
            throw ProjectionProblem.PROJECTION_OF_UNKNOWN_SLICE.at("/slice", detail);
        });
        new ProjectionRules(indicator.definition(), today.or(null)).check(given);
        Projection projection = new Projection(indicator.id(), area(given), given, superseded(given));
        Taken.write(
                () -> projections.persistAndFlush(projection),
                Map.of(
                        "uq_projection",
                        () -> ProjectionProblem.PROJECTION_THERE.at(
                                "/key", "'%s' is another one.".formatted(given.key())),
                        "uq_projection_supersedes",
                        () -> ProjectionProblem.SUPERSEDES_NOTHING.at(
                                "/supersedes", "Another one stands for '%s' already.".formatted(given.supersedes()))));
        ProjectionView view = queries.published(projection.id());
        ledger.append(change, view);
        return view;
    }

    /**
     * Takes back a projection that should not have been entered; it is read no more, and what it stood for is read again.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as something that stands refers to it
     */
    @Transactional
    public ProjectionView withdraw(UUID id, long expectedVersion, Change change) {
        Projection projection =
                projections.locked(id).orElseThrow(() -> ProblemException.notFound("projection", id.toString()));
        change.actor()
                .needs(
                        Permission.EDIT,
                        Subject.of(indicators.owned(projection.indicatorId()).programme()));
        if (projection.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("projection", expectedVersion, projection.publishedVersion());
        }
        referred.requireNone("projection", id);
        ProjectionView last = queries.published(id);
        projection.withdraw(clock.instant());
        projections.flush();
        ledger.withdraw(change, last);
        return queries.published(id);
    }

    private @Nullable UUID superseded(RecordProjection given) {
        if ((given.supersedes() == null) != (given.reason() == null)) {
            throw ProjectionProblem.SUPERSEDES_NOTHING.at("/reason", "Give both or none of them.");
        }
        if (given.supersedes() == null) {
            return null;
        }
        return queries.id(given.indicator(), given.area().slug(), given.slice(), given.supersedes())
                .orElseThrow(() -> ProjectionProblem.SUPERSEDES_NOTHING.at(
                        "/supersedes", "There is no '%s'.".formatted(given.supersedes())));
    }

    private UUID area(RecordProjection given) {
        String slug = given.area().slug();
        UUID id = areas.ids(List.of(slug)).get(slug);
        if (id == null) {
            throw unknown(slug, "/area/slug");
        }
        return id;
    }

    private static ProblemException unknown(String name, String pointer) {
        return ProjectionProblem.UNKNOWN_REFERENCE.at(pointer, "'%s' is not in the record.".formatted(name));
    }
}
