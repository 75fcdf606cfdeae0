package no.ringvirkning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The register of areas, as far as the demo data lean on it: slugs, and what the regions quote from the sources. */
final class AreaRegister {
    private static final JsonNode REGIONS = json("regions-no.json").get("regions");
    private static final JsonNode MUNICIPALITIES = json("areas-no.json").get("municipalities");

    private AreaRegister() {}

    static Set<String> slugs() {
        Stream<String> counties = new String(bytes("counties-no.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",")[2]);
        Stream<String> others = Stream.of(REGIONS, MUNICIPALITIES)
                .flatMap(AreaRegister::each)
                .map(area -> area.get("slug").asText());
        return Stream.concat(counties, others).collect(Collectors.toUnmodifiableSet());
    }

    /** Where the regions say they have their facts from. */
    static Stream<JsonNode> sources() {
        return each(REGIONS).flatMap(AreaRegister::sources);
    }

    static boolean shows(String requirement, String region) {
        return each(REGIONS)
                .filter(area -> area.get("slug").asText().equals(region))
                .flatMap(AreaRegister::sources)
                .flatMap(source -> each(source.path("requirements")))
                .anyMatch(named -> named.asText().equals(requirement));
    }

    private static Stream<JsonNode> sources(JsonNode region) {
        return Stream.concat(
                each(region.path("sources")), each(region.path("facts")).map(fact -> fact.get("source")));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(bytes(name));
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = AreaRegister.class.getResourceAsStream("/reference/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
