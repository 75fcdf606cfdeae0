package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code requirements-shown.csv} says of every requirement of the five source documents where it is shown: in records of
 * the demo data, in the register of areas, or in later work. A requirement can be shown in part here, in part later.
 */
class RequirementsTraceTest {
    private static final int[] REQUIREMENTS_OF_SEED = {28, 18, 38, 26, 24};
    private static final String LATER = "later: ";
    private static final String AREA = "area: ";
    private static final Set<String> TOPICS = Set.of(
            "access",
            "cohorts",
            "evaluation",
            "events",
            "governance",
            "indicators",
            "links",
            "money",
            "plans",
            "reports");

    private static final Map<String, JsonNode> RECORDS = DemoTree.objects();

    private record Row(String requirement, List<String> places) {
        Stream<String> records() {
            return places.stream().filter(place -> !place.startsWith(LATER) && !place.startsWith(AREA));
        }

        Stream<String> after(String prefix) {
            return places.stream()
                    .filter(place -> place.startsWith(prefix))
                    .map(place -> place.substring(prefix.length()));
        }
    }

    @Test
    @DisplayName("All 134 requirements are there, in order, and each is shown or named as later work")
    void complete() throws IOException {
        List<String> all = IntStream.range(0, REQUIREMENTS_OF_SEED.length)
                .boxed()
                .flatMap(seed -> IntStream.rangeClosed(1, REQUIREMENTS_OF_SEED[seed])
                        .mapToObj(number -> "R-" + seed + "-" + number))
                .toList();
        assertEquals(134, all.size());
        assertEquals(all, rows().stream().map(Row::requirement).toList());
        rows().forEach(row -> assertTrue(row.places().stream().noneMatch(String::isBlank), row.requirement()));
    }

    @Test
    @DisplayName("Every record that is given is there, and its source names the requirement")
    void recordsExist() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            row.records()
                    .flatMap(place -> complaint(row.requirement(), place).stream())
                    .forEach(wrong::add);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("The check above finds a record that is not there and one that shows something else")
    void wrongRecordsAreFound() {
        String focusAreas = "drammen.json:programmes/naeringsvekst-2020/focusAreas/";
        assertEquals(Optional.empty(), complaint("R-3-7", focusAreas + "4"));
        assertTrue(complaint("R-3-7", focusAreas + "5").isPresent());
        assertTrue(complaint("R-3-6", focusAreas + "4").isPresent());
    }

    @Test
    @DisplayName("Every requirement that a record names is listed with a record, and none is unknown")
    void nothingIsLeftOut() throws IOException {
        List<String> listed = rows().stream()
                .filter(row -> row.records().findAny().isPresent())
                .map(Row::requirement)
                .toList();
        List<String> missing = RECORDS.values().stream()
                .flatMap(record -> requirements(record.path("source")))
                .filter(requirement -> !listed.contains(requirement))
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    @DisplayName("Later work has one of the agreed names")
    void later() throws IOException {
        rows().stream()
                .flatMap(row -> row.after(LATER))
                .flatMap(topics -> Stream.of(topics.split(", ")))
                .forEach(topic -> assertTrue(TOPICS.contains(topic), topic));
    }

    @Test
    @DisplayName("An area that is given is a region of the register whose sources name the requirement")
    void areas() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            row.after(AREA)
                    .filter(region -> !AreaRegister.shows(row.requirement(), region))
                    .forEach(region -> wrong.add(row.requirement() + ": " + region));
        }
        assertEquals(List.of(), wrong);
        assertFalse(AreaRegister.shows("R-0-1", "ringeriksregionen"));
    }

    private static Optional<String> complaint(String requirement, String place) {
        JsonNode record = RECORDS.get(place);
        if (record == null) {
            return Optional.of(requirement + ": no record at " + place);
        }
        return requirements(record.path("source")).anyMatch(requirement::equals)
                ? Optional.empty()
                : Optional.of(requirement + ": not named at " + place);
    }

    private static Stream<String> requirements(JsonNode source) {
        return StreamSupport.stream(source.path("requirements").spliterator(), false)
                .map(JsonNode::asText);
    }

    private static List<Row> rows() throws IOException {
        try (InputStream file = RequirementsTraceTest.class.getResourceAsStream("/seeds/requirements-shown.csv")) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals("id;where", lines.get(0));
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split(";", 2))
                    .map(cells -> new Row(cells[0], List.of(cells[1].split(" \\| "))))
                    .toList();
        }
    }
}
