package no.ringvirkning.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The committed contract, as far as tests make calls from it. */
public final class ContractFile {

    private ContractFile() {}

    /** A parameter with its schema, references followed. */
    public record Parameter(
            String name,
            boolean inPath,
            JsonNode schema,
            @Nullable String example) {

        public List<String> choices() {
            List<String> choices = new ArrayList<>();
            schema.path("enum").forEach(c -> choices.add(c.asText()));
            return choices;
        }
    }

    /**
     * One operation.
     *
     * @param media in which its answer can be had
     */
    public record Operation(String id, String path, boolean list, List<Parameter> parameters, List<String> media) {

        /** Whether the answer is a picture, and no record. */
        public boolean picture() {
            return media.stream().anyMatch(type -> type.startsWith("image/"));
        }

        /** The path with its parameters filled in from their examples, without the query. */
        public String examplePath() {
            String filled = path;
            for (Parameter parameter : parameters) {
                if (parameter.inPath() && parameter.example() != null) {
                    filled = filled.replace("{" + parameter.name() + "}", parameter.example());
                }
            }
            return filled;
        }

        /** The call that the examples of the parameters make. */
        public String example() {
            String call = examplePath();
            String query = parameters.stream()
                    .filter(p -> !p.inPath() && p.example() != null)
                    .map(p -> p.name() + "=" + URLEncoder.encode(p.example(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            if (call.contains("{") || (query.isEmpty() && call.equals(path))) {
                throw new AssertionError(id + " has no example, or not one for each parameter of its path");
            }
            return query.isEmpty() ? call : call + "?" + query;
        }
    }

    /** The operations of {@code openapi.yaml} by which everybody reads. */
    public static List<Operation> operations() {
        try {
            JsonNode contract =
                    new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
            List<Operation> operations = new ArrayList<>();
            contract.get("paths").fields().forEachRemaining(path -> {
                JsonNode read = path.getValue().path("get");
                if (!read.isMissingNode() && !read.has("security")) {
                    operations.add(operation(contract, path.getKey(), read));
                }
            });
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(JsonNode contract, String path, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode p : operation.path("parameters")) {
            JsonNode schema = p.get("schema");
            if (schema.has("$ref")) {
                schema = contract.at(schema.get("$ref").asText().substring(1));
            }
            String example = p.has("example") ? p.get("example").asText() : null;
            parameters.add(
                    new Parameter(p.get("name").asText(), p.get("in").asText().equals("path"), schema, example));
        }
        List<String> media = new ArrayList<>();
        operation.at("/responses/200/content").fieldNames().forEachRemaining(media::add);
        String found = operation
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText();
        return new Operation(
                operation.get("operationId").asText(),
                path,
                found.contains("/Page"),
                List.copyOf(parameters),
                List.copyOf(media));
    }
}
