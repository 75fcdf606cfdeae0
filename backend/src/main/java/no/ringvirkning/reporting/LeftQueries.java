package no.ringvirkning.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.shared.StoredJson;

/** Reads what is left in the rounds that are open, for reminders. In three statements, however many they are. */
@ApplicationScoped
public class LeftQueries {

    private static final String MEMBERS = """
            select cast(coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
              'programme', m.programme_id, 'account', a.id, 'name', a.display_name, 'role', m.role, 'partner', m.partner_id))
              order by a.display_name collate "nb-NO-x-icu", a.id), '[]') as text)
            from membership m join account a on a.id = m.account_id
            where m.programme_id = any(cast(:programmes as uuid[])) and a.state = 'ACTIVE'
              and m.role in ('PARTNER_REPORTER', 'EDITOR', 'LEAD')
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final AssignmentQueries assignments;

    @Inject
    LeftQueries(EntityManager entityManager, ObjectMapper json, AssignmentQueries assignments) {
        this.entityManager = entityManager;
        this.json = json;
        this.assignments = assignments;
    }

    /** What is left in all rounds that are open on a day. */
    public List<Left.Round> open(LocalDate day) {
        return left(
                entityManager
                        .createNativeQuery(
                                "select cast(programme_reporting(p.id, :day) as text) from programme p"
                                        + " where p.publication = 'PUBLISHED' and report_round_open(p.id, :day) is not null order by p.slug")
                        .setParameter("day", day)
                        .getResultList(),
                day);
    }

    /** What is left in a round; empty when it is not the one that is open in the programme. */
    public Optional<Left.Round> of(UUID programme, UUID round, LocalDate day) {
        return left(
                        entityManager
                                .createNativeQuery(
                                        "select cast(programme_reporting(p.id, :day) as text) from programme p"
                                                + " where p.id = :programme and report_round_open(p.id, :day) = :round")
                                .setParameter("programme", programme)
                                .setParameter("round", round)
                                .setParameter("day", day)
                                .getResultList(),
                        day)
                .stream()
                .findFirst();
    }

    private List<Left.Round> left(List<?> rows, LocalDate day) {
        List<Gathered.Programme> programmes = rows.stream()
                .map(row -> StoredJson.read(json, (String) row, Gathered.Programme.class))
                .toList();
        List<UUID> ids = programmes.stream().map(Gathered.Programme::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Held> held = assignments.held(ids);
        List<FollowUp.Member> members = List.of(StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery(MEMBERS)
                        .setParameter(
                                "programmes",
                                ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                        .getSingleResult(),
                FollowUp.Member[].class));
        return programmes.stream()
                .flatMap(each -> each.openRound().stream())
                .map(round -> new FollowUp(round, held, members, day).left())
                .toList();
    }
}
