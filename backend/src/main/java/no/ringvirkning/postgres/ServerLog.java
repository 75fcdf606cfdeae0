package no.ringvirkning.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads in the words of PostgreSQL why it has failed. */
record ServerLog(Path file) {

    private static final long KEEP_BELOW = 5L * 1024 * 1024;
    private static final Pattern SERIOUS = Pattern.compile(".*?(?:PANIC|FATAL|ERROR|error):\\s*(.*)");

    /** Keeps the log of a long-lived installation small, this one and the one before, and lets the server write it. */
    void prepare(RunAs runAs) throws IOException {
        if (length() > KEEP_BELOW) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, DataDirectory.privateTo("rw-------", file));
        }
        runAs.own(file);
    }

    long length() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    String since(long position) {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(position);
            byte[] bytes = new byte[(int) Math.min(log.length() - position, 1 << 20)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** The one line that explains the output of a failed program. */
    static StartFailure failure(DataDirectory data, String output, String what) {
        if (Failures.isFull(output)) {
            return DataDirectory.full(data.root(), what, null);
        }
        List<String> lines = output.lines()
                .map(SERIOUS::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .toList();
        String reason = lines.isEmpty() ? "PostgreSQL gave no reason" : lines.get(lines.size() - 1);
        return new StartFailure(
                "PostgreSQL failed in " + data.root() + " and " + what + ": " + reason + ". See " + data.log() + ".");
    }
}
