package no.ringvirkning.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** What can be done to governing bodies. Every command is one transaction, and leaves one entry in the ledger. */
@ApplicationScoped
public class BodyService {

    private final BodyRepository bodies;
    private final BodyQueries queries;
    private final GovernanceReferences references;
    private final DecisionService decisions;
    private final Ledger ledger;
    private final InputCheck input;

    @Inject
    BodyService(
            BodyRepository bodies,
            BodyQueries queries,
            GovernanceReferences references,
            DecisionService decisions,
            Ledger ledger,
            InputCheck input) {
        this.bodies = bodies;
        this.queries = queries;
        this.references = references;
        this.decisions = decisions;
        this.ledger = ledger;
        this.input = input;
    }

    /** Enters a body into the record, published. */
    @Transactional
    public BodyView create(CreateBody given, Change change) {
        input.checked(given);
        UUID programme = references.programme(given.programme(), "/programme");
        needsToKeep(programme, change);
        if (bodies.hasSlug(given.slug())) {
            throw slugTaken(given);
        }
        UUID organisation = references.partner(given.organisation(), "/organisation");
        actsWhileItExists(given.validity(), queries.existence(organisation));
        BodyRules.checkSubstitutes(given.seats());
        Set<UUID> behind = references.adopted(decisionsBehind(given));
        GoverningBody body = new GoverningBody(given, organisation, programme);
        for (int i = 0; i < given.seats().size(); i++) {
            body.seat(stored(given.seats().get(i), "/seats/" + i), "/seats/" + i);
        }
        for (int i = 0; i < given.delegations().size(); i++) {
            body.delegate(stored(given.delegations().get(i), "/delegations/" + i), "/delegations/" + i);
        }
        for (int i = 0; i < given.meetings().size(); i++) {
            body.meet(stored(given.meetings().get(i)), "/meetings/" + i);
        }
        Taken.write(() -> bodies.persistAndFlush(body), Map.of("uq_governing_body_slug", () -> slugTaken(given)));
        return publish(body, behind, change);
    }

    /**
     * Has something else recorded of a body.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public BodyView change(String slug, ChangeBody given, long expectedVersion, Change change) {
        input.checked(given);
        GoverningBody body = existing(slug, expectedVersion, change);
        actsWhileItExists(given.validity(), queries.existence(body.organisationId()));
        body.change(given);
        return publish(body, Set.of(), change);
    }

    /**
     * Adds a seat to a body.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public BodyView addSeat(String slug, Seat seat, long expectedVersion, Change change) {
        input.checked(seat);
        GoverningBody body = existing(slug, expectedVersion, change);
        Map<String, DecisionRef> decided = new LinkedHashMap<>();
        note(decided, "/appointedBy", seat.appointedBy());
        note(decided, "/endedBy", seat.endedBy());
        Set<UUID> behind = references.adopted(decided);
        if (seat.substituteFor() != null
                && !(body.hasSeat(seat.substituteFor()) && seat.role() == SeatRole.SUBSTITUTE)) {
            throw GovernanceProblem.NOT_A_SUBSTITUTE.at(
                    "/substituteFor", "'%s' is no seat that it stands in for.".formatted(seat.substituteFor()));
        }
        body.seat(stored(seat, ""), "");
        return publish(body, behind, change);
    }

    /**
     * Ends a seat, the date included; by a decision, when one is known.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public BodyView endSeat(
            String slug,
            String key,
            PartialDate date,
            @Nullable DecisionRef decision,
            long expectedVersion,
            Change change) {
        input.checked(date);
        GoverningBody body = existing(slug, expectedVersion, change);
        Set<UUID> behind = references.adopted(decision == null ? Map.of() : Map.of("/decision", decision));
        body.endSeat(key, date, behind.stream().findFirst().orElse(null));
        return publish(body, behind, change);
    }

    /**
     * Records that a body lets another decide something.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public BodyView delegate(String slug, Delegation delegation, long expectedVersion, Change change) {
        input.checked(delegation);
        GoverningBody body = existing(slug, expectedVersion, change);
        Map<String, DecisionRef> decided = new LinkedHashMap<>();
        note(decided, "/decision", delegation.decision());
        Set<UUID> behind = references.adopted(decided);
        body.delegate(stored(delegation, ""), "");
        return publish(body, behind, change);
    }

    /**
     * Records a meeting of a body.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public BodyView meet(String slug, Meeting meeting, long expectedVersion, Change change) {
        GoverningBody body = existing(slug, expectedVersion, change);
        body.meet(stored(input.checked(meeting)), "");
        return publish(body, Set.of(), change);
    }

    private static Map<String, DecisionRef> decisionsBehind(CreateBody given) {
        Map<String, DecisionRef> decided = new LinkedHashMap<>();
        for (int i = 0; i < given.seats().size(); i++) {
            note(decided, "/seats/" + i + "/appointedBy", given.seats().get(i).appointedBy());
            note(decided, "/seats/" + i + "/endedBy", given.seats().get(i).endedBy());
        }
        for (int i = 0; i < given.delegations().size(); i++) {
            note(
                    decided,
                    "/delegations/" + i + "/decision",
                    given.delegations().get(i).decision());
        }
        return decided;
    }

    private static void note(Map<String, DecisionRef> decided, String pointer, @Nullable DecisionRef decision) {
        if (decision != null) {
            decided.put(pointer, decision);
        }
    }

    BodyView publish(GoverningBody body, Collection<UUID> behind, Change change) {
        bodies.flush();
        BodyView view = queries.published(body.id());
        ledger.append(change, view);
        decisions.affected(behind, Permission.EDIT, change);
        return view;
    }

    private GoverningBody existing(String slug, long expectedVersion, Change change) {
        GoverningBody body = bodies.bySlug(slug).orElseThrow(() -> ProblemException.notFound("body", slug));
        needsToKeep(body.programmeId(), change);
        if (body.version() != expectedVersion) {
            throw ProblemException.stale("body", expectedVersion, body.version());
        }
        return body;
    }

    private static void needsToKeep(@Nullable UUID programme, Change change) {
        change.actor().needs(toKeep(programme), Subject.of(programme));
    }

    /** A body of no programme, such as a municipal council, is one of the registers that all programmes share. */
    static Permission toKeep(@Nullable UUID programme) {
        return programme == null ? Permission.ADMINISTER : Permission.EDIT;
    }

    private static ProblemException slugTaken(CreateBody given) {
        return GovernanceProblem.BODY_SLUG_TAKEN.at("/slug", "'%s' is another body.".formatted(given.slug()));
    }

    /** The body of an organisation is there while the organisation is; an end that is not given is that of the organisation. */
    private static void actsWhileItExists(Validity body, Validity organisation) {
        PartialPeriod days = new PartialPeriod(
                body.from() == null ? null : PartialDate.day(body.from()),
                body.to() == null ? null : PartialDate.day(body.to().minusDays(1)));
        BodyRules.within(organisation, days, "/validity");
    }

    private Stored.Seat stored(Seat seat, String pointer) {
        return new Stored.Seat(
                seat.key(),
                seat.role(),
                seat.constituency(),
                seat.count(),
                seat.voting(),
                seat.substituteFor(),
                seat.period(),
                references.decision(seat.appointedBy(), pointer + "/appointedBy"),
                references.decision(seat.endedBy(), pointer + "/endedBy"),
                seat.source());
    }

    private Stored.Delegation stored(Delegation delegation, String pointer) {
        return new Stored.Delegation(
                delegation.key(),
                references.body(delegation.toBody(), pointer + "/toBody"),
                delegation.toPartner() == null
                        ? null
                        : references.partner(delegation.toPartner(), pointer + "/toPartner"),
                delegation.text(),
                delegation.subject(),
                delegation.limit(),
                delegation.validity(),
                references.decision(delegation.decision(), pointer + "/decision"),
                delegation.source());
    }

    private static Stored.Meeting stored(Meeting meeting) {
        return new Stored.Meeting(
                meeting.key(),
                meeting.date(),
                meeting.place(),
                meeting.attendance(),
                meeting.agenda(),
                meeting.source());
    }
}
