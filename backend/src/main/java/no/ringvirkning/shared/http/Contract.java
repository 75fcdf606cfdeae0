package no.ringvirkning.shared.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import no.ringvirkning.shared.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the generated contract what holds for every operation: its problems, its 304, and what its tables are. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final String PROBLEM = "Problem";

    private static final String LIST =
            "The list, with an ETag (a weak one for a workbook): a page of it as JSON, or a table, by"
                    + " Accept or by the end of the path: `.csv`, `.excel.csv`, `.xlsx`. A table that is asked for without `limit` and"
                    + " `cursor` is whole, up to " + ListAnswers.MAX_ROWS
                    + " rows; of a longer list pages can be had, and Link names the"
                    + " next.";

    private static final String SERIES =
            " A series is also a dataset of JSON-stat 2.0, by Accept or `.json-stat`, with its labels in one language: a missing"
                    + " figure is null, with `.` as its status where there can be none, `:` where it is held back, `..` else;"
                    + " a figure that is not exact has its reservation there, as in `CIRCA`.";

    /** What the types of Java mean here: the generator knows their form only. */
    private static final Map<String, String> MEANINGS = Map.of(
            "LocalDate", "A day in Norway, from 0001-01-01 to 9999-12-31.",
            "Instant", "A moment, in UTC.",
            "UUID", "The id of the entity, the same in every version.");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSchema(PROBLEM, problem());
        MEANINGS.forEach((name, meaning) -> {
            Schema schema = contract.getComponents().getSchemas().get(name);
            if (schema != null) {
                schema.setDescription(meaning);
            }
        });
        contract.getPaths().getPathItems().forEach(Contract::complete);
    }

    private static void complete(String path, PathItem item) {
        Operation operation = item.getGET();
        if (operation == null) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name(ChosenLanguage.PARAMETER)
                .in(Parameter.In.QUERY)
                .description(
                        "Serve each text in this language only, else in the next one its readers understand; the key of the"
                                + " text says which. Accept-Language does the same. All languages when neither is given; the change"
                                + " feed and histories always hold all.")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .enumeration(List.of("nb", "nn", "en"))));
        APIResponse found = operation.getResponses().getAPIResponse("200");
        if (found != null && found.getContent() != null) {
            found.setDescription("The answer, with a strong ETag.");
            if (found.getContent().hasMediaType("text/csv")) {
                completeList(found);
            }
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("You have it: If-None-Match names the ETag of the answer."));
        add(operation, "400", "A parameter is unknown, repeated, or has a value that is not allowed.");
        if (path.contains("{")) {
            add(operation, "404", "Nothing that is published has this name.");
        }
        add(operation, "503", "The database does not answer; try again after Retry-After.");
    }

    private static void completeList(APIResponse found) {
        found.setDescription(LIST);
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        found.getContent().getMediaType("text/csv").setSchema(text);
        if (found.getContent().hasMediaType(ListAnswers.JSON_STAT)) {
            found.setDescription(LIST + SERIES);
            Schema dataset = OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.OBJECT))
                    .description("A dataset as json-stat.org says it.")
                    .required(List.of("version", "class", "id", "size", "dimension", "value"))
                    .additionalPropertiesBoolean(true);
            found.getContent().getMediaType(ListAnswers.JSON_STAT).setSchema(dataset);
        }
        Schema file = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .format("binary");
        found.getContent().getMediaType(ListAnswers.XLSX).setSchema(file);
    }

    private static void add(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/" + PROBLEM)))));
    }

    /** Problems are answered by mappers, which the generator does not see; this is the record in the contract's words. */
    private static Schema problem() {
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        Schema error = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("One thing that is wrong.")
                .required(List.of("code", "message"))
                .addProperty("pointer", string("JSON Pointer into the body."))
                .addProperty("parameter", string("The query parameter."))
                .addProperty("code", string("Names the rule that is broken."))
                .addProperty("message", string("Says it in a sentence."))
                .addProperty(
                        "allowed",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(text)
                                .description("The values that are allowed, where they can be listed."));
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("What went wrong, in the form of RFC 9457.")
                .required(List.of("type", "title", "status", "instance"))
                .addProperty("type", string("Names the kind of problem."))
                .addProperty("title", string("The kind of problem in one sentence."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .description("The HTTP status."))
                .addProperty("detail", string("What it was this time, and what to do about it."))
                .addProperty("instance", string("The id of the request, to be quoted when asking for help."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(error)
                                .description("What is wrong, piece by piece."));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
