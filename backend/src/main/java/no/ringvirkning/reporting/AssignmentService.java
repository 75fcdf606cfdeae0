package no.ringvirkning.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Rights;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.member.MembershipChanged;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Taken;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Says who has what to report. It is working data: it stands in no ledger, and is not public. */
@ApplicationScoped
class AssignmentService {

    private final AssignmentRepository assignments;
    private final AssignmentQueries queries;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    AssignmentService(
            AssignmentRepository assignments, AssignmentQueries queries, InputCheck input, Today today, Clock clock) {
        this.assignments = assignments;
        this.queries = queries;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    /** Gives all of it to one, in the place of who had it; or to nobody. */
    @Transactional
    AssignedView assign(String slug, AssignReporting given, Actor by) {
        Supplier<ProblemException> notThere = () -> ProblemException.notFound("programme", slug);
        UUID programme = queries.programme(slug).orElseThrow(notThere);
        by.needs(Permission.PUBLISH, Subject.of(programme), notThere);
        input.checked(given);
        LocalDate due = given.due();
        if (due != null && due.isBefore(today.or(null))) {
            throw AssignmentProblem.DUE_IN_THE_PAST.at("/due", "It is %s today.".formatted(today.or(null)));
        }
        List<Assignable> items = items(programme, given);
        Assignment.@Nullable Owner owner = given.isForNobody() ? null : owner(programme, given, items);
        Instant now = clock.instant();
        List<Assignment> made = new ArrayList<>();
        for (Assignable item : items) {
            Optional.ofNullable(item.assignment()).flatMap(assignments::locked).ifPresent(before -> {
                if (before.isOver()) {
                    throw meanwhile();
                }
                before.end(now, by.id());
            });
            if (owner != null) {
                made.add(new Assignment(programme, item, owner, due, now, by.id()));
            }
        }
        assignments.flush();
        Taken.write(
                () -> {
                    assignments.persist(made);
                    assignments.flush();
                },
                Map.of(
                        "uq_assignment_measure", AssignmentService::meanwhile,
                        "uq_assignment_target", AssignmentService::meanwhile));
        return new AssignedView(
                1L,
                made.stream()
                        .map(each -> AssignmentView.of(queries.held(each.id()), true))
                        .toList());
    }

    /**
     * Ends an assignment, so that nobody in particular has it.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    AssignmentView withdraw(String slug, UUID id, long expectedVersion, Actor by) {
        Supplier<ProblemException> notThere =
                () -> new ProblemException(HttpProblem.NOT_FOUND, "There is no such assignment.");
        UUID programme = queries.programme(slug).orElseThrow(notThere);
        Assignment assignment = assignments
                .locked(id)
                .filter(found -> found.programmeId().equals(programme))
                .orElseThrow(notThere);
        by.needs(Permission.PUBLISH, Subject.of(assignment.programmeId()), notThere);
        if (assignment.version() != expectedVersion) {
            throw ProblemException.stale("assignment", expectedVersion, assignment.version());
        }
        if (assignment.isOver()) {
            throw AssignmentProblem.ASSIGNMENT_OVER.at("", "Somebody else has it, or nobody.");
        }
        assignment.end(clock.instant(), by.id());
        assignments.flush();
        return AssignmentView.of(queries.held(id), true);
    }

    /** Who has another role, or none, has nothing to report by what they were before. In the transaction of who changes the role. */
    void membershipChanged(@Observes MembershipChanged changed) {
        Instant now = clock.instant();
        assignments
                .heldOf(changed.programme(), changed.account())
                .forEach(each -> each.end(now, changed.by().id()));
        assignments.flush();
    }

    private List<Assignable> items(UUID programme, AssignReporting given) {
        List<Assignable> items = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < given.items().size(); i++) {
            AssignReporting.Item item = given.items().get(i);
            String pointer = "/items/" + i;
            Assignable found = queries.assignable(programme, item)
                    .orElseThrow(() ->
                            AssignmentProblem.NOT_ASSIGNABLE.at(pointer, "It is in no plan in force, and no target."));
            if (!seen.add(Objects.requireNonNullElse(found.measure(), found.target()))) {
                throw AssignmentProblem.NAMED_TWICE.at(pointer, "It is named before.");
            }
            if (!Objects.equals(found.assignment(), item.replaces())) {
                throw AssignmentProblem.ASSIGNED_MEANWHILE.at(pointer + "/replaces", "Read it again.");
            }
            items.add(found);
        }
        return items;
    }

    private Assignment.Owner owner(UUID programme, AssignReporting given, List<Assignable> items) {
        if (given.account() != null) {
            Rights rights = queries.rights(programme, given.account())
                    .orElseThrow(() -> AssignmentProblem.OWNER_NOT_A_MEMBER.at("/account", "Give them a role first."));
            for (int i = 0; i < items.size(); i++) {
                if (!rights.allow(
                        Permission.REPORT, new Subject(programme, items.get(i).partners()))) {
                    throw AssignmentProblem.OWNER_MAY_NOT_REPORT.at("/items/" + i, "Choose somebody who may.");
                }
            }
            return new Assignment.Owner(given.account(), null);
        }
        UUID partner = queries.partner(String.valueOf(given.partner()))
                .filter(found -> queries.isReportedFor(programme, found))
                .orElseThrow(() ->
                        AssignmentProblem.NOBODY_REPORTS_FOR_IT.at("/partner", "Give somebody the role for it first."));
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).partners().contains(partner)) {
                throw AssignmentProblem.OWNER_MAY_NOT_REPORT.at(
                        "/items/" + i, "The organisation does not answer for it.");
            }
        }
        return new Assignment.Owner(null, partner);
    }

    private static ProblemException meanwhile() {
        return AssignmentProblem.ASSIGNED_MEANWHILE.at("/items", "Read them again.");
    }
}
