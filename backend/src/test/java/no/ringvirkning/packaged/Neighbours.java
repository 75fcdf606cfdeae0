package no.ringvirkning.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What others on the machine leave of it while something is measured: of its processors by the system's own count, of its disk by
 * how long a small file takes to be there. The load average would tell of the minute before.
 */
final class Neighbours implements AutoCloseable {

    private static final Path PROC = Path.of("/proc");
    private static final int STEAL = 7;
    /** With less than this left idle, and that much taken by others, the processors are not ours to be measured by. */
    private static final double IDLE = 0.1;

    private static final double TAKEN = 0.25;
    /** Fifteen writes a second go through one ledger, one after the other: they need a disk that is done in less than this. */
    private static final double DISK_MILLIS = 40;

    private final String root;
    private final Path probe;
    private final long[] before = machine();
    private final long oursBefore;
    private final List<Double> syncs = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private double others;
    private double idle;

    Neighbours(Installation installation) {
        this(installation.root());
    }

    /** What has this directory in its command is ours, with all that it has started. */
    Neighbours(Path directory) {
        this.root = directory.toString();
        this.probe = directory.resolve("disk-probe");
        this.oursBefore = ours();
        clock.scheduleAtFixedRate(this::sync, 0, 200, TimeUnit.MILLISECONDS);
    }

    /** Measures no longer; the figures are those until now. */
    @Override
    public void close() {
        clock.shutdown();
        long[] now = machine();
        long total = Arrays.stream(now).sum() - Arrays.stream(before).sum();
        long unused = now[3] + now[4] - before[3] - before[4];
        idle = (double) unused / total;
        others = (double) (total - unused - (ours() - oursBefore)) / total;
    }

    /** Whether so little was left that what was measured says nothing of the product. */
    boolean leftTooLittle() {
        return tooLittle(idle, others, averageSync());
    }

    static boolean tooLittle(double idle, double others, double syncMillis) {
        return idle < IDLE && others > TAKEN || syncMillis > DISK_MILLIS;
    }

    /** What others took of all processors, from 0 to 1. */
    double others() {
        return others;
    }

    /** What nobody took, from 0 to 1. */
    double idle() {
        return idle;
    }

    @Override
    public String toString() {
        return "%.0f %% of the processors taken by others, %.0f %% idle; a small file is on the disk after %.1f ms"
                .formatted(100 * others, 100 * idle, averageSync());
    }

    private double averageSync() {
        synchronized (syncs) {
            return syncs.stream().mapToDouble(d -> d).average().orElse(0);
        }
    }

    private void sync() {
        long begin = System.nanoTime();
        try (FileChannel file = FileChannel.open(probe, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(8192));
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        syncs.add((System.nanoTime() - begin) / 1e6);
    }

    /** Ticks of all processors: for users, niced, for the system, idle, waiting for the disk, interrupts, soft ones, stolen. */
    private static long[] machine() {
        String[] words =
                read(PROC.resolve("stat")).lines().findFirst().orElseThrow().split("\\s+");
        return Arrays.stream(words, 1, 2 + STEAL).mapToLong(Long::parseLong).toArray();
    }

    /** Ticks of these tests, of the product on this installation and of its database. */
    private long ours() {
        Set<Long> mine = new HashSet<>();
        long self = ProcessHandle.current().pid();
        ProcessHandle.allProcesses()
                .filter(p -> p.pid() == self
                        || p.parent()
                                .map(ProcessHandle::pid)
                                .filter(id -> id == self)
                                .isPresent()
                        || read(PROC.resolve(p.pid() + "/cmdline")).contains(root))
                .forEach(p -> {
                    mine.add(p.pid());
                    p.descendants().forEach(d -> mine.add(d.pid()));
                });
        return mine.stream().mapToLong(Neighbours::ticks).sum();
    }

    static long ticks(long pid) {
        String stat = read(PROC.resolve(pid + "/stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        // Its own and those of its children that have ended: a connection that is closed was a process of the database.
        return Arrays.stream(words, 11, 15).mapToLong(Long::parseLong).sum();
    }

    /** Empty when the process has gone. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
