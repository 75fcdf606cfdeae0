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
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The committed contract, as far as tests make calls from it. */
public final class ContractFile {

    /** What has to do with who is signed in is no part of the record. */
    private static final String SESSION = "/api/v1/session";

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

    /**
     * One operation, whatever it does.
     *
     * @param example the body that the contract shows, where it shows one
     * @param secured whether it needs a caller
     */
    public record Call(
            String method, Operation operation, @Nullable String example, boolean secured) {}

    /** The operations of {@code openapi.yaml} by which everybody reads the record. */
    public static List<Operation> operations() {
        return calls().stream()
                .filter(call -> call.method().equals("GET") && !call.secured())
                .map(Call::operation)
                .filter(operation -> !operation.path().startsWith(SESSION))
                .toList();
    }

    /** All operations of {@code openapi.yaml}. */
    public static List<Call> calls() {
        try {
            JsonNode contract =
                    new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
            List<Call> calls = new ArrayList<>();
            contract.get("paths")
                    .fields()
                    .forEachRemaining(path -> path.getValue()
                            .fields()
                            .forEachRemaining(each -> calls.add(new Call(
                                    each.getKey().toUpperCase(Locale.ROOT),
                                    operation(contract, path.getKey(), each.getValue()),
                                    body(each.getValue()),
                                    each.getValue().has("security")))));
            return calls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String body(JsonNode operation) {
        for (JsonNode example : operation.at("/requestBody/content/application~1json/examples")) {
            return example.get("value").toString();
        }
        return null;
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
