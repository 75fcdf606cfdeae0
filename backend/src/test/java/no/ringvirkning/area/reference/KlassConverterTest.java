package no.ringvirkning.area.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the converter as its README says, on a small excerpt of the register that begins in 1960. */
class KlassConverterTest {
    private static final Path CONVERTER = Path.of("src/reference/KlassConverter.java");
    private static final Path TABLES = Path.of("src/main/resources/reference");
    private static final Path EXCERPT = Path.of("src/test/resources/reference/klass-excerpt");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTables() throws IOException {
        for (String table : new String[] {"counties-no.csv", "county-changes-no.csv"}) {
            Files.copy(TABLES.resolve(table), folder.resolve(table));
        }
    }

    @Test
    @DisplayName("The excerpt becomes the expected areas and changes, the same every time")
    void convertsTheExcerpt() throws Exception {
        assertEquals(0, convert(EXCERPT));
        String expected = Files.readString(EXCERPT.resolve("expected.json"));
        assertEquals(expected.lines().toList(), Files.readAllLines(folder.resolve("areas.json")));
    }

    @Test
    @DisplayName("A register in which a version ends without a change is refused")
    void refusesLooseEnds() throws Exception {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Path codes = EXCERPT.resolve("klass131_codes_1838_2024.csv");
        Files.copy(codes, broken.resolve(codes.getFileName()));
        String changes = Files.readString(EXCERPT.resolve("klass131_changes_1838_2024.csv"));
        String without = changes.replaceFirst("2024-01-01,3005,Drammen,3301,Drammen\\R", "");
        assertNotEquals(changes, without);
        Files.writeString(broken.resolve("klass131_changes_1838_2024.csv"), without);
        assertNotEquals(0, convert(broken));
        assertTrue(Files.notExists(folder.resolve("areas.json")));
    }

    private int convert(Path klass) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        CONVERTER.toString(),
                        klass.toString(),
                        folder.resolve("areas.json").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
