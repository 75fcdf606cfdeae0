package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts of the demo about figures")
class DemoTextsTest {

    private static final Set<String> ABOUT_FIGURES =
            Set.of("indicators", "targets", "observations", "projections", "references", "annotations", "submissions");
    private static final Pattern WORD_TWICE = Pattern.compile("(?iU)\\b(\\w+) \\1\\b");
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    /** By where they stand. */
    private static Map<String, JsonNode> texts() {
        return DemoTree.objects().entrySet().stream()
                .filter(e -> isBesideFigures(e.getKey()))
                .filter(e -> LANGUAGES.stream().anyMatch(e.getValue()::has))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What happened around a programme stands beside its figures. */
    private static boolean isBesideFigures(String path) {
        return ABOUT_FIGURES.contains(path.split("[:/]", 2)[1].split("/")[0]) || path.contains("/contextEvents/");
    }

    private static List<String> where(Predicate<JsonNode> isSo) {
        return texts().entrySet().stream()
                .filter(e -> isSo.test(e.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("are there in every language of the product")
    void everyLanguage() {
        assertTrue(texts().size() > 120, "texts: " + texts().size());
        assertEquals(List.of(), where(text -> !LANGUAGES.stream().allMatch(text::has)));
    }

    @Test
    @DisplayName("are no copies of each other: a sentence is not the same in English as in Norwegian")
    void translated() {
        assertEquals(
                List.of(),
                where(text -> Stream.of("nb", "nn")
                        .anyMatch(l -> text.path(l).asText().endsWith(".")
                                && text.path(l).asText().equals(text.path("en").asText()))));
    }

    @Test
    @DisplayName("do not take a slip of the source along: no word stands twice in a row outside what is quoted")
    void noWordTwice() {
        assertTrue(WORD_TWICE.matcher("For hver hver annen").find());
        assertEquals(
                List.of(),
                where(text -> LANGUAGES.stream()
                        .anyMatch(l -> WORD_TWICE.matcher(text.path(l).asText()).find())));
    }
}
