package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The persons whom the source documents name are nowhere in the project")
class NoPersonNamesTest {
    /** Names in full and in reverse, surnames that are no ordinary words, a phone number, an e-mail address. */
    private static final Set<String> PERSONS = Set.of(
            "cf4450773feebb22bcdda18242bb9b1a89d61e26144f12838c5bf4b91e79684f",
            "6ba4f9a7b0c95875c0f29d01c3825bf4669756ca72b79ba3615185f23ae9fe78",
            "9ade6eaca0fd1b4241bcc799416c2bb83742dc406708549f10484199cf649305",
            "7e7cde5a503f7ac0bf92f7ada0573fb34ed8d1730d8605f52f1f843c58e711c7",
            "38271322a63353de84fde21b6efcc1a65d88ac95244ec7481b03a21c80d5a736",
            "dfa50d4f71e30d84e79e85cd5ae60ecd67c98fb0c2e032cdb37c979ba83109ac",
            "8fa60bb4a24d6e50e6b315866631c9a34e1259cc163199f55eb7c82deebc2a58",
            "0b9ac3d82cb438678b66e8b400a080b74e85ce97b307eacd66a858fbdc199edb",
            "05e04c31ef524fab467c2099db81d01ba537b6b524e836ec481a2ebdc8a52105",
            "48c770bb52c73899034881eb5b90719a4696501dc10ad13b28f47d1928c3f180",
            "0381ea7592ce52acaa50d2f140013a47f0fd67a60b5df24cdb5164ebb4ccfac4",
            "024dee181cbd4cbc7b07cdacd0c25ed571ef00a6db09241fcf9aafffbe953f96",
            "de203a668ab7455950f719180337d8293b453c39a174222d030da224223440a7",
            "59e8536a231614610d108ac5b04494d6cc7a417fe35972814718f202b4c6768a",
            "539c001078e285bb7ec00c246b33f95ed5e0cb3c970f1f8a4268750842e2db67",
            "cfb0684ac6e310b7e0b16c0c7d883322bb09c41579cec2138805f1bf0a8847ee",
            "ca5b427ad91a1a8fd45a83f7efe22ff6b0f9368f33f9cb3c781cca920da80984",
            "921374c62c6fd6ba7d943f27771d1a6afceba42587c0f50c2d538b9a57460036");

    /** The SHA-256 of "kari eksempelsen", "kari nordmann eksempelsen", "12345678" and "kari@example.org". */
    private static final Set<String> MADE_UP = Set.of(
            "e4ec186e8fd5bddf6b8d6b24d876eee2ca4bf4cb0b3619d5b1017ebf4a73c435",
            "e4a0fa911077349ef7d815e3e057ea058ee0314b05fc761225a8af8dc10b90c9",
            "ef797c8118f02dfb649607dd5d3f8c7623048c9c063d532cc95c5ed7a898a64f",
            "1a339ffd18e019bbfefcf93cfd578d51cc3445fc4c0257c99589042be3856598");

    /** A Norwegian phone number: eight digits, with or without spaces, not part of a longer number. */
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)47[ \\u00a0]?)?[2-9](?:[ \\u00a0]?\\d){7}(?!\\d)");

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "dist");

    @Test
    @DisplayName("Not in any file, nor in the name of one")
    void noPersons() throws IOException, InterruptedException {
        Path root = root();
        PersonTraces traces = new PersonTraces(PERSONS);
        List<Path> files = files(root);
        assertTrue(files.contains(Path.of("backend", "pom.xml")), "looked in the wrong place: " + root);
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            byte[] content = Files.readAllBytes(root.resolve(file));
            String text = isText(content) ? new String(content, StandardCharsets.UTF_8) : "";
            if (!traces.in(file + "\n" + text).isEmpty()) {
                found.add(file);
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("The demo data and the copies of the sources hold no e-mail address and no phone number at all")
    void noContacts() throws IOException {
        List<String> names = new ArrayList<>();
        DemoFile.NAMES.forEach(name -> names.add("/demo/" + name));
        Seeds.NUMBERS.forEach(number -> names.add("/seeds/" + number + ".txt"));
        for (String name : names) {
            String text = resource(name);
            List<String> contacts = Stream.of(PersonTraces.E_MAIL, PHONE)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map(MatchResult::group)
                    .toList();
            assertEquals(List.of(), contacts, name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Leder er Kari Eksempelsen., true",
        "KARI  NORDMANN-EKSEMPELSEN, true",
        "tlf. +47 123 45 678, true",
        "tlf. 12 34 56 78, true",
        "<kari@example.org>, true",
        "Eksempelsen Holding og Kari, false",
        "2013-2019, false",
        "ola@example.org, false"
    })
    @DisplayName("The search finds a person that is there, and only then")
    void control(String text, boolean there) {
        assertEquals(there, !new PersonTraces(MADE_UP).in(text).isEmpty());
    }

    @Test
    @DisplayName("The search for contacts finds a phone number, and takes no other number for one")
    void contactControl() {
        assertTrue(PHONE.matcher("Ring 21 23 45 67.").find());
        assertTrue(PHONE.matcher("+47 212 34 567").find());
        assertFalse(PHONE.matcher("940100925, 2013-2019, 29.11.2001, 2 000 km²").find());
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("backend").resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        assertTrue(folder != null, "not inside the project");
        return folder;
    }

    /** What git knows of or would add; all files when git is not there. */
    private static List<Path> files(Path root) throws IOException, InterruptedException {
        if (Files.exists(root.resolve(".git"))) {
            try {
                Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                        .directory(root.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (git.waitFor() == 0 && !names.isEmpty()) {
                    return Stream.of(names.split("\0"))
                            .map(Path::of)
                            .filter(file -> Files.isRegularFile(root.resolve(file)))
                            .toList();
                }
            } catch (IOException noGit) {
                return walk(root);
            }
        }
        return walk(root);
    }

    private static List<Path> walk(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(root.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 8000); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = NoPersonNamesTest.class.getResourceAsStream(name)) {
            assertTrue(file != null, name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
