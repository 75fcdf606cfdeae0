package no.ringvirkning.indicator.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-stat 1.x and 2.0: datasets, bundles of datasets (which the versions before 2.0 always are) and collections with
 * datasets in them or links to others.
 */
public final class JsonStatReader {

    private JsonStatReader() {}

    /** Everything in the document. */
    public static StatDocument read(byte[] json) {
        return read(JsonText.read(json));
    }

    /** The one table of a document that has one. */
    public static StatTable readTable(byte[] json) {
        return onlyTable(JsonText.read(json));
    }

    /** The dimensions of a dataset that comes without figures, as PxWeb tells what a table holds. */
    public static StatStructure readStructure(byte[] json) {
        return structure(JsonText.read(json));
    }

    static StatStructure structure(JsonPlace root) {
        refuseErrors(root.object());
        return JsonStatStructure.read(root, Long.MAX_VALUE);
    }

    static StatTable onlyTable(JsonPlace root) {
        List<StatDocument.Named> tables = read(root).tables();
        if (tables.size() != 1) {
            throw root.problem(ReaderProblemKind.NOT_ONE_TABLE, "it has " + tables.size() + " tables, not one");
        }
        return tables.get(0).table();
    }

    private static StatDocument read(JsonPlace root) {
        refuseErrors(root.object());
        List<StatDocument.Named> tables = new ArrayList<>();
        List<StatDocument.Link> links = new ArrayList<>();
        String type = classOf(root);
        switch (type) {
            case "dataset" -> tables.add(new StatDocument.Named(null, table(root)));
            case "collection" -> readCollection(root, tables, links);
            case "bundle" -> readBundle(root, tables);
            default ->
                throw root.problem(ReaderProblemKind.UNKNOWN_CLASS, "it is a " + type + ", and those are not read");
        }
        if (tables.isEmpty() && links.isEmpty()) {
            throw root.problem(ReaderProblemKind.NOT_ONE_TABLE, "there is no dataset in it");
        }
        return new StatDocument(root.optionalText("label"), tables, links);
    }

    /** The class where it is told; else a dataset is known by its dimensions, and all the rest are bundles. */
    private static String classOf(JsonPlace place) {
        JsonPlace told = place.optional("class");
        if (told != null && told.node().isTextual()) {
            return told.text();
        }
        return isDataset(place) ? "dataset" : "bundle";
    }

    private static boolean isDataset(JsonPlace place) {
        return place.has("dimension", "value");
    }

    private static StatTable table(JsonPlace dataset) {
        JsonPlace value = dataset.required("value");
        StatStructure structure = JsonStatStructure.read(dataset, StatTable.MOST_CELLS);
        return new StatTable(structure, JsonStatCells.read(value, dataset.optional("status"), (int) structure.cells()));
    }

    /** Datasets by name: each a member, or gathered in the member "dataset", which may also be the only dataset itself. */
    private static void readBundle(JsonPlace bundle, List<StatDocument.Named> tables) {
        JsonPlace gathered = bundle.optional("dataset");
        boolean within = gathered != null && gathered.node().isObject() && !isDataset(gathered);
        for (JsonPlace.Member member : (within ? gathered : bundle).members()) {
            if (member.value().node().isObject()) {
                tables.add(new StatDocument.Named(member.name(), table(member.value())));
            }
        }
    }

    private static void readCollection(
            JsonPlace collection, List<StatDocument.Named> tables, List<StatDocument.Link> links) {
        for (JsonPlace item : collection.required("link").required("item").items()) {
            @Nullable String type = item.object().optionalText("class");
            if (isDataset(item)) {
                tables.add(new StatDocument.Named(null, table(item)));
            } else if ("collection".equals(type) && item.has("link")) {
                readCollection(item, tables, links);
            } else {
                links.add(new StatDocument.Link(type, item.required("href").text(), item.optionalText("label")));
            }
        }
    }

    /** Version 1 of PxWeb answers {"error": …}, version 2 a problem with title and status. */
    static void refuseErrors(JsonPlace root) {
        if (root.has("dimension")) {
            return;
        }
        JsonPlace told = root.optional("error");
        if (told == null && root.has("status", "title")) {
            told = root.optional("title");
        }
        if (told != null) {
            String why = told.node().isTextual() ? told.text() : "it does not say why";
            throw told.problem(ReaderProblemKind.REFUSED_BY_SOURCE, why);
        }
    }
}
