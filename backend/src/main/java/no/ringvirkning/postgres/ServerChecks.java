package no.ringvirkning.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server somebody else runs must offer, so that the product works on it and loses nothing it has acknowledged. */
record ServerChecks(
        int version,
        String encoding,
        Map<String, String> durability,
        @Nullable String schema,
        boolean mayCreate) {

    /** The oldest major version we stand up for; nothing in the schema needs a newer one. */
    static final int OLDEST = 16;

    /** Every role may read these. The schema is the one the tables come into: by default, public. */
    private static final String QUERY = """
            select current_setting('server_version_num')::int / 10000, current_setting('server_encoding'),
                   current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'),
                   current_schema(), coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)
            """;

    static ServerChecks read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            Map<String, String> durability = new LinkedHashMap<>();
            durability.put("fsync", row.getString(3));
            durability.put("full_page_writes", row.getString(4));
            durability.put("synchronous_commit", row.getString(5));
            return new ServerChecks(row.getInt(1), row.getString(2), durability, row.getString(6), row.getBoolean(7));
        }
    }

    /**
     * Refuses a server that does not do.
     *
     * @param url the address as it may be shown
     * @throws StartFailure with the first thing that is wrong, and what to do
     */
    void require(String url) {
        if (version < OLDEST) {
            throw new StartFailure("The database at " + url + " runs PostgreSQL " + version + ", but version " + OLDEST
                    + " or newer is needed. Upgrade the server, or name another one in QUARKUS_DATASOURCE_JDBC_URL.");
        }
        if (!encoding.equals("UTF8")) {
            throw new StartFailure("The database at " + url + " is encoded in " + encoding + ", which cannot hold every"
                    + " text. Create it anew with ENCODING 'UTF8'.");
        }
        durability.forEach((setting, value) -> {
            if (value.equals("off")) {
                throw new StartFailure("The database at " + url + " runs with " + setting
                        + " = off, so a crash would lose"
                        + " or damage what was acknowledged. Set " + setting + " = on in the server's configuration"
                        + " and wherever it is set for the database, the user or the connection.");
            }
        });
        if (!mayCreate) {
            throw new StartFailure("The user may not create tables in the database at " + url + ", in "
                    + (schema == null ? "any schema of its search_path" : "the schema " + schema)
                    + ". Make it the owner of the database, and give it CREATE on the schema public.");
        }
    }
}
