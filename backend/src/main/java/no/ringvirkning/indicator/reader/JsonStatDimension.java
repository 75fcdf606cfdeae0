package no.ringvirkning.indicator.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A dimension of a JSON-stat dataset. */
final class JsonStatDimension {

    private JsonStatDimension() {}

    static StatDimension read(JsonPlace place, String code, int size, StatRole role) {
        JsonPlace category = place.required("category").object();
        List<String> codes = codes(category, size);
        Set<String> known = new HashSet<>(codes);
        Map<String, String> labels = byCode(category.optional("label"), known, JsonPlace::text);
        Map<String, StatUnit> units = byCode(category.optional("unit"), known, JsonStatDimension::unit);
        Map<String, List<String>> notes = byCode(category.optional("note"), known, JsonStatDimension::notes);
        Map<String, List<String>> children = children(category.optional("child"), known);
        @Nullable JsonPlace extension = place.optional("extension");
        Map<String, String> periods = within(extension, "refperiod", known);
        Map<String, String> types = within(extension, "measuringType", known);

        List<StatCategory> categories = new ArrayList<>();
        for (String each : codes) {
            categories.add(new StatCategory(
                    each,
                    labels.getOrDefault(each, each),
                    units.get(each),
                    children.getOrDefault(each, List.of()),
                    notes.getOrDefault(each, List.of()),
                    periods.get(each),
                    types.get(each)));
        }
        @Nullable String label = place.optionalText("label");
        return new StatDimension(
                code, label == null ? code : label, role, categories, place.texts("note"), elimination(extension));
    }

    private static List<String> codes(JsonPlace category, int size) {
        JsonPlace index = category.optional("index");
        if (index == null) {
            // The format lets a single category do without: its name is all there is.
            index = category.required("label").object();
            expect(size, index);
            return List.of(index.members().get(0).name());
        }
        expect(size, index);
        return index.node().isArray() ? listed(index) : positioned(index.object(), size);
    }

    private static void expect(int size, JsonPlace place) {
        if (place.node().size() != size) {
            throw place.problem(
                    ReaderProblemKind.SIZE_MISMATCH,
                    "there are " + place.node().size() + " categories, and the size says " + size);
        }
    }

    private static List<String> listed(JsonPlace index) {
        Set<String> seen = new HashSet<>();
        List<String> codes = new ArrayList<>();
        for (JsonPlace item : index.items()) {
            if (!seen.add(item.text())) {
                throw item.problem(ReaderProblemKind.DUPLICATE_CATEGORY, "the category comes twice");
            }
            codes.add(item.text());
        }
        return codes;
    }

    private static List<String> positioned(JsonPlace index, int size) {
        @Nullable String[] codes = new String[size];
        for (JsonPlace.Member member : index.members()) {
            int position = member.value().wholeNumber(0);
            if (position >= size) {
                throw member.value().problem(ReaderProblemKind.BAD_POSITION, "there are " + size + " places");
            }
            if (codes[position] != null) {
                throw member.value().problem(ReaderProblemKind.DUPLICATE_CATEGORY, "the place is taken");
            }
            codes[position] = member.name();
        }
        // As many members as places, and no place taken twice: none is left.
        return Arrays.asList(codes);
    }

    private static <T> Map<String, T> byCode(
            @Nullable JsonPlace place, Set<String> known, Function<JsonPlace, T> read) {
        Map<String, T> byCode = new HashMap<>();
        if (place != null) {
            for (JsonPlace.Member member : place.members()) {
                if (!known.contains(member.name())) {
                    throw member.value()
                            .problem(ReaderProblemKind.UNKNOWN_CATEGORY, "the dimension has no such category");
                }
                if (!member.value().node().isNull()) {
                    byCode.put(member.name(), read.apply(member.value()));
                }
            }
        }
        return byCode;
    }

    private static StatUnit unit(JsonPlace place) {
        place.object();
        return new StatUnit(
                place.optionalText("base"),
                place.optionalText("label"),
                place.optionalText("symbol"),
                place.optionalWholeNumber("decimals", 0),
                place.optionalWholeNumber("multiplier", -38));
    }

    private static List<String> notes(JsonPlace place) {
        return place.node().isTextual()
                ? List.of(place.text())
                : place.items().stream().map(JsonPlace::text).toList();
    }

    private static Map<String, List<String>> children(@Nullable JsonPlace place, Set<String> known) {
        if (place == null) {
            return Map.of();
        }
        Map<String, List<String>> children = new LinkedHashMap<>();
        byCode(place, known, JsonPlace::items).forEach((parent, items) -> {
            Set<String> seen = new HashSet<>();
            for (JsonPlace item : items) {
                if (!known.contains(item.text())) {
                    throw item.problem(ReaderProblemKind.UNKNOWN_CATEGORY, "the dimension has no such category");
                }
                if (!seen.add(item.text())) {
                    throw item.problem(ReaderProblemKind.DUPLICATE_CATEGORY, "the child comes twice");
                }
            }
            children.put(parent, items.stream().map(JsonPlace::text).toList());
        });
        if (isCircular(children)) {
            throw place.problem(ReaderProblemKind.CIRCULAR_HIERARCHY, "a category lies within itself");
        }
        return children;
    }

    /** Takes away what has no parent left, again and again: what then remains goes in circles. Not recursive, however deep. */
    private static boolean isCircular(Map<String, List<String>> children) {
        Map<String, Integer> parents = new HashMap<>();
        children.forEach((parent, below) -> {
            parents.putIfAbsent(parent, 0);
            below.forEach(child -> parents.merge(child, 1, Integer::sum));
        });
        Deque<String> free = new ArrayDeque<>();
        parents.forEach((code, count) -> {
            if (count == 0) {
                free.add(code);
            }
        });
        int taken = 0;
        while (!free.isEmpty()) {
            taken++;
            for (String child : children.getOrDefault(free.remove(), List.of())) {
                if (parents.merge(child, -1, Integer::sum) == 0) {
                    free.add(child);
                }
            }
        }
        return taken < parents.size();
    }

    private static Map<String, String> within(@Nullable JsonPlace extension, String name, Set<String> known) {
        return byCode(extension == null ? null : extension.optional(name), known, JsonPlace::text);
    }

    private static @Nullable Boolean elimination(@Nullable JsonPlace extension) {
        JsonPlace told = extension == null ? null : extension.optional("elimination");
        if (told == null) {
            return null;
        }
        if (!told.node().isBoolean()) {
            throw told.problem(ReaderProblemKind.WRONG_TYPE, "it is neither true nor false");
        }
        return told.node().booleanValue();
    }
}
