package no.ringvirkning.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionQueries;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.governance.DecisionView;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wanted of indicators. Every command is one transaction, with one entry in the ledger for each entity it changes; the
 * decisions behind a target are among them, for what came of them is a part of them.
 */
@ApplicationScoped
public class TargetService {

    private final TargetRepository targets;
    private final TargetQueries queries;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final ProgrammeQueries programmes;
    private final DecisionQueries decisions;
    private final DecisionService decided;
    private final Ledger ledger;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    TargetService(
            TargetRepository targets,
            TargetQueries queries,
            IndicatorQueries indicators,
            AreaQueries areas,
            ProgrammeQueries programmes,
            DecisionQueries decisions,
            DecisionService decided,
            Ledger ledger,
            InputCheck input,
            Today today,
            Clock clock) {
        this.targets = targets;
        this.queries = queries;
        this.indicators = indicators;
        this.areas = areas;
        this.programmes = programmes;
        this.decisions = decisions;
        this.decided = decided;
        this.ledger = ledger;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    /** Enters what is wanted of an indicator for an area and a slice, with all that was wanted before. */
    @Transactional
    public TargetView set(SetTarget given, Change change) {
        input.checked(given);
        IndicatorView indicator =
                indicators.get(given.indicator(), null).orElseThrow(() -> unknown(given.indicator(), "/indicator"));
        UUID programme = programme(given.programme());
        change.actor().needsInEach(Permission.EDIT, programme, indicator.programmeId());
        Slice.unknown(given.slice(), indicator.definition()).ifPresent(detail -> {
            throw TargetProblem.TARGET_OF_UNKNOWN_SLICE.at("/slice", detail);
        });
        IndicatorTarget target = new IndicatorTarget(indicator.id(), area(given), given.slice(), programme);
        TargetRules rules = rules(indicator);
        Set<UUID> affected = new LinkedHashSet<>();
        for (int i = 0; i < given.baselines().size(); i++) {
            measureFrom(target, given.baselines().get(i), rules, "/baselines/" + i);
        }
        for (int i = 0; i < given.versions().size(); i++) {
            affected.addAll(want(target, given.versions().get(i), rules, "/versions/" + i));
        }
        Taken.write(
                () -> targets.persistAndFlush(target),
                Map.of(
                        "uq_target",
                        () -> TargetProblem.TARGET_THERE.at(
                                "/slice",
                                TargetView.slug(given.indicator(), given.area().slug(), given.slice()))));
        return publish(target.id(), affected, change);
    }

    /**
     * Says what is wanted from a day on; what was wanted before stands as it is.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     */
    @Transactional
    public TargetView revise(UUID id, StateTarget given, long expectedVersion, Change change) {
        input.checked(given);
        IndicatorTarget target = existing(id);
        IndicatorView indicator = indicatorOf(id);
        mayChange(target, indicator, expectedVersion, change);
        List<UUID> affected = want(target, given, rules(indicator), "");
        targets.flush();
        return publish(id, affected, change);
    }

    /**
     * Says what progress is measured from, from now on.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     */
    @Transactional
    public TargetView rebase(UUID id, StateBaseline given, long expectedVersion, Change change) {
        input.checked(given);
        IndicatorTarget target = existing(id);
        IndicatorView indicator = indicatorOf(id);
        mayChange(target, indicator, expectedVersion, change);
        measureFrom(target, given, rules(indicator), "");
        targets.flush();
        return publish(id, List.of(), change);
    }

    /**
     * Takes back a target that should not have been set; nothing is held against it any more.
     *
     * @param expectedVersion the published version that the caller has seen; another is refused as stale
     */
    @Transactional
    public TargetView withdraw(UUID id, long expectedVersion, Change change) {
        IndicatorTarget target = existing(id);
        mayChange(target, indicatorOf(id), expectedVersion, change);
        TargetView last = queries.published(id);
        List<UUID> affected = target.withdraw(clock.instant());
        targets.flush();
        ledger.withdraw(change, last);
        decided.affected(affected, Permission.EDIT, change);
        return queries.published(id);
    }

    private static void measureFrom(IndicatorTarget target, StateBaseline given, TargetRules rules, String pointer) {
        rules.check(given, pointer);
        target.measureFrom(Stored.Baseline.of(given), pointer);
    }

    private List<UUID> want(IndicatorTarget target, StateTarget given, TargetRules rules, String pointer) {
        rules.check(given, pointer);
        return target.want(Stored.Version.of(given, decision(given.decision(), pointer + "/decision/slug")), pointer);
    }

    private IndicatorTarget existing(UUID id) {
        return targets.locked(id)
                .filter(IndicatorTarget::isStanding)
                .orElseThrow(() -> ProblemException.notFound("target", id.toString()));
    }

    private static void mayChange(
            IndicatorTarget target, IndicatorView indicator, long expectedVersion, Change change) {
        change.actor().needsInEach(Permission.EDIT, target.programmeId(), indicator.programmeId());
        if (target.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("target", expectedVersion, target.publishedVersion());
        }
    }

    private IndicatorView indicatorOf(UUID id) {
        String slug = queries.published(id).indicator().slug();
        return indicators.get(slug, null).orElseThrow();
    }

    private TargetRules rules(IndicatorView indicator) {
        return new TargetRules(indicator.definition(), today.or(null));
    }

    private TargetView publish(UUID id, Collection<UUID> affected, Change change) {
        TargetView view = queries.published(id);
        ledger.append(change, view);
        decided.affected(affected, Permission.EDIT, change);
        return view;
    }

    private UUID area(SetTarget given) {
        String slug = given.area().slug();
        UUID id = areas.ids(List.of(slug)).get(slug);
        if (id == null) {
            throw unknown(slug, "/area/slug");
        }
        return id;
    }

    private @Nullable UUID programme(@Nullable ProgrammeRef ref) {
        if (ref == null) {
            return null;
        }
        UUID id = programmes.ids(List.of(ref.slug())).get(ref.slug());
        if (id == null) {
            throw unknown(ref.slug(), "/programme/slug");
        }
        return id;
    }

    private @Nullable UUID decision(@Nullable DecisionRef ref, String pointer) {
        if (ref == null) {
            return null;
        }
        DecisionView decision = decisions.find(ref.slug()).orElseThrow(() -> unknown(ref.slug(), pointer));
        if (decision.outcome() != DecisionOutcome.ADOPTED) {
            throw TargetProblem.DECISION_NOT_ADOPTED.at(pointer, "'%s' was not.".formatted(ref.slug()));
        }
        return decision.id();
    }

    private static ProblemException unknown(String name, String pointer) {
        return TargetProblem.UNKNOWN_REFERENCE.at(pointer, "'%s' is not in the record.".formatted(name));
    }
}
