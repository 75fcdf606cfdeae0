package no.ringvirkning.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.ringvirkning.shared.ProblemException;

/** Several people who do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each: its answer, or the type of the problem that it was refused for. */
    public static List<Object> all(List<? extends Callable<?>> commands) {
        CyclicBarrier start = new CyclicBarrier(commands.size());
        ExecutorService people = Executors.newFixedThreadPool(commands.size());
        try {
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> answer : people.invokeAll(commands.stream()
                    .map(command -> (Callable<Object>) () -> {
                        start.await();
                        try {
                            return command.call();
                        } catch (ProblemException refused) {
                            return refused.type();
                        }
                    })
                    .toList())) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            people.shutdownNow();
        }
    }
}
