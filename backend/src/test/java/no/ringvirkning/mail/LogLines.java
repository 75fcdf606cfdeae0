package no.ringvirkning.mail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Hears what is logged until it is closed. */
final class LogLines extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    LogLines() {
        Logger.getLogger("").addHandler(this);
    }

    boolean any(String part) {
        return lines.stream().anyMatch(line -> line.contains(part));
    }

    @Override
    public void publish(LogRecord line) {
        String text = line instanceof ExtLogRecord record ? record.getFormattedMessage() : line.getMessage();
        lines.add(text + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
