import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.*;
import java.util.stream.Stream;

/**
 * Turns the municipality versions and change edges of Klass 131 (Statistisk sentralbyrå, CC BY 4.0) into areas with a
 * stable identity and typed changes. The rules are in the README beside it.
 *
 * <pre>java backend/src/reference/KlassConverter.java &lt;klass dir&gt; &lt;output file&gt;</pre>
 *
 * The county tables counties-no.csv and county-changes-no.csv are read from the folder of the output file.
 */
class KlassConverter {
    /** One row of the register: a code with a name for a time; {@code to} is empty while it lasts. */
    record Version(String code, String name, String rawName, String from, String to) {
        String county() {
            return code.substring(0, 2);
        }

        /** The name without the brackets in which the register tells namesakes apart. */
        String plainName() {
            return name.replaceFirst(" \\(.*\\)$", "");
        }

        /** Parallel names in Norwegian, Sami and Kven are one name each. */
        List<String> names() {
            return List.of(plainName().split(" - "));
        }

        boolean sharesName(Version other) {
            return !Collections.disjoint(names(), other.names());
        }

        boolean respells(Version other) {
            return code.equals(other.code) && plainName().equals(other.plainName());
        }
    }

    /** The version of the old code that ends on the date goes on, in whole or part, in the new code. */
    record Edge(String oldCode, String newCode) {
        boolean touches(Edge other) {
            return oldCode.equals(other.oldCode) || newCode.equals(other.newCode);
        }
    }

    /** The areas on both sides by the code they had. */
    record Change(
            String date, String type, TreeMap<String, Area> from, TreeMap<String, Area> to, String comparability) {}

    /** What stays the same while names and codes change. */
    static final class Area {
        String slug;
        final List<Version> versions = new ArrayList<>();
        /** All areas its territory has been part of since it ended. */
        final Set<Area> successors = new HashSet<>();

        Version last() {
            return versions.get(versions.size() - 1);
        }

        String end() {
            return last().to().isEmpty() ? "9999-12-31" : last().to();
        }
    }

    private final TreeMap<String, Map<String, Version>> versionsByStart = new TreeMap<>();
    private final Map<String, List<Edge>> edgesByDate = new TreeMap<>();
    private final Map<String, String> countySlugs = new HashMap<>();
    private final List<String[]> countyChanges;
    private final Set<Area> areas = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();
    /** The area behind each code on the day the conversion has come to. */
    private final Map<String, Area> current = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: java KlassConverter.java <klass dir> <output file>");
        }
        Path output = Path.of(arguments[1]).toAbsolutePath();
        KlassConverter converter = new KlassConverter(Path.of(arguments[0]), output.getParent());
        converter.follow();
        converter.giveSlugs();
        Files.writeString(output, converter.document());
        System.out.printf("%d areas, %d changes%n", converter.areas.size(), converter.changes.size());
    }

    private KlassConverter(Path klass, Path tables) throws IOException {
        rows(tables.resolve("counties-no.csv")).forEach(row -> countySlugs.put(row[0], row[2]));
        countyChanges = rows(tables.resolve("county-changes-no.csv"));
        for (String[] row : rows(klass.resolve("klass131_codes_1838_2024.csv"))) {
            if (!row[1].equals("9999")) { // "Uoppgitt" is no municipality
                Version version = new Version(row[1], row[2].strip(), row[2], row[4], row[5]);
                versionsByStart.computeIfAbsent(row[4], day -> new TreeMap<>()).put(row[1], version);
            }
        }
        for (String[] row : rows(klass.resolve("klass131_changes_1838_2024.csv"))) {
            edgesByDate.computeIfAbsent(row[0], day -> new ArrayList<>()).add(new Edge(row[1], row[3]));
        }
    }

    /** The rows after the header; none of these files quotes its values. */
    private static List<String[]> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    /** Walks through the changes day by day and decides which area goes on in which version. */
    private void follow() {
        versionsByStart.pollFirstEntry().getValue().values().forEach(version -> begin(version, new Area()));
        edgesByDate.forEach((date, edges) -> {
            Map<String, Area> before = Map.copyOf(current);
            Map<String, Version> starting = versionsByStart.remove(date);
            edges.forEach(edge -> current.remove(edge.oldCode()));
            connected(edges).forEach(group -> change(date, group, before, starting));
        });
        if (!versionsByStart.isEmpty()
                || current.values().stream().anyMatch(area -> !area.last().to().isEmpty())) {
            throw new IllegalStateException("a version starts or ends without an edge");
        }
    }

    /** Edges that share an old or a new code, directly or through others: the smallest whole changes of a day. */
    private static List<List<Edge>> connected(List<Edge> edges) {
        List<List<Edge>> groups = new ArrayList<>();
        for (Edge edge : edges) {
            List<Edge> joined = new ArrayList<>(List.of(edge));
            groups.removeIf(group -> group.stream().anyMatch(edge::touches) && joined.addAll(group));
            groups.add(joined);
        }
        return groups;
    }

    private void change(String date, List<Edge> group, Map<String, Area> before, Map<String, Version> starting) {
        TreeMap<String, Area> from = new TreeMap<>();
        TreeMap<String, Area> to = new TreeMap<>();
        boolean single = group.size() == 1;
        group.forEach(edge -> from.put(edge.oldCode(), before.get(edge.oldCode())));
        group.forEach(edge ->
                to.computeIfAbsent(edge.newCode(), code -> continuing(from.values(), starting.get(code), single)));
        if (single) {
            addSingle(date, from, to, starting.get(to.firstKey()));
        } else {
            boolean revived =
                    to.values().stream().anyMatch(area -> !area.versions.isEmpty() && !from.containsValue(area));
            String split = from.size() > 1 ? "BOUNDARY_CHANGE" : revived ? "RE_ESTABLISHED" : "SPLIT";
            boolean merge = to.size() == 1;
            changes.add(new Change(date, merge ? "MERGE" : split, from, to, merge ? "ADDITIVE_ONLY" : "BROKEN"));
        }
        to.forEach((code, area) -> begin(starting.get(code), area));
        group.stream()
                .filter(edge -> !to.containsValue(from.get(edge.oldCode())))
                .forEach(edge -> from.get(edge.oldCode()).successors.add(to.get(edge.newCode())));
        // An area that ended in one that ends now has gone on to the same places.
        areas.forEach(area -> List.copyOf(area.successors).forEach(next -> area.successors.addAll(next.successors)));
    }

    /** One of the old areas, else one merged into the only old area that now leaves it, else a new area. */
    private Area continuing(Collection<Area> from, Version version, boolean single) {
        Stream<Area> ended = areas.stream()
                .filter(area -> from.size() == 1 && area.successors.containsAll(from))
                .filter(area -> area.end().compareTo(version.from()) < 0)
                .sorted(Comparator.comparing(Area::end).reversed());
        return Stream.concat(from.stream(), ended)
                .filter(area -> single || area.last().sharesName(version))
                .findFirst()
                .orElseGet(Area::new);
    }

    /** One version becomes one other: up to two changes, or none when the register only respelled its entry. */
    private void addSingle(String date, TreeMap<String, Area> from, TreeMap<String, Area> to, Version now) {
        Version old = to.get(now.code()).last();
        boolean sameCode = old.code().equals(now.code());
        if (!sameCode) {
            boolean stays = old.county().equals(now.county())
                    || countyChanges.stream()
                            .filter(row -> row[0].equals(date) && row[2].contains(old.county()))
                            .anyMatch(row -> row[3].contains(now.county()));
            changes.add(new Change(date, stays ? "RENUMBER" : "COUNTY_TRANSFER", from, to, "FULL"));
        }
        if (!old.plainName().equals(now.plainName())) {
            changes.add(new Change(date, "RENAME", from, to, "FULL"));
        } else if (sameCode && old.rawName().equals(now.rawName())) {
            changes.add(new Change(date, "BOUNDARY_CHANGE", from, to, "BROKEN"));
        }
    }

    private void begin(Version version, Area area) {
        areas.add(area);
        area.versions.add(version);
        current.put(version.code(), area);
    }

    /** Today's areas choose first, then the ones that lasted longest; two from today both carry their county. */
    private void giveSlugs() {
        Comparator<Area> byEnd =
                Comparator.comparing(area -> area.end() + area.last().from());
        var bySlug = areas.stream().sorted(byEnd.reversed()).collect(groupingBy(KlassConverter::slugOfName));
        bySlug.forEach((slug, namesakes) -> {
            namesakes.forEach(
                    area -> area.slug = slug + "-" + countySlugs.get(area.last().county()));
            Area first = namesakes.get(0);
            if (namesakes.size() == 1 || !namesakes.get(1).end().equals(first.end())) {
                first.slug = slug;
            }
        });
    }

    /** Of a parallel name, the part that once was the whole name: they all had a Norwegian name alone first. */
    private static String slugOfName(Area area) {
        List<String> parts = area.last().names();
        String name = parts.get(0);
        for (Version version : area.versions) {
            name = parts.contains(version.plainName()) ? version.plainName() : name;
        }
        String letters = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
        String ascii = Normalizer.normalize(letters.replace("å", "aa"), Normalizer.Form.NFD);
        return ascii.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    }

    private String document() {
        SortedMap<String, String> areaLines = new TreeMap<>();
        for (Area area : areas) {
            if (areaLines.put(area.slug, json(area)) != null) {
                throw new IllegalStateException("slug taken: " + area.slug);
            }
        }
        changes.sort(
                Comparator.comparing(change -> change.date() + change.from().firstKey()));
        List<String> changeLines = changes.stream().map(this::json).toList();
        return """
                {
                  "source": "Statistisk sentralbyrå, Klass 131 (standard for kommuneinndeling), 1838-01-01 to 2024-01-01",
                  "licence": "CC BY 4.0",
                  "attribution": "Kilde: Statistisk sentralbyrå",
                  "note": "Half-open [from, to), null is open. 1838-01-01 is where the register's record starts, not when a municipality was founded.",
                  "municipalities": [
                    %s
                  ],
                  "changes": [
                    %s
                  ]
                }
                """.formatted(String.join(",\n    ", areaLines.values()), String.join(",\n    ", changeLines));
    }

    private String json(Area area) {
        String names = periods("name", area.versions, spellings(area.versions));
        String codes = periods(
                "code", area.versions, area.versions.stream().map(Version::code).toList());
        return "{\"slug\":\"%s\",\"names\":[%s],\"codes\":[%s]}".formatted(area.slug, names, codes);
    }

    private String json(Change change) {
        String pattern = "{\"date\":\"%s\",\"type\":\"%s\",\"from\":[%s],\"to\":[%s],\"comparability\":\"%s\"}";
        String from = parties(change.from());
        return pattern.formatted(change.date(), change.type(), from, parties(change.to()), change.comparability());
    }

    private static String parties(Map<String, Area> parties) {
        List<String> items = new ArrayList<>();
        parties.forEach((code, area) -> items.add("{\"slug\":\"%s\",\"code\":\"%s\"}".formatted(area.slug, code)));
        return String.join(",", items);
    }

    /** Adjoining versions with the same value are one period. No name has a character that JSON would escape. */
    private static String periods(String key, List<Version> versions, List<String> values) {
        List<String> periods = new ArrayList<>();
        String pattern = "{\"%s\":\"%s\",\"from\":\"%s\",\"to\":%s}";
        for (int i = 0, first = 0; i < values.size(); i++) {
            Version last = versions.get(i);
            Version next = versions.get(Math.min(i + 1, values.size() - 1));
            if (next == last || !next.from().equals(last.to()) || !values.get(i).equals(values.get(i + 1))) {
                String to = last.to().isEmpty() ? "null" : '"' + last.to() + '"';
                periods.add(pattern.formatted(
                        key, values.get(i), versions.get(first).from(), to));
                first = i + 1;
            }
        }
        return String.join(",", periods);
    }

    /** Where the register adds and drops the brackets of an entry in turn, the last spelling counts from its first use. */
    private static List<String> spellings(List<Version> versions) {
        List<String> names = new ArrayList<>();
        versions.forEach(version -> names.add(version.name()));
        for (int i = names.size() - 2; i >= 0; i--) {
            Version next = versions.get(i + 1);
            int first = names.indexOf(names.get(i + 1));
            if (first <= i && next.respells(versions.get(i)) && next.respells(versions.get(first))) {
                names.set(i, names.get(i + 1));
            }
        }
        return names;
    }
}
