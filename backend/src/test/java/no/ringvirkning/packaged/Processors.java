package no.ringvirkning.packaged;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** How long processes have kept the processors busy. */
final class Processors {

    private static final long MICROS_OF_A_TICK = 10_000;

    private final Supplier<List<ProcessHandle>> processes;

    private Processors(Supplier<List<ProcessHandle>> processes) {
        this.processes = processes;
    }

    static Processors of(Product product) {
        return new Processors(() -> ProcessHandle.of(product.pid()).stream().toList());
    }

    /** Of the embedded server with all that serve its connections. */
    static Processors of(Installation installation) {
        return new Processors(() -> {
            try {
                return installation.serverProcesses();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    long micros() {
        return processes.get().stream()
                        .mapToLong(process -> Neighbours.ticks(process.pid()))
                        .sum()
                * MICROS_OF_A_TICK;
    }
}
