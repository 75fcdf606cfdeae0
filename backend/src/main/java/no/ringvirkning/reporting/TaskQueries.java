package no.ringvirkning.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;

/** Reads what is asked, for those who are asked and for those who ask. Each in two statements. */
@ApplicationScoped
class TaskQueries {

    private static final String ROUNDS = """
            select p.id, cast(coalesce(jsonb_agg(report_round_document(r.id) order by r.opens desc) filter (where r.id is not null), '[]') as text)
            from programme p left join report_round r on r.programme_id = p.id
            where p.slug = :programme and p.publication = 'PUBLISHED' group by p.id
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final AssignmentQueries assignments;
    private final Today today;

    @Inject
    TaskQueries(EntityManager entityManager, ObjectMapper json, AssignmentQueries assignments, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.assignments = assignments;
        this.today = today;
    }

    /** The rounds of a programme, the last first; empty for who may not know of what is not public there. */
    Optional<List<RoundSummary>> rounds(String programme, Actor actor) {
        LocalDate day = today.or(null);
        List<?> rows = entityManager
                .createNativeQuery(ROUNDS)
                .setParameter("programme", programme)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> actor.rights().allow(Permission.READ_WORKING, Subject.of((UUID) row[0])))
                .findFirst()
                .map(row -> summaries(List.of(StoredJson.read(json, (String) row[1], RoundView[].class)), actor, day));
    }

    private static List<RoundSummary> summaries(List<RoundView> newestFirst, Actor actor, LocalDate day) {
        List<RoundSummary> summaries = new ArrayList<>();
        LocalDate closed = null;
        for (RoundView round : newestFirst) {
            RoundState state = RoundState.of(round, closed, day);
            summaries.add(
                    new RoundSummary(round, state, RoundAction.allowed(state, actor, Subject.of(round.programmeId()))));
            closed = state == RoundState.OPEN ? round.opens() : closed;
        }
        return summaries;
    }

    /** A round with what is asked in it; empty for who may know of nothing in it. */
    Optional<RoundTasks> round(String programme, UUID id, Actor actor) {
        LocalDate day = today.or(null);
        List<?> rows = entityManager
                .createNativeQuery("select cast(report_round_content(r.id, :day) as text) from report_round r"
                        + " join programme p on p.id = r.programme_id and p.publication = 'PUBLISHED'"
                        + " where r.id = :id and p.slug = :programme")
                .setParameter("id", id)
                .setParameter("programme", programme)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> StoredJson.read(json, (String) row, Gathered.Round.class))
                .flatMap(found -> Tasks.of(
                        found,
                        assignments.held(List.of(found.round().programmeId())),
                        Permission.READ_WORKING,
                        actor,
                        day));
    }

    /** What is asked of somebody in all their programmes. */
    TasksView tasks(Actor actor) {
        LocalDate day = today.or(null);
        List<Gathered.Programme> programmes = gathered(actor, day);
        List<Held> held =
                assignments.held(programmes.stream().map(Gathered.Programme::id).toList());
        List<RoundTasks> rounds = programmes.stream()
                .flatMap(each -> each.openRound().stream())
                .flatMap(round -> Tasks.of(round, held, Permission.REPORT, actor, day).stream())
                .map(RoundTasks::mineFirst)
                .sorted(Comparator.comparing(each -> each.round().due()))
                .toList();
        List<TaskState> states = rounds.stream()
                .flatMap(round -> Stream.concat(
                        round.measures().stream().map(MeasureTask::state),
                        round.figures().stream().map(FigureTask::state)))
                .toList();
        return new TasksView(
                day,
                TaskCounts.of(states),
                rounds,
                programmes.stream()
                        .map(each -> new TasksView.ProgrammeRounds(
                                each.programme(), RoundAction.allowed(actor, Subject.of(each.id()))))
                        .toList(),
                programmes.stream()
                        .flatMap(each -> Tasks.wheel(each, day, day.plusYears(1)))
                        .sorted(Comparator.comparing(WheelDay::date))
                        .toList());
    }

    private List<Gathered.Programme> gathered(Actor actor, LocalDate day) {
        String mine = actor.rights().grants().stream()
                .map(Grant::programme)
                .map(UUID::toString)
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
        List<?> rows = entityManager
                .createNativeQuery("select cast(programme_reporting(p.id, :day) as text) from programme p"
                        + " where p.id = any(cast(:mine as uuid[])) and p.publication = 'PUBLISHED' order by p.slug")
                .setParameter("mine", mine)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, Gathered.Programme.class))
                .toList();
    }

    /** A programme as everybody may read of it. */
    Optional<Gathered.Programme> of(String programme) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(programme_reporting(p.id, :day) as text) from programme p"
                        + " where p.slug = :programme and p.publication = 'PUBLISHED'")
                .setParameter("programme", programme)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream().findFirst().map(row -> StoredJson.read(json, (String) row, Gathered.Programme.class));
    }
}
