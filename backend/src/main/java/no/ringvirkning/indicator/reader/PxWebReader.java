package no.ringvirkning.indicator.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what PxWeb answers: figures as JSON-stat or in its own form, and what it tells of a table before one asks. */
public final class PxWebReader {

    /** What PxWeb calls the dimension of what is measured. */
    static final String CONTENTS = "ContentsCode";

    private PxWebReader() {}

    /** The figures of an answer of version 1 or 2. */
    public static StatTable readTable(byte[] json) {
        JsonPlace root = JsonText.read(json);
        JsonStatReader.refuseErrors(root.object());
        return root.has("columns", "data") ? PxWebRows.read(root) : JsonStatReader.onlyTable(root);
    }

    /** What a table holds, without figures: the variables of version 1, or version 2's JSON-stat. */
    public static StatStructure readStructure(byte[] json) {
        JsonPlace root = JsonText.read(json);
        JsonStatReader.refuseErrors(root.object());
        return root.has("variables") ? variables(root) : JsonStatReader.structure(root);
    }

    private static StatStructure variables(JsonPlace root) {
        List<StatDimension> dimensions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        JsonPlace variables = root.required("variables");
        for (JsonPlace variable : variables.items()) {
            StatDimension read = variable(variable.object());
            if (!seen.add(read.code())) {
                throw variable.problem(ReaderProblemKind.DUPLICATE_DIMENSION, "the variable comes twice");
            }
            dimensions.add(read);
        }
        if (dimensions.isEmpty()) {
            throw variables.problem(ReaderProblemKind.SIZE_MISMATCH, "there are no variables");
        }
        return new StatStructure(root.optionalText("title"), null, null, null, null, null, null, List.of(), dimensions);
    }

    private static StatDimension variable(JsonPlace place) {
        String code = place.required("code").text();
        List<JsonPlace> values = place.required("values").items();
        List<JsonPlace> texts = place.required("valueTexts").items();
        if (values.isEmpty() || values.size() != texts.size()) {
            throw place.problem(
                    ReaderProblemKind.SIZE_MISMATCH, values.size() + " values have " + texts.size() + " texts");
        }
        Map<String, StatCategory> categories = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).text();
            StatCategory category = StatCategory.of(value, texts.get(i).text());
            if (categories.put(value, category) != null) {
                throw values.get(i).problem(ReaderProblemKind.DUPLICATE_CATEGORY, "the value comes twice");
            }
        }
        @Nullable String label = place.optionalText("text");
        return new StatDimension(
                code,
                label == null ? code : label,
                role(code, place.optional("time")),
                List.copyOf(categories.values()),
                List.of(),
                truth(place.optional("elimination")));
    }

    private static StatRole role(String code, @Nullable JsonPlace time) {
        if (Boolean.TRUE.equals(truth(time))) {
            return StatRole.TIME;
        }
        return code.equals(CONTENTS) ? StatRole.METRIC : StatRole.CLASSIFICATION;
    }

    private static @Nullable Boolean truth(@Nullable JsonPlace place) {
        if (place == null) {
            return null;
        }
        if (!place.node().isBoolean()) {
            throw place.problem(ReaderProblemKind.WRONG_TYPE, "it is neither true nor false");
        }
        return place.node().booleanValue();
    }
}
