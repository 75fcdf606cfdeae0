package no.ringvirkning.indicator.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what version 2 of PxWeb tells beside its tables: which there are, how codes are grouped, how much one may ask for. */
public final class PxWebCatalogue {

    private PxWebCatalogue() {}

    /**
     * What there is to know of a table without asking for it.
     *
     * @param updated as written: it is no day in all of them
     * @param timeUnit how long its periods are: Annual, Quarterly, Monthly and so on
     */
    public record Table(
            String id,
            String label,
            @Nullable String updated,
            @Nullable String firstPeriod,
            @Nullable String lastPeriod,
            @Nullable String timeUnit,
            @Nullable String source,
            List<String> variables) {}

    /**
     * A page of the list of tables.
     *
     * @param page its number, from 1
     */
    public record Tables(List<Table> tables, int page, int pages) {}

    /**
     * Codes gathered in others.
     *
     * @param type Aggregation, whose groups can be summed, or Valueset, a choice of codes
     */
    public record Codelist(
            String id, String label, @Nullable String type, List<Group> groups) {}

    /** A code of a list with the codes of the table it stands for. */
    public record Group(String code, String label, List<String> codes) {}

    /**
     * How much one may ask for.
     *
     * @param calls how many times within the window, counted for everybody behind the same address
     * @param attributions what is to be written beside the figures, by language
     */
    public record Limits(
            int cells,
            int calls,
            int windowSeconds,
            @Nullable String licence,
            Map<String, String> attributions) {}

    public static Tables tables(byte[] json) {
        JsonPlace root = answer(json);
        List<Table> tables = root.required("tables").items().stream()
                .map(PxWebCatalogue::table)
                .toList();
        JsonPlace page = root.required("page").object();
        return new Tables(
                tables,
                page.required("pageNumber").wholeNumber(1),
                page.required("totalPages").wholeNumber(0));
    }

    public static Table table(byte[] json) {
        return table(answer(json));
    }

    private static Table table(JsonPlace place) {
        place.object();
        return new Table(
                place.required("id").text(),
                place.required("label").text(),
                place.optionalText("updated"),
                place.optionalText("firstPeriod"),
                place.optionalText("lastPeriod"),
                place.optionalText("timeUnit"),
                place.optionalText("source"),
                place.texts("variableNames"));
    }

    public static Codelist codelist(byte[] json) {
        JsonPlace root = answer(json);
        List<Group> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonPlace value : root.required("values").items()) {
            String code = value.object().required("code").text();
            if (!seen.add(code)) {
                throw value.problem(ReaderProblemKind.DUPLICATE_CATEGORY, "the code comes twice");
            }
            // The specification changed its mind about the name of the name.
            String label = value.has("label")
                    ? value.required("label").text()
                    : value.required("value").text();
            groups.add(new Group(code, label, value.texts("valueMap")));
        }
        return new Codelist(
                root.required("id").text(),
                root.required("label").text(),
                root.optionalText("type"),
                List.copyOf(groups));
    }

    public static Limits limits(byte[] json) {
        JsonPlace root = answer(json);
        Map<String, String> attributions = new LinkedHashMap<>();
        JsonPlace references = root.optional("sourceReferences");
        for (JsonPlace reference : references == null ? List.<JsonPlace>of() : references.items()) {
            String language = reference.object().required("language").text();
            if (attributions.put(language, reference.required("text").text()) != null) {
                throw reference.problem(ReaderProblemKind.DUPLICATE_MEMBER, "the language comes twice");
            }
        }
        return new Limits(
                root.required("maxDataCells").wholeNumber(1),
                root.required("maxCallsPerTimeWindow").wholeNumber(1),
                root.required("timeWindow").wholeNumber(1),
                root.optionalText("license"),
                Map.copyOf(attributions));
    }

    private static JsonPlace answer(byte[] json) {
        JsonPlace root = JsonText.read(json).object();
        JsonStatReader.refuseErrors(root);
        return root;
    }
}
