package no.ringvirkning.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Works out who has what left. What somebody has is asked of them; what nobody has is asked of those who report for an organisation that
 * answers for it, and where there are none, of those who lead.
 */
final class FollowUp {

    private final Gathered.Round gathered;
    private final List<Held> held;
    private final List<Member> members;
    private final LocalDate today;

    FollowUp(Gathered.Round gathered, List<Held> held, List<Member> members, LocalDate today) {
        this.gathered = gathered;
        this.held = List.copyOf(held);
        this.members = members.stream()
                .filter(each -> each.programme().equals(gathered.round().programmeId()))
                .toList();
        this.today = today;
    }

    /** Somebody with a role in the programme who can sign in. */
    record Member(
            UUID programme,
            UUID account,
            String name,
            ProgrammeRole role,
            @Nullable UUID partner) {}

    /** Those who have something left, in the order of the members. */
    Left.Round left() {
        Map<UUID, List<Left.Task>> tasks = new LinkedHashMap<>();
        members.forEach(each -> tasks.put(each.account(), new ArrayList<>()));
        RoundView round = gathered.round();
        for (Gathered.Measure each : gathered.measures()) {
            if (!each.isOverBefore(round.answeredFrom())) {
                Optional<Held> has = Tasks.of(each, held, round);
                LocalDate due = Held.due(has, round);
                TaskState state = TaskState.of(each.isReportedSince(round.answeredFrom()), each.answer(), due, today);
                LocalizedText title = Objects.requireNonNullElse(
                        each.measure().title(), LocalizedText.nb(each.measure().code()));
                Predicate<Member> answers = member -> each.partners().contains(member.partner());
                add(
                        tasks,
                        has,
                        state,
                        answers,
                        new Left.Task(each.measure().code(), title, due, state == TaskState.LATE));
            }
        }
        for (Gathered.Figure each : gathered.figures()) {
            Optional<Held> has = Tasks.of(each, held);
            LocalDate due = Held.due(has, round);
            TaskState state = Tasks.state(each, each.due(round.due()), due, today);
            add(
                    tasks,
                    has,
                    state,
                    member -> false,
                    new Left.Task("", each.indicator().name(), due, state == TaskState.LATE));
        }
        return new Left.Round(
                round,
                members.stream()
                        .map(each -> new Left.Person(
                                each.account(), each.name(), Objects.requireNonNull(tasks.get(each.account()))))
                        .filter(each -> !each.tasks().isEmpty())
                        .toList());
    }

    private void add(
            Map<UUID, List<Left.Task>> tasks,
            Optional<Held> has,
            TaskState state,
            Predicate<Member> answers,
            Left.Task task) {
        if (state != TaskState.DUE && state != TaskState.LATE) {
            return;
        }
        asked(has, answers)
                .forEach(each ->
                        Objects.requireNonNull(tasks.get(each.account())).add(task));
    }

    private List<Member> asked(Optional<Held> has, Predicate<Member> answers) {
        if (has.isPresent()) {
            Held owner = has.get();
            return members.stream()
                    .filter(each -> owner.account() != null
                            ? each.account().equals(owner.account())
                            : Objects.equals(each.partner(), owner.partnerId()))
                    .toList();
        }
        List<Member> reporters = members.stream()
                .filter(each -> each.partner() != null)
                .filter(answers)
                .toList();
        return reporters.isEmpty()
                ? members.stream()
                        .filter(each -> each.role() == ProgrammeRole.LEAD)
                        .toList()
                : reporters;
    }
}
