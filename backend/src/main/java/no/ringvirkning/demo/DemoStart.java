package no.ringvirkning.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import no.ringvirkning.access.Actor;
import no.ringvirkning.area.AreaStart;
import no.ringvirkning.contact.ContactService;
import no.ringvirkning.finance.FundingService;
import no.ringvirkning.governance.BodyService;
import no.ringvirkning.governance.DecidePeriod;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.annotation.AnnotationService;
import no.ringvirkning.indicator.comparison.ReferenceService;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.projection.ProjectionService;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.indicator.target.TargetService;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.StartLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Loads the five source documents into a record that holds no programme yet, whole or not at all. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final PartnerService partners;
    private final ProgrammeService programmes;
    private final RoleService roles;
    private final BodyService bodies;
    private final DecisionService decisions;
    private final DemoPlans plans;
    private final MeasureService measures;
    private final FundingService funding;
    private final IndicatorService indicators;
    private final TargetService targets;
    private final ObservationService observations;
    private final ProjectionService projections;
    private final ReferenceService references;
    private final AnnotationService annotations;
    private final DemoSubmissions submissions;
    private final DemoRounds rounds;
    private final ContactService contacts;
    private final ProgrammeQueries queries;
    private final StartLock lock;
    private final InputCheck input;
    private final boolean wanted;
    private @Nullable CompletableFuture<List<DemoFile>> ahead;

    @Inject
    DemoStart(
            PartnerService partners,
            ProgrammeService programmes,
            RoleService roles,
            BodyService bodies,
            DecisionService decisions,
            DemoPlans plans,
            MeasureService measures,
            FundingService funding,
            IndicatorService indicators,
            TargetService targets,
            ObservationService observations,
            ProjectionService projections,
            ReferenceService references,
            AnnotationService annotations,
            DemoSubmissions submissions,
            DemoRounds rounds,
            ContactService contacts,
            ProgrammeQueries queries,
            StartLock lock,
            InputCheck input,
            @ConfigProperty(name = "ringvirkning.demo") boolean wanted) {
        this.partners = partners;
        this.programmes = programmes;
        this.roles = roles;
        this.bodies = bodies;
        this.decisions = decisions;
        this.plans = plans;
        this.measures = measures;
        this.funding = funding;
        this.indicators = indicators;
        this.targets = targets;
        this.observations = observations;
        this.projections = projections;
        this.references = references;
        this.annotations = annotations;
        this.submissions = submissions;
        this.rounds = rounds;
        this.contacts = contacts;
        this.queries = queries;
        this.lock = lock;
        this.input = input;
        this.wanted = wanted;
    }

    /** Reading takes a while and no database: it is done while the register is entered. */
    void readAhead(@Observes @Priority(AreaStart.PRIORITY - 1) StartupEvent started) {
        if (wanted && queries.isEmpty()) {
            ahead = CompletableFuture.supplyAsync(this::read);
        }
    }

    void load(@Observes @Priority(AreaStart.PRIORITY + 100) StartupEvent started) {
        if (wanted) {
            lock.alone(() -> {
                if (queries.isEmpty()) {
                    // Empty now and not before: another node has begun meanwhile and came to nothing.
                    List<DemoFile> files = ahead == null ? read() : ahead.join();
                    files.forEach(this::load);
                    LOG.infof("Loaded the demo data of %d files.", files.size());
                }
            });
        }
        ahead = null;
    }

    private List<DemoFile> read() {
        return DemoFile.NAMES.stream().map(DemoFile::read).map(input::checked).toList();
    }

    private void load(DemoFile file) {
        Function<@Nullable SourceReference, Change> by =
                source -> change(file, SourceReference.isIllustrative(source) ? Told.MADE_UP : Told.BY_SOURCE);
        Change told = by.apply(null);
        each(file.partners(), partner -> partners.create(partner, by.apply(partner.source())));
        each(file.programmes(), programme -> programmes.create(programme, told));
        each(file.roles(), role -> roles.assign(role, by.apply(role.source())));
        each(file.bodies(), body -> bodies.create(body, by.apply(body.source())));
        each(file.decisions(), decision -> decisions.create(decision, by.apply(decision.source())));
        each(file.decidedPeriods(), period -> decisions.decidePeriod(period, seen(period), told));
        each(file.plans(), plan -> plans.load(plan, plan.hasMadeUp() ? change(file, Told.IN_PART) : told));
        each(file.reports(), report -> measures.report(report, by.apply(report.source())));
        each(file.funding(), line -> funding.create(line, by.apply(line.source())));
        each(file.cofundingRules(), rule -> funding.setCofundingRule(rule, by.apply(rule.source())));
        each(file.indicators(), indicator -> indicators.create(indicator, by.apply(indicator.source())));
        each(file.targets(), target -> targets.set(target, change(file, told(target))));
        each(
                file.observations(),
                figures -> observations.record(figures.indicator(), figures.series(), change(file, told(figures))));
        each(file.projections(), projection -> projections.record(projection, by.apply(projection.source())));
        each(file.references(), reference -> references.state(reference, by.apply(reference.source())));
        each(file.annotations(), note -> annotations.annotate(note, by.apply(note.source())));
        each(file.submissions(), submission -> submissions.load(submission, change(file, told(submission.figures()))));
        each(file.rounds(), round -> rounds.load(round, by.apply(round.source())));
        each(
                file.contacts(),
                contact -> contacts.create(contact.programme(), contact.command(), by.apply(contact.source())));
    }

    private static Told told(DemoObservations figures) {
        return figures.isMadeUp() ? Told.MADE_UP : figures.hasMadeUp() ? Told.IN_PART : Told.BY_SOURCE;
    }

    private static Told told(SetTarget target) {
        List<@Nullable SourceReference> sources = new ArrayList<>();
        target.versions().forEach(version -> sources.add(version.source()));
        target.baselines().forEach(baseline -> sources.add(baseline.source()));
        long madeUp = sources.stream().filter(SourceReference::isIllustrative).count();
        return madeUp == 0 ? Told.BY_SOURCE : madeUp == sources.size() ? Told.MADE_UP : Told.IN_PART;
    }

    /** What of it is told by the source, in the words of the ledger. */
    private enum Told {
        BY_SOURCE("Tatt inn fra kilden «%s»."),
        IN_PART("Tatt inn fra kilden «%s»; det som er merket som eksempel, er funnet på."),
        MADE_UP("Tatt inn som eksempel ved siden av kilden «%s»: dette er funnet på.");

        private final String reason;

        Told(String reason) {
            this.reason = reason;
        }
    }

    private <T> void each(List<T> commands, Consumer<T> use) {
        for (T command : commands) {
            use.accept(command);
            lock.letGo();
        }
    }

    private long seen(DecidePeriod period) {
        return queries.get(period.programme().slug(), null).orElseThrow().version();
    }

    private static Change change(DemoFile file, Told told) {
        LocalizedText title = file.document() == null ? null : file.document().title();
        String reason =
                title == null ? "Aktører som flere av kildene nevner, er tatt inn." : told.reason.formatted(title.nb());
        return new Change(Actor.SYSTEM, reason);
    }
}
