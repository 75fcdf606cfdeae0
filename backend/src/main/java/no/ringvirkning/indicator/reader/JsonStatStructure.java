package no.ringvirkning.indicator.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a JSON-stat dataset is about. */
final class JsonStatStructure {

    /** In version 1 these stood among the dimensions. */
    private static final Set<String> FRAME = Set.of("id", "size", "role");

    private JsonStatStructure() {}

    /** Refuses what has more cells than there may be before it looks at their categories. */
    static StatStructure read(JsonPlace dataset, long mostCells) {
        JsonPlace dimensions = dataset.required("dimension").object();
        boolean frameWithin = dataset.optional("id") == null;
        JsonPlace frame = frameWithin ? dimensions : dataset;
        List<String> ids = ids(frame.required("id"));
        List<Integer> sizes = sizes(frame.required("size"), ids, mostCells);
        refuseOthers(dimensions, ids, frameWithin);
        Map<String, StatRole> roles = roles(frame.optional("role"), ids);

        List<StatDimension> read = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            StatRole role = roles.getOrDefault(id, StatRole.CLASSIFICATION);
            read.add(JsonStatDimension.read(dimensions.required(id).object(), id, sizes.get(i), role));
        }
        @Nullable JsonPlace px = member(dataset.optional("extension"), "px");
        return new StatStructure(
                dataset.optionalText("label"),
                dataset.optionalText("source"),
                dataset.optionalText("updated"),
                dataset.optionalText("href"),
                px == null ? null : px.optionalText("language"),
                px == null ? null : px.optionalText("tableid"),
                px == null ? null : px.optionalWholeNumber("decimals", 0),
                dataset.texts("note"),
                read);
    }

    private static @Nullable JsonPlace member(@Nullable JsonPlace object, String name) {
        return object == null ? null : object.optional(name);
    }

    private static List<String> ids(JsonPlace place) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonPlace item : place.items()) {
            if (!seen.add(item.text())) {
                throw item.problem(ReaderProblemKind.DUPLICATE_DIMENSION, "the dimension comes twice");
            }
            ids.add(item.text());
        }
        if (ids.isEmpty()) {
            throw place.problem(ReaderProblemKind.SIZE_MISMATCH, "there are no dimensions");
        }
        return ids;
    }

    private static List<Integer> sizes(JsonPlace place, List<String> ids, long mostCells) {
        List<Integer> sizes =
                place.items().stream().map(item -> item.wholeNumber(1)).toList();
        if (sizes.size() != ids.size()) {
            throw place.problem(
                    ReaderProblemKind.SIZE_MISMATCH, ids.size() + " dimensions have " + sizes.size() + " sizes");
        }
        long cells = StatStructure.product(
                sizes.stream().mapToLong(Integer::longValue).toArray());
        if (cells > mostCells) {
            throw place.problem(ReaderProblemKind.TOO_MANY_CELLS, "there are more than " + mostCells + " cells");
        }
        return sizes;
    }

    private static void refuseOthers(JsonPlace dimensions, List<String> ids, boolean frameWithin) {
        Set<String> known = new HashSet<>(ids);
        for (JsonPlace.Member member : dimensions.members()) {
            if (!known.contains(member.name()) && !(frameWithin && FRAME.contains(member.name()))) {
                throw member.value().problem(ReaderProblemKind.UNKNOWN_DIMENSION, "the dimension is not in \"id\"");
            }
        }
    }

    private static Map<String, StatRole> roles(@Nullable JsonPlace place, List<String> ids) {
        Map<String, StatRole> roles = new HashMap<>();
        if (place == null) {
            return roles;
        }
        Set<String> known = ids.stream().collect(Collectors.toSet());
        for (JsonPlace.Member member : place.members()) {
            StatRole role = switch (member.name()) {
                case "time" -> StatRole.TIME;
                case "geo" -> StatRole.GEO;
                case "metric" -> StatRole.METRIC;
                default -> StatRole.CLASSIFICATION;
            };
            if (member.value().node().isNull()) {
                continue;
            }
            for (JsonPlace item : member.value().items()) {
                if (!known.contains(item.text())) {
                    throw item.problem(ReaderProblemKind.UNKNOWN_DIMENSION, "there is no dimension " + item.text());
                }
                if (roles.put(item.text(), role) != null) {
                    throw item.problem(ReaderProblemKind.TWO_ROLES, "the dimension has a role already");
                }
            }
        }
        return roles;
    }
}
