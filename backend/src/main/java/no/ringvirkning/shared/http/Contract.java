package no.ringvirkning.shared.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ringvirkning.shared.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the generated contract what holds for every operation: its problems, its 304, and what its tables are. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final String PROBLEM = "Problem";

    private static final String SESSION = "session";
    private static final String PROGRAM = "program";

    /** What people do with what is their own, or what gives others access: programs do none of it. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "/api/v1/(session|accounts|security-events|contacts/\\{[a-z]+}/(erasure|export)|programmes/\\{[a-z]+}/(members|keys|consumers))(/.*)?");

    private static final String SEEN = "If-Match";
    private static final String KEY = "Idempotency-Key";

    /** What the generator says of a response of which it knows nothing. */
    private static final Set<String> MEANINGLESS =
            Set.of("OK", "Created", "Bad Request", "Not Authorized", "Not Allowed");

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
        contract.getComponents().addSecurityScheme(SESSION, session());
        contract.getComponents().addSecurityScheme(PROGRAM, program());
        contract.getPaths().getPathItems().forEach(Contract::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.GET) {
                completeRead(path, operation);
            } else {
                boolean makes = method == PathItem.HttpMethod.POST;
                takes(operation, makes ? KEY : SEEN, makes ? SEEN : KEY);
                completeChange(path, operation);
            }
            completeAccess(path, operation, method != PathItem.HttpMethod.GET);
            if (operation.getResponses().getAPIResponse("429") == null) {
                add(operation, "429", "There were too many requests from there; try again after Retry-After.");
            }
            operation.getResponses().getAPIResponses().forEach(Contract::completeResponse);
        });
    }

    /** What changes something: what can be wrong with what is sent, and with what it is sent for. */
    private static void completeChange(String path, Operation operation) {
        add(operation, "400", "The request, or its body, is not of the form given here.");
        if (path.contains("{")) {
            add(operation, "404", "Nothing has this name, or nothing that the caller may know of.");
        }
        if (operation.getRequestBody() != null) {
            add(operation, "411", "The request does not say how long its body is.");
            add(operation, "413", "The body is too large.");
            add(operation, "415", "The body is not of the media type given here.");
            add(operation, "422", "The body breaks a rule of the record; the problem says which, and where.");
        }
        add(operation, "409", "It does not go with what is recorded, or with what somebody else has just done.");
        add(operation, "503", "The database does not answer; try again after Retry-After.");
    }

    /** All writes share their parameters: what is made is named by its key, what is changed by the version that was seen. */
    private static void takes(Operation operation, String needed, String other) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters == null || parameters.stream().noneMatch(p -> p.getName().equals(needed))) {
            return;
        }
        parameters.stream().filter(p -> p.getName().equals(needed)).forEach(p -> p.setRequired(true));
        parameters.stream().filter(p -> p.getName().equals(other)).toList().forEach(operation::removeParameter);
        if (needed.equals(SEEN)) {
            add(operation, "412", "Somebody changed it after the caller had read it.");
        }
        add(operation, "428", needed + " is missing.");
    }

    /** The generator names a scheme that there is not, and says nothing of what is answered. */
    private static void completeAccess(String path, Operation operation, boolean change) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            return;
        }
        operation.setSecurity(Stream.of(SESSION, PROGRAM)
                .filter(scheme ->
                        scheme.equals(SESSION) || !OF_PEOPLE.matcher(path).matches())
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme, List.of()))
                .toList());
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        add(operation, "401", "Nobody is signed in, and no token is shown that is good.");
        add(
                operation,
                "403",
                change
                        ? "The caller may not do this, or the request does not show that it comes from a page of this site."
                        : "The caller may not do this.");
    }

    /** Every refusal is a problem, and all else says what it is. */
    private static void completeResponse(String status, APIResponse response) {
        if (status.startsWith("4") && response.getContent() == null) {
            if (MEANINGLESS.contains(response.getDescription())) {
                response.setDescription("The request, or its body, is not of the form given here.");
            }
            response.setContent(problemContent());
        } else if (status.equals("204")) {
            response.setDescription("It is done.");
        } else if (status.startsWith("2") && MEANINGLESS.contains(response.getDescription())) {
            response.setDescription("It is done: what there is now. No store on the way keeps it.");
        }
    }

    private static SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("__Host-session")
                .description(
                        "The cookie of POST /api/v1/session. Who changes something by it sends application/json, or no body, from"
                                + " a page of this site (Origin, or Sec-Fetch-Site), and the csrfToken of GET /api/v1/session in the"
                                + " header X-CSRF.");
    }

    private static SecurityScheme program() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(
                        "A key of a program, made by the lead of the programme that it reads or writes: `Bearer rvk_…`. It"
                                + " needs neither X-CSRF nor Origin. A token that is not good is refused on every operation, also"
                                + " where none is needed.");
    }

    private static void completeRead(String path, Operation operation) {
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
                        OASFactory.createAPIResponse().description(description).content(problemContent()));
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
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
