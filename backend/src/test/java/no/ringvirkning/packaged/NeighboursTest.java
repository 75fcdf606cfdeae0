package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An excuse must be one: what the measured load takes itself is none. */
@EnabledOnOs(OS.LINUX)
@DisplayName("What others take of the machine")
class NeighboursTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final long NANOS = 2_000_000_000L;

    @TempDir
    Path directory;

    @Test
    @DisplayName("excuses only together with processors that are never idle, or with a slow disk")
    void bounds() {
        assertFalse(Neighbours.tooLittle(0, 0, 1), "ours alone fill all processors");
        assertFalse(Neighbours.tooLittle(0, 0.25, 1));
        assertTrue(Neighbours.tooLittle(0, 0.26, 1));
        assertFalse(Neighbours.tooLittle(0.1, 0.8, 1), "a tenth is idle");
        assertTrue(Neighbours.tooLittle(0.9, 0, 41));
    }

    @Test
    @DisplayName("is not what is done here, nor by what was started here, however many want to run")
    void ours() throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Process child = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        try {
            Neighbours neighbours = new Neighbours(directory);
            long begin = System.nanoTime();
            long before = system.getProcessCpuTime()
                    + child.info().totalCpuDuration().orElseThrow().toNanos();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 3 * PROCESSORS; i++) {
                Thread thread = new Thread(() -> {
                    while (System.nanoTime() - begin < NANOS) {
                        Thread.onSpinWait();
                    }
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            neighbours.close();
            double ours = (double) (system.getProcessCpuTime()
                            + child.info().totalCpuDuration().orElseThrow().toNanos()
                            - before)
                    / (System.nanoTime() - begin)
                    / PROCESSORS;
            assertEquals(1, ours + neighbours.others() + neighbours.idle(), 0.1, ours + ", " + neighbours);
            assertTrue(ours > 0.2, "there was something to tell apart: " + ours);
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    @DisplayName("is what strangers do: as many as there are processors excuse")
    void strangers() throws IOException, InterruptedException {
        // The shell that starts them ends at once, so that nobody here is their parent; they end soon, whatever
        // happens.
        String stranger = "(timeout 4 sh -c 'while :; do :; done' >/dev/null 2>&1 &) ;";
        Neighbours neighbours = new Neighbours(directory);
        new ProcessBuilder("sh", "-c", stranger.repeat(PROCESSORS)).start().waitFor();
        Thread.sleep(3_000);
        neighbours.close();
        assertTrue(neighbours.leftTooLittle(), neighbours::toString);
        assertTrue(neighbours.others() > 0.5, neighbours::toString);
    }
}
