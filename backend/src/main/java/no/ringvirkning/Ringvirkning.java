package no.ringvirkning;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.ringvirkning.postgres.DataDirectory;
import no.ringvirkning.postgres.EmbeddedPostgres;
import no.ringvirkning.postgres.ExternalDatabase;
import no.ringvirkning.postgres.StartFailure;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The program: a database, unless one is configured, then the application, and at the end the same in reverse order.
 *
 * <p>What keeps it from starting and can be mended by whoever starts it is said in one line on the standard error
 * output; the exit code is then 1.
 */
@QuarkusMain
public final class Ringvirkning {

    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USERNAME = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";
    private static final String DATA = "ringvirkning.data";
    private static final CountDownLatch APPLICATION_STOPPED = new CountDownLatch(1);

    Ringvirkning() {}

    public static void main(String... arguments) {
        // An address that is none is refused at the front door, with a problem; the framework would answer without a
        // word.
        System.setProperty("vertx.disableURIValidation", "true");
        // Pictures are drawn in memory: a screen that is named and is not there must not be looked for.
        System.setProperty("java.awt.headless", "true");
        if (BackupCommand.isAsked(arguments)) {
            BackupCommand.run(arguments);
            return;
        }
        // The build runs the program once to record its classes for a faster start; there is nothing to store then.
        if (!ApplicationLifecycleManager.isAppCDSGeneration()) {
            try {
                prepareDatabase();
            } catch (StartFailure e) {
                if (LaunchMode.current().isDev()) {
                    throw e; // Ending the JVM here would end the development mode, too.
                }
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(Application.class, Ringvirkning::stopped, arguments);
    }

    private static void prepareDatabase() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        HttpPort main = HttpPort.of(config);
        HttpPort operators = main.operators(config);
        if (!LaunchMode.current().isDev()) { // There the ports stay open from one reload to the next.
            main.requireFree();
            operators.requireFree();
        }
        MailLinks.requireAddress(config);
        @Nullable String url = config.getOptionalValue(URL, String.class).orElse(null);
        if (url == null) {
            startEmbedded();
        } else {
            ExternalDatabase.check(
                    url,
                    config.getOptionalValue(USERNAME, String.class).orElse(null),
                    config.getOptionalValue(PASSWORD, String.class).orElse(null));
        }
    }

    private static void startEmbedded() {
        CompletableFuture<EmbeddedPostgres> starting = new CompletableFuture<>();
        // Registered first: a signal may come while the server is starting.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starting), "Stop database"));
        try {
            beginMeanwhile();
            EmbeddedPostgres database = EmbeddedPostgres.start(DataDirectory.configured());
            // In development mode this method's caller runs again at every reload, finds the address, and keeps it.
            System.setProperty(URL, database.jdbcUrl());
            System.setProperty(USERNAME, database.username());
            System.setProperty(PASSWORD, database.password());
            System.setProperty(DATA, database.dataDirectory().toString());
            starting.complete(database);
        } catch (StartFailure e) {
            starting.cancel(false);
            throw e;
        }
    }

    /**
     * What the application does before it needs a database takes as long as the start of the database, so it is done at the same
     * time. The caller has read the configuration before and works with classes of its own from here on, so that the two
     * never wait for each other's classes.
     */
    private static void beginMeanwhile() {
        if (LaunchMode.current().isDev()) {
            return; // There the application is made anew at every reload, by who watches the files.
        }
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        new Thread(() -> initialise(classes), "Begin").start();
    }

    private static void initialise(ClassLoader classes) {
        try {
            Class.forName(io.quarkus.runtime.Application.APP_CLASS_NAME, true, classes);
        } catch (ClassNotFoundException | LinkageError e) {
            // Who runs the application meets the same, and says so with this as its cause.
        }
    }

    /** The application needs its database until its last request has ended. */
    private static void stop(CompletableFuture<EmbeddedPostgres> starting) {
        try {
            EmbeddedPostgres database = starting.get(60, TimeUnit.SECONDS);
            APPLICATION_STOPPED.await(60, TimeUnit.SECONDS);
            database.close();
        } catch (InterruptedException | ExecutionException | TimeoutException | CancellationException e) {
            // There is no server to stop, or it takes so long that the next start must deal with it.
        }
    }

    private static void stopped(int exitCode, @Nullable Throwable failure) {
        if (failure instanceof StartFailure) {
            System.err.println(failure.getMessage());
        } else if (failure != null && !ApplicationLifecycleManager.isVmShuttingDown()) {
            // A start that a signal has cut short is no failure.
            Logger.getLogger(Ringvirkning.class).error("Ringvirkning could not start", failure);
        }
        APPLICATION_STOPPED.countDown();
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, failure);
    }

    /** What runs once the application answers requests. */
    public static final class Application implements QuarkusApplication {

        @Override
        public int run(String... arguments) {
            Config config = ConfigProvider.getConfig();
            String port = config.getValue("quarkus.http.port", String.class);
            String data = System.getProperty(DATA);
            String ready = "Ringvirkning is ready at http://localhost:" + port
                    + (data == null ? "" : ", its data are in " + data);
            if (config.getValue("ringvirkning.json-logs", Boolean.class)) {
                Logger.getLogger(Ringvirkning.class).info(ready); // Whoever reads objects shall find no bare line.
            } else {
                System.out.println(ready);
            }
            Quarkus.waitForExit();
            return 0;
        }
    }
}
