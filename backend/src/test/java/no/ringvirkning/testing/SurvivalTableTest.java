package no.ringvirkning.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A test that is renamed or given up would leave its line in {@code docs/survival.md} without anybody to hold it. */
@DisplayName("The tables of what must be survived and refused")
class SurvivalTableTest {

    private static final Path DOCUMENT = Path.of("docs/survival.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path JOURNEYS = Path.of("../frontend/e2e");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT)|e2e/[\\w.-]+\\.spec\\.ts)`");
    private static final int LINES_OF_CHECKLIST = 31;
    private static final Set<String> REASONS = Set.of("later work", "none", "not built", "the file");

    @Test
    @DisplayName("name only tests that there are")
    void named() throws IOException {
        assertEquals(List.of(), missing(Files.readString(DOCUMENT)));
    }

    @Test
    @DisplayName("have in each line a test or the reason why there is none, and every number of the checklist once")
    void complete() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertEquals(List.of(), unfounded(document));
        assertEquals(
                IntStream.rangeClosed(1, LINES_OF_CHECKLIST)
                        .mapToObj(String::valueOf)
                        .toList(),
                rows(document)
                        .map(cells -> cells.get(0))
                        .filter(first -> first.matches("\\d+"))
                        .toList());
    }

    @Test
    @DisplayName("name every test that is longer under the profile of endurance")
    void longOnes() throws IOException {
        String document = Files.readString(DOCUMENT);
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (Files.readString(file).contains("Endurance.of(") && !document.contains("`" + name + "`")) {
                    silent.add(name);
                }
            }
        }
        silent.remove(getClass().getSimpleName());
        assertEquals(Set.of(), silent);
    }

    @Test
    @DisplayName("are read so that a wrong name and an empty cell are noticed")
    void control() throws IOException {
        assertEquals(
                List.of("NobodyWroteItTest", "NeitherIT", "e2e/nowhere.spec.ts"),
                missing(
                        "`NobodyWroteItTest`, `SurvivalTableTest`, `NeitherIT`, `e2e/nowhere.spec.ts`, `Endurance.of`"));
        String head = "| case | test |\n|---|---|\n";
        assertEquals(List.of("it falls"), unfounded(head + "| it falls | |\n| it stays | `StayTest` |\n"));
        assertEquals(List.of(), unfounded(head + "| import | none | nothing is uploaded |\n"));
        assertEquals(List.of("import"), unfounded(head + "| import | none | |\n"));
        assertFalse(rows(Files.readString(DOCUMENT)).toList().isEmpty());
    }

    /** Names of tests for which there is no file with a test in it. */
    private static List<String> missing(String document) throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(TESTS)) {
            there = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(SurvivalTableTest::tests)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> missing = new ArrayList<>();
        Matcher name = NAMED.matcher(document);
        while (name.find()) {
            String test = name.group(1);
            boolean found = test.startsWith("e2e/")
                    ? Files.exists(JOURNEYS.resolve(test.substring("e2e/".length())))
                    : there.contains(test);
            if (!found) {
                missing.add(test);
            }
        }
        return missing;
    }

    private static boolean tests(Path file) {
        try {
            return Pattern.compile("@(Test|ParameterizedTest|Property|TestFactory|ArchTest)\\b")
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first words of lines that name neither a test nor a reason. */
    private static List<String> unfounded(String document) {
        return rows(document)
                .filter(cells -> {
                    String rest = String.join(" ", cells.subList(1, cells.size()));
                    boolean none = cells.contains("none");
                    boolean reason = none
                            ? !rest.replace("none", "").isBlank()
                            : REASONS.stream().anyMatch(rest::contains);
                    return !NAMED.matcher(rest).find() && !reason;
                })
                .map(cells -> cells.get(0))
                .toList();
    }

    /** The cells of each row, without heads. */
    private static Stream<List<String>> rows(String document) {
        List<String> lines = document.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("|") && !lines.get(i).startsWith("|---"))
                .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).startsWith("|---"))
                .mapToObj(i -> Stream.of(lines.get(i).substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
    }
}
