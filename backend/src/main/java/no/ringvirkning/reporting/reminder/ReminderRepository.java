package no.ringvirkning.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.ringvirkning.reporting.Left;
import org.jspecify.annotations.Nullable;

/** Keeps when who was reminded, and when who is to be. */
@ApplicationScoped
class ReminderRepository {

    private final EntityManager entityManager;
    private final DataSource dataSource;

    @Inject
    ReminderRepository(EntityManager entityManager, DataSource dataSource) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
    }

    /**
     * When somebody was reminded in a round.
     *
     * @param day the last day that was reminded of, by itself
     * @param byHand when somebody last asked for it
     * @param at when last, in either way
     */
    record Last(
            @Nullable LocalDate day,
            @Nullable Instant byHand,
            @Nullable Instant at) {

        static final Last NEVER = new Last(null, null, null);
    }

    Optional<UUID> programme(String slug) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select id from programme where slug = :slug and publication = 'PUBLISHED'", UUID.class)
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream().findFirst().map(UUID.class::cast);
    }

    /** When those who were reminded in a round were, by account. */
    Map<UUID, Last> last(UUID round) {
        List<?> rows = entityManager
                .createNativeQuery("select account_id, max(day) filter (where kind <> 'BY_HAND'),"
                        + " max(made_at) filter (where kind = 'BY_HAND'), max(made_at)"
                        + " from reminder where round_id = :round group by account_id")
                .setParameter("round", round)
                .getResultList();
        Map<UUID, Last> last = new HashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            last.put((UUID) cells[0], new Last(day(cells[1]), (Instant) cells[2], (Instant) cells[3]));
        }
        return last;
    }

    private static @Nullable LocalDate day(@Nullable Object cell) {
        return cell instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    /** Those who want none. */
    Set<UUID> unwilling() {
        List<?> rows = entityManager
                .createNativeQuery("select account_id from reminders_off", UUID.class)
                .getResultList();
        Set<UUID> unwilling = new HashSet<>();
        rows.forEach(row -> unwilling.add((UUID) row));
        return unwilling;
    }

    /** Where mail goes to people, by account: the login name, where it is an address. */
    Map<UUID, String> addresses(Collection<Left.Person> people) {
        String ids = people.stream().map(each -> each.account().toString()).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = entityManager
                .createNativeQuery("select id, login_name from account"
                        + " where id = any(cast(:ids as uuid[])) and login_name like '%_@_%'")
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], row ->
                (String) row[1]));
    }

    /** Notes that somebody is reminded; false when they were already, also by another node that has not said so yet. */
    boolean notes(UUID round, UUID account, ReminderKind kind, LocalDate day, Instant now) {
        return run(
                "insert into reminder (id, round_id, account_id, kind, day, made_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                UUID.randomUUID(),
                round,
                account,
                kind.name(),
                day,
                Timestamp.from(now));
    }

    /** The rule of a programme. */
    ReminderRule rule(UUID programme) {
        List<?> rows = entityManager
                .createNativeQuery("select version, days_before, on_day, days_after from reminder_rule"
                        + " where programme_id = :programme")
                .setParameter("programme", programme)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new ReminderRule((Long) row[0], number(row[1]), (Boolean) row[2], number(row[3])))
                .orElse(ReminderRule.USUAL);
    }

    private static @Nullable Integer number(@Nullable Object cell) {
        return cell == null ? null : ((Number) cell).intValue();
    }

    /** Writes the rule over the version that was seen; false when it is at another one. */
    boolean writes(UUID programme, WriteReminderRule given, long expectedVersion) {
        return expectedVersion == 0
                ? run(
                        "insert into reminder_rule (days_before, on_day, days_after, programme_id, version)"
                                + " values (cast(? as smallint), ?, cast(? as smallint), ?, 1) on conflict do nothing",
                        given.daysBefore(),
                        given.onDay(),
                        given.daysAfter(),
                        programme)
                : run(
                        "update reminder_rule set days_before = cast(? as smallint), on_day = ?, days_after = cast(? as smallint),"
                                + " version = version + 1 where programme_id = ? and version = ?",
                        given.daysBefore(),
                        given.onDay(),
                        given.daysAfter(),
                        programme,
                        expectedVersion);
    }

    boolean wants(UUID account) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select not exists (select from reminders_off where account_id = :account)", Boolean.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    void wants(UUID account, boolean wanted, Instant now) {
        if (wanted) {
            run("delete from reminders_off where account_id = ?", account);
        } else {
            run(
                    "insert into reminders_off (account_id, since) values (?, ?) on conflict do nothing",
                    account,
                    Timestamp.from(now));
        }
    }

    /** Whether it has changed something; in the transaction of who asks. */
    private boolean run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new PersistenceException("reminders cannot be kept", e);
        }
    }
}
