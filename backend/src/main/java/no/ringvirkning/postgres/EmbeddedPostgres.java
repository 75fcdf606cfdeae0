package no.ringvirkning.postgres;

import java.nio.file.Path;

/**
 * A PostgreSQL server of our own on a data directory, from start to close.
 *
 * <p>It listens on a free port of this machine only, and lets in one role with a random password. That role owns its
 * database but is not a superuser. If the process is killed the server stays behind; the next start replaces it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final DataDirectory data;
    private final ServerProcess server;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedPostgres(DataDirectory data, ServerProcess server, int port, String password) {
        this.data = data;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts a server that keeps every acknowledged commit, and creates the database where there is none yet.
     *
     * @param dataDirectory where the data are or shall be; created where missing
     * @throws StartFailure if it cannot be started; the message says what to do
     */
    public static EmbeddedPostgres start(Path dataDirectory) {
        return start(dataDirectory, Durability.FULL);
    }

    /**
     * Starts a server with the given durability.
     *
     * @param dataDirectory where the data are or shall be; created where missing
     * @param durability anything but {@link Durability#FULL} is for data nobody will miss
     * @throws StartFailure if it cannot be started; the message says what to do
     */
    public static EmbeddedPostgres start(Path dataDirectory, Durability durability) {
        DataDirectory data = DataDirectory.open(dataDirectory);
        try {
            data.requireWholeData();
            return start(data, durability);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /**
     * Starts a server on a data directory that has no data, to put an older state into it.
     *
     * <p>Until {@link #restored} no other start takes the directory for an installation.
     *
     * @param dataDirectory where the data shall be; created where missing
     * @throws StartFailure if there are data already, or the server cannot be started
     */
    public static EmbeddedPostgres startToRestore(Path dataDirectory) {
        DataDirectory data = DataDirectory.open(dataDirectory);
        try {
            data.beginRestore();
            return start(data, Durability.FULL);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(DataDirectory data, Durability durability) {
        PostgresBinaries binaries = PostgresBinaries.unpack(PostgresBinaries.cacheDirectory());
        RunAs runAs = RunAs.choose(data, binaries);
        Cluster cluster = new Cluster(data, binaries, runAs, durability);
        String password = cluster.prepare();
        ServerProcess server = new ServerProcess(cluster);
        return new EmbeddedPostgres(data, server, server.start(), password);
    }

    /** The older state is in: from now on the directory is an installation like any other. */
    public void restored() {
        data.endRestore();
    }

    /** Stops the server and takes away what was made for an older state that could not be put in. */
    public synchronized void abandonRestore() {
        closed = true;
        server.stop();
        data.forgetRestore();
    }

    /** The directory that holds the data, without symbolic links. */
    public Path dataDirectory() {
        return data.root();
    }

    /** The address of the application's database, without user and password. */
    public String jdbcUrl() {
        return jdbcUrl(port);
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    /** The role that owns the application's database. */
    public String username() {
        return Cluster.ROLE;
    }

    /** The role's password; the same for the life of the data directory. */
    public String password() {
        return password;
    }

    /** Stops the server and gives the data directory free. Calling it again does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.stop();
            data.close();
        }
    }
}
