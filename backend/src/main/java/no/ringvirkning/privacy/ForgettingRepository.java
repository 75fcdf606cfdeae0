package no.ringvirkning.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Deletes what is known of people, in the transaction of who asks. Each method answers how many rows it was. */
@ApplicationScoped
class ForgettingRepository {

    private static final String ADMINISTRATORS =
            "select id from account where administrator and state = 'ACTIVE' order by id for update";

    private final DataSource dataSource;

    @Inject
    ForgettingRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether it is the one account that administers. The others stay until the transaction has ended. */
    boolean isOnlyAdministrator(UUID account) {
        boolean among = false;
        int all = 0;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADMINISTRATORS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                among |= account.equals(rows.getObject(1, UUID.class));
                all++;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return among && all == 1;
    }

    int roles(UUID account) {
        return run("delete from membership where account_id = ?", account);
    }

    /** What the owner had to report, now and before. */
    int assignments(UUID account) {
        return run("delete from assignment where account_id = ?", account);
    }

    /** That the owner was reminded, or wants not to be. */
    int reminders(UUID account) {
        return run("delete from reminder where account_id = ?", account)
                + run("delete from reminders_off where account_id = ?", account);
    }

    int sessions(UUID account) {
        return run("delete from session where account_id = ?", account);
    }

    int browsers(UUID account) {
        return run("delete from device where account_id = ?", account);
    }

    int invitations(UUID account) {
        return run("delete from invitation where account_id = ?", account);
    }

    /** What the owner was answered, which may tell who they are. */
    int answers(UUID account) {
        return run("delete from idempotency_record where caller = ?", "account:" + account);
    }

    int account(UUID account) {
        return run("delete from account where id = ?", account);
    }

    /** By whom the owner signs in elsewhere. */
    int identities(UUID account) {
        return run("delete from openid_identity where account_id = ?", account);
    }

    /** Programs that the owner has registered are let in no more, as with keys. */
    int consumers(UUID account, Instant now) {
        return run(
                "update consumer set withdrawn_at = greatest(?, made_at), version = version + 1"
                        + " where made_by = ? and withdrawn_at is null",
                Timestamp.from(now),
                "account:" + account);
    }

    /** Keys that the owner has made work no more: nobody can be asked what they are for. */
    int keys(UUID account, Instant now) {
        return run(
                "update api_key set revoked_at = greatest(?, made_at), version = version + 1"
                        + " where made_by = ? and revoked_at is null",
                Timestamp.from(now),
                "account:" + account);
    }

    /** Mail to the owner, sent or not, and links that go to them. */
    int mail(UUID account) {
        String owner = "(select login_name from account where id = ?)";
        return run("delete from outgoing_mail where lower(address) = lower(" + owner + ")", account)
                + run("delete from update_request_address where lower(email) = lower(" + owner + ")", account);
    }

    int addressesOfLinksOverBefore(Instant day) {
        return run(
                "delete from update_request_address where request_id in"
                        + " (select id from update_request where expires_at < ?)",
                Timestamp.from(day));
    }

    int sessionsBefore(Instant day) {
        return run("delete from session where last_seen_at < ?", Timestamp.from(day));
    }

    int browsersBefore(Instant day) {
        return run("delete from device where made_at < ?", Timestamp.from(day));
    }

    int invitationsBefore(Instant day) {
        return run("delete from invitation where expires_at < ?", Timestamp.from(day));
    }

    /** The database lets nobody do it who does not say that this is what they do. */
    int eventsBefore(Instant day) {
        run("set local ringvirkning.forgets = 'on'");
        int events = run("delete from security_event where recorded_at < ?", Timestamp.from(day));
        run("set local ringvirkning.forgets = 'off'");
        return events;
    }

    private int run(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static PersistenceException failed(SQLException e) {
        return new PersistenceException("who is to be forgotten cannot be", e);
    }
}
