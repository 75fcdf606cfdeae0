package no.ringvirkning.indicator.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.function.Executable;

/** The files of statistics that the tests read. */
public final class Samples {

    static final List<String> TABLES = List.of(
            "json-stat/ssb-dataset.json",
            "json-stat/ssb-wrapped.json",
            "json-stat/bundle.json",
            "json-stat/collection.json",
            "json-stat/all-parts.json",
            "pxweb/v2-data.json");

    private Samples() {}

    public static byte[] bytes(String name) {
        try (InputStream file = Samples.class.getResourceAsStream("/statistics/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Checks that something is refused for this, there. */
    public static ReaderProblem refused(ReaderProblemKind kind, String pointer, Executable reading) {
        ReaderProblem problem = assertThrows(ReaderProblem.class, reading);
        assertEquals(kind + " " + pointer, problem.kind() + " " + problem.pointer(), problem.detail());
        return problem;
    }
}
