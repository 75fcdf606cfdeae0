package no.ringvirkning.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.partner.AssignRole;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.programme.PeriodKind;
import no.ringvirkning.programme.ProgrammePeriod;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.programme.ProgrammeView;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Enters decisions, and makes the changes below governance that a decision leads to. Every command is one transaction, with one
 * entry in the ledger for each entity it changes; the decision is one of them.
 */
@ApplicationScoped
public class DecisionService {

    private final DecisionRepository decisions;
    private final DecisionQueries queries;
    private final CaseRepository cases;
    private final BodyQueries bodies;
    private final GovernanceReferences references;
    private final ProgrammeQueries programmeQueries;
    private final ProgrammeService programmes;
    private final RoleService roles;
    private final Ledger ledger;
    private final InputCheck input;

    @Inject
    DecisionService(
            DecisionRepository decisions,
            DecisionQueries queries,
            CaseRepository cases,
            BodyQueries bodies,
            GovernanceReferences references,
            ProgrammeQueries programmeQueries,
            ProgrammeService programmes,
            RoleService roles,
            Ledger ledger,
            InputCheck input) {
        this.decisions = decisions;
        this.queries = queries;
        this.cases = cases;
        this.bodies = bodies;
        this.references = references;
        this.programmeQueries = programmeQueries;
        this.programmes = programmes;
        this.roles = roles;
        this.ledger = ledger;
        this.input = input;
    }

    /** Enters a decision into the record, published. What it leads to is entered by what it changes. */
    @Transactional
    public DecisionView create(CreateDecision given, Change change) {
        input.checked(given);
        if ((given.body() == null) == (given.organisation() == null)) {
            throw GovernanceProblem.NOT_ONE_DECIDER.at(
                    given.body() == null ? "/body" : "/organisation", "Give the one or the other.");
        }
        if (given.bodyAssumed() && given.body() == null) {
            throw GovernanceProblem.NOT_ONE_DECIDER.at("/bodyAssumed", "No body is named that could be assumed.");
        }
        if (decisions.hasSlug(given.slug())) {
            throw slugTaken(given);
        }
        UUID body = references.body(given.body(), "/body");
        UUID programme = references.programme(given.programme(), "/programme");
        // Whose body it is, is asked by itself: nobody enters what the board of another programme has decided.
        change.actor().needsInEach(Permission.DECIDE, programme, body == null ? null : bodies.programme(body));
        UUID organisation =
                given.organisation() == null ? null : references.partner(given.organisation(), "/organisation");
        checkMeeting(given.meeting(), body);
        decidesWhileItExists(body, organisation, given.date());
        Decision decision = new Decision(given, body, organisation, programme, caseOf(given.caseFile()));
        Taken.write(() -> decisions.persistAndFlush(decision), Map.of("uq_decision_slug", () -> slugTaken(given)));
        return publish(decision, change);
    }

    /**
     * Corrects what is recorded of a decision. Who decided, and what became of the matter, stand: things point at them.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public DecisionView correct(String slug, CorrectDecision given, long expectedVersion, Change change) {
        input.checked(given);
        Decision decision = decisions.bySlug(slug).orElseThrow(() -> ProblemException.notFound("decision", slug));
        UUID body = decision.bodyId();
        change.actor()
                .needsInEach(Permission.DECIDE, decision.programmeId(), body == null ? null : bodies.programme(body));
        if (decision.version() != expectedVersion) {
            throw ProblemException.stale("decision", expectedVersion, decision.version());
        }
        checkMeeting(given.meeting(), body);
        decidesWhileItExists(body, decision.organisationId(), given.date());
        decision.correct(given, caseOf(given.caseFile()));
        decision.affected();
        return publish(decision, change);
    }

    private void decidesWhileItExists(@Nullable UUID body, @Nullable UUID organisation, @Nullable PartialDate date) {
        Validity existence = body == null ? bodies.existence(organisation) : bodies.bodyExistence(body);
        if (!BodyRules.canBeOn(existence, date)) {
            throw GovernanceProblem.OUTSIDE_EXISTENCE.at("/date", "Who decided exists %s.".formatted(existence));
        }
    }

    /**
     * Something has begun, or ceased, to point at these decisions: their versions rise and they are published anew, with all their
     * effects. To be called in the transaction of the change, after it was flushed. Two at once wait for each other.
     *
     * @param permission what is needed for the change, and so where each decision belongs, too; in some programme for a decision
     *     that belongs to none
     */
    @Transactional
    public void affected(Collection<UUID> ids, Permission permission, Change change) {
        if (ids.isEmpty()) {
            return;
        }
        for (Decision decision : decisions.locked(ids)) {
            if (decision.programmeId() == null) {
                change.actor().needsSomewhere(permission);
            } else {
                change.actor().needs(permission, Subject.of(decision.programmeId()));
            }
            decision.affected();
            publish(decision, change);
        }
    }

    /** The same, where whoever may make the change has the right to what follows from it. */
    @Transactional
    void follow(Collection<UUID> ids, Change change) {
        for (Decision decision : decisions.locked(ids)) {
            decision.affected();
            publish(decision, change);
        }
    }

    /** As {@link #affected(Collection, Permission, Change)}, for one. */
    @Transactional
    public void affected(UUID id, Permission permission, Change change) {
        affected(List.of(id), permission, change);
    }

    /**
     * Prolongs a programme by a decision (invariant 7).
     *
     * @param expectedVersion the version of the programme that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView extendProgramme(ExtendProgramme given, long expectedVersion, Change change) {
        input.checked(given);
        Decision decision = references.adopted(given.decision(), "/decision");
        ProgrammePeriod period = new ProgrammePeriod(
                given.key(),
                PeriodKind.EXTENSION,
                given.text(),
                given.period(),
                false,
                null,
                given.overrideReason(),
                given.source());
        ExtensionRules.check(programme(given.programme().slug()), period, decision.date());
        ProgrammeView view =
                programmes.extend(given.programme().slug(), period, decision.id(), expectedVersion, change);
        affected(decision.id(), Permission.DECIDE, change);
        return view;
    }

    /**
     * Names the decision behind a period that is in the record; the proof of a historic one is open no more.
     *
     * @param expectedVersion the version of the programme that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView decidePeriod(DecidePeriod given, long expectedVersion, Change change) {
        input.checked(given);
        Decision decision = references.adopted(given.decision(), "/decision");
        ProgrammeView programme = programme(given.programme().slug());
        programme.periods().stream()
                .filter(p -> p.key().equals(given.key()) && p.kind() == PeriodKind.EXTENSION)
                .forEach(p -> ExtensionRules.check(programme, p, given.overrideReason(), decision.date()));
        ProgrammeView view = programmes.decided(
                programme.slug(), given.key(), decision.id(), given.overrideReason(), expectedVersion, change);
        affected(decision.id(), Permission.DECIDE, change);
        return view;
    }

    /** Gives a partner, or a person in a capacity, a role in a programme by a decision. */
    @Transactional
    public RoleView appoint(AssignRole given, DecisionRef by, Change change) {
        input.checked(by);
        Decision decision = references.adopted(by, "/decision");
        RoleView view = roles.assign(given, decision.id(), change);
        affected(decision.id(), Permission.EDIT, change);
        return view;
    }

    /**
     * Ends a role by a decision, the date included.
     *
     * @param expectedVersion the version of the role that the caller has seen; another is refused as stale
     */
    @Transactional
    public RoleView remove(UUID role, PartialDate date, DecisionRef by, long expectedVersion, Change change) {
        input.checked(by);
        Decision decision = references.adopted(by, "/decision");
        RoleView view = roles.end(role, date, decision.id(), expectedVersion, change);
        affected(decision.id(), Permission.EDIT, change);
        return view;
    }

    private ProgrammeView programme(String slug) {
        return programmeQueries.get(slug, null).orElseThrow(() -> ProblemException.notFound("programme", slug));
    }

    private void checkMeeting(@Nullable String meeting, @Nullable UUID body) {
        if (meeting == null) {
            return;
        }
        if (body == null) {
            throw GovernanceProblem.MEETING_WITHOUT_BODY.at("/meeting", "Name the body that met.");
        }
        if (!bodies.hasMeeting(body, meeting)) {
            throw GovernanceProblem.UNKNOWN_REFERENCE.at(
                    "/meeting", "The body has no meeting '%s'.".formatted(meeting));
        }
    }

    /** The case that is there under the number, or a new one. What decisions that were withdrawn said of it does not bind. */
    private @Nullable UUID caseOf(@Nullable CaseFile file) {
        if (file == null) {
            return null;
        }
        UUID organisation = references.partner(file.organisation(), "/caseFile/organisation");
        Case known = cases.byNumber(organisation, file.archiveNumber()).orElse(null);
        if (known == null) {
            Case entered = new Case(file, organisation);
            Taken.write(() -> cases.persistAndFlush(entered), Map.of("uq_case_file", () -> enteredAtOnce(file)));
            return entered.id();
        }
        if (!decisions.isAnyIn(known.id())) {
            known.tell(file);
        } else if (!known.is(file)) {
            throw GovernanceProblem.CASE_DIFFERS.at(
                    "/caseFile/title", "'%s' has another title.".formatted(file.archiveNumber()));
        }
        return known.id();
    }

    private DecisionView publish(Decision decision, Change change) {
        decisions.flush();
        DecisionView view = queries.published(decision.id());
        ledger.append(change, view);
        return view;
    }

    /** Whether the other tells the same of the case is not known before it has committed. */
    private static ProblemException enteredAtOnce(CaseFile file) {
        return new ProblemException(
                HttpProblem.CONFLICT,
                "Somebody entered the case '%s' at the same moment: try again.".formatted(file.archiveNumber()));
    }

    private static ProblemException slugTaken(CreateDecision given) {
        return GovernanceProblem.DECISION_SLUG_TAKEN.at("/slug", "'%s' is another decision.".formatted(given.slug()));
    }
}
