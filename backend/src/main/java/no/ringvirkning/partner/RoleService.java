package no.ringvirkning.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Records who does what in a programme. */
@ApplicationScoped
public class RoleService {

    private final RoleRepository roles;
    private final PartnerRepository partners;
    private final RoleQueries queries;
    private final PartnerQueries partnerQueries;
    private final Ledger ledger;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    RoleService(
            RoleRepository roles,
            PartnerRepository partners,
            RoleQueries queries,
            PartnerQueries partnerQueries,
            Ledger ledger,
            InputCheck input,
            Clock clock) {
        this.roles = roles;
        this.partners = partners;
        this.queries = queries;
        this.partnerQueries = partnerQueries;
        this.ledger = ledger;
        this.input = input;
        this.clock = clock;
    }

    /** Gives a partner, or a person in a capacity, a role in a programme. */
    @Transactional
    public RoleView assign(AssignRole given, Change change) {
        return assign(given, null, change);
    }

    /** The same by a decision; whether the decision may do that, governance knows. */
    @Transactional
    public RoleView assign(AssignRole given, @Nullable UUID appointedBy, Change change) {
        input.checked(given);
        Partner partner = partner(given);
        Supplier<ProblemException> unknown =
                () -> PartnerService.refused(PartnerProblem.UNKNOWN_SLUG, "/programme", given.programme());
        UUID programme = queries.programmeId(given.programme()).orElseThrow(unknown);
        needsToWrite(programme, unknown, change);
        Role role = new Role(given, partner, programme);
        role.appointedBy(appointedBy);
        fits(given, partner, programme, null);
        roles.persistAndFlush(role);
        return publish(role, change);
    }

    /**
     * Ends a role, the date included.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public RoleView end(UUID roleId, PartialDate date, long expectedVersion, Change change) {
        return end(roleId, date, null, expectedVersion, change);
    }

    /** The same by a decision; whether the decision may do that, governance knows. */
    @Transactional
    public RoleView end(UUID roleId, PartialDate date, @Nullable UUID endedBy, long expectedVersion, Change change) {
        input.checked(date);
        Role role = standing(roleId, expectedVersion, change);
        Partner partner = role.partnerId() == null ? null : partners.findById(role.partnerId());
        if (partner != null && !partner.canActIn(new PartialPeriod(null, date))) {
            throw outsideExistence(partner, "/date");
        }
        role.end(date);
        role.endedBy(endedBy);
        roles.flush();
        return publish(role, change);
    }

    /**
     * Records something else about a role.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public RoleView change(UUID roleId, ChangeRole given, long expectedVersion, Change change) {
        input.checked(given);
        Role role = standing(roleId, expectedVersion, change);
        if (role.isByDecision()) {
            // What is published of the decision would change with it, and nobody would know.
            throw new ProblemException(PartnerProblem.BY_DECISION, "End it, by a decision when there is one.");
        }
        AssignRole whole = given.in(queries.published(roleId).programme().slug());
        Partner partner = partner(whole);
        fits(whole, partner, role.programmeId(), role);
        role.change(whole, partner);
        roles.flush();
        return publish(role, change);
    }

    /**
     * Takes back a role that should not have been entered.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public RoleView withdraw(UUID roleId, long expectedVersion, Change change) {
        Role role = standing(roleId, expectedVersion, change);
        if (role.isByDecision()) {
            // What is published of the decision would change with it, and nobody would know.
            throw new ProblemException(PartnerProblem.BY_DECISION, "End it, by a decision when there is one.");
        }
        RoleView last = queries.published(roleId);
        role.withdraw(clock.instant());
        roles.flush();
        if (queries.isPublic(role.programmeId())) {
            ledger.withdraw(change, last);
        }
        return queries.published(roleId);
    }

    private Role standing(UUID roleId, long expectedVersion, Change change) {
        Supplier<ProblemException> notThere = () -> ProblemException.notFound("role", roleId.toString());
        Role role = roles.standing(roleId).orElseThrow(notThere);
        needsToWrite(role.programmeId(), notThere, change);
        if (role.version() != expectedVersion) {
            throw ProblemException.stale("role", expectedVersion, role.version());
        }
        return role;
    }

    /** Of a programme that is not public only those know who read drafts. */
    private void needsToWrite(UUID programme, Supplier<ProblemException> notThere, Change change) {
        if (queries.isPublic(programme)) {
            change.actor().needs(Permission.EDIT, Subject.of(programme));
        } else {
            change.actor().needs(Permission.EDIT, Subject.of(programme), notThere);
        }
    }

    private void fits(AssignRole given, @Nullable Partner partner, UUID programme, @Nullable Role changed) {
        if (partner != null && !partner.canActIn(given.period())) {
            throw outsideExistence(partner, "/period");
        }
        if (roles.locked(programme, given.role()).stream()
                .anyMatch(other -> other != changed && other.isTheSameAtOnce(given, partner))) {
            throw PartnerService.refused(
                    PartnerProblem.ROLE_HELD_ALREADY, "/period", given.role().name());
        }
    }

    /** Ends the roles that a partner still has after its last day; refuses when one starts later still. */
    void endAll(Partner partner, LocalDate lastDay, Change change) {
        List<Role> left = roles.notEndedBefore(partner.id(), lastDay.plusDays(1));
        List<Role> later = left.stream().filter(r -> r.startsAfter(lastDay)).toList();
        if (!later.isEmpty()) {
            throw startLater(partner, lastDay, later);
        }
        for (Role role : left) {
            role.end(PartialDate.day(lastDay));
            roles.flush();
            publish(role, change);
        }
    }

    private @Nullable Partner partner(AssignRole given) {
        String slug = given.partner();
        return slug == null
                ? null
                : partners.bySlug(slug)
                        .orElseThrow(() -> PartnerService.refused(PartnerProblem.UNKNOWN_SLUG, "/partner", slug));
    }

    private ProblemException startLater(Partner partner, LocalDate lastDay, List<Role> later) {
        String named = later.stream()
                .map(role -> queries.published(role.id()))
                .map(r -> "%s in %s (%s) from %s"
                        .formatted(
                                r.role(),
                                r.programme().slug(),
                                r.id(),
                                r.period().from().earliest()))
                .collect(Collectors.joining(", "));
        return new ProblemException(
                PartnerProblem.ROLES_START_LATER,
                "The last day of %s would be %s, but it has these roles later: %s."
                        .formatted(partner.slug(), lastDay, named),
                List.of(FieldProblem.pointer("/roles", "rule", PartnerProblem.ROLES_START_LATER.title())));
    }

    private ProblemException outsideExistence(Partner partner, String pointer) {
        List<String> successors = partnerQueries.slugs(partner.successors());
        String detail = "%s exists %s.%s"
                .formatted(
                        partner.slug(),
                        partner.existence(),
                        successors.isEmpty() ? "" : " After it acts " + String.join(", ", successors) + ".");
        return new ProblemException(
                PartnerProblem.OUTSIDE_EXISTENCE,
                detail,
                List.of(FieldProblem.pointer(pointer, "rule", PartnerProblem.OUTSIDE_EXISTENCE.title())));
    }

    /** Takes the roles in a programme away from the public together with it. */
    @Transactional
    public void withdrawOf(UUID programmeId, Change change) {
        change.actor().needs(Permission.PUBLISH, Subject.of(programmeId));
        queries.ofProgramme(programmeId, null).forEach(view -> ledger.withdraw(change, view));
    }

    /** Publishes the roles in a programme together with it. */
    @Transactional
    public void publishOf(UUID programmeId, Change change) {
        change.actor().needs(Permission.PUBLISH, Subject.of(programmeId));
        queries.ofProgramme(programmeId, null).forEach(view -> ledger.append(change, view));
    }

    private RoleView publish(Role role, Change change) {
        RoleView view = queries.published(role.id());
        if (queries.isPublic(role.programmeId())) {
            ledger.append(change, view);
        }
        return view;
    }
}
