package no.ringvirkning.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Kills the connection that is working, in the middle of its n-th writing statement or as it commits, as a lost network or a
 * stopped server would.
 */
@ApplicationScoped
public class Crash {

    private static final String INSTALL = """
            create table crash (at int not null);
            create sequence crash_seq;
            create function crash() returns trigger language plpgsql as $$
            begin
              if nextval('crash_seq') = (select at from crash) then
                perform pg_terminate_backend(pg_backend_pid());
              end if;
              return null;
            end $$;
            """;

    private final AgroalDataSource dataSource;

    @Inject
    Crash(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs the command with the connection lost at the first, the second, … moment, until it gets through; the number of
     * moments at which it was lost. What fails by itself is thrown on.
     *
     * @param lost what must hold after each loss; is told the moment
     */
    public int atEveryMoment(Runnable command, IntConsumer lost) {
        List<String> tables = tables();
        run(INSTALL);
        try {
            for (String table : tables) {
                run("create trigger crash after insert or update or delete on " + table
                        + " for each statement execute function crash()");
            }
            run("create constraint trigger crash_at_commit after insert on ledger deferrable initially deferred"
                    + " for each row execute function crash()");
            int moment = 1;
            while (!survives(command, moment)) {
                lost.accept(moment);
                moment++;
            }
            return moment - 1;
        } finally {
            tables.forEach(table -> run("drop trigger if exists crash on " + table));
            run("drop trigger if exists crash_at_commit on ledger; drop function crash(); drop sequence crash_seq;"
                    + " drop table crash");
        }
    }

    private boolean survives(Runnable command, int moment) {
        run("delete from crash; insert into crash values (" + moment + "); alter sequence crash_seq restart");
        try {
            command.run();
            return true;
        } catch (RuntimeException | AssertionError lost) {
            // Under -ea the driver itself asserts that a connection is not lost.
            dataSource.flush(AgroalDataSource.FlushMode.INVALID);
            if (!wasLost(moment)) {
                throw lost;
            }
            return false;
        }
    }

    /** What fails before its moment comes fails by itself, and would do so for ever. */
    private boolean wasLost(int moment) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select is_called and last_value >= " + moment + " from crash_seq")) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select format('%I', table_name) from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                                + " and table_name <> 'flyway_schema_history'")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private void run(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
