package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that people make passwords of, and rows of keys. A long password of nothing but these is tried among the first: what is left
 * of it without them must be long enough by itself.
 */
@ApplicationScoped
class GuessableWords {

    private static final String FILE = "/passwords/guessable.txt";

    /** How many characters must be left, and how many different ones there must be. */
    private static final int LEFT = 6;

    private static final int DIFFERENT = 5;
    private static final int SHORTEST_WORD = 4;

    private final List<String> words;

    @Inject
    GuessableWords() {
        this.words = longestFirst(read());
    }

    /** Whether the password is made of them, or of what is known of its owner. */
    boolean make(String password, String... about) {
        String left = folded(password);
        if (left.codePoints().distinct().count() < DIFFERENT) {
            return true;
        }
        Stream<String> known = Arrays.stream(about)
                .flatMap(text -> Arrays.stream(folded(text).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD);
        for (String word : longestFirst(Stream.concat(known, words.stream()))) {
            left = left.replace(word, " ");
        }
        // Numbers and signs are what is put after a word when a rule asks for them.
        String letters = left.replaceAll("[^\\p{L}]", "");
        return letters.length() < LEFT
                && left.replaceAll("\\s", "").codePoints().distinct().count() < LEFT + 2;
    }

    /** With the signs that stand for letters read as those. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Stream<String> read() {
        try (InputStream file = GuessableWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                            .filter(word -> !word.isEmpty())
                            .map(GuessableWords::folded)
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
