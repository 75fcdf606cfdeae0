package no.ringvirkning.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import no.ringvirkning.shared.ProblemException;

/** Two commands, each in its own transaction, the second right behind the first. */
@ApplicationScoped
public class Behind {

    private final Rows rows;

    @Inject
    Behind(Rows rows) {
        this.rows = rows;
    }

    /** The second looks while the first is not committed, and waits for it when it writes; how it is then refused. */
    public ProblemException second(Runnable first, Runnable second) {
        CompletableFuture<ProblemException> refused = QuarkusTransaction.requiringNew()
                .call(() -> {
                    first.run();
                    CompletableFuture<ProblemException> started = CompletableFuture.supplyAsync(() -> assertThrows(
                            ProblemException.class,
                            () -> QuarkusTransaction.requiringNew().run(second)));
                    while (!started.isDone()
                            && rows.number(
                                            "select count(*) from pg_locks where locktype = 'transactionid' and not granted")
                                    == 0) {
                        Thread.sleep(10);
                    }
                    return started;
                });
        return refused.join();
    }
}
