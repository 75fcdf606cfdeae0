package no.ringvirkning.area.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The committed reference files about areas, as the tests read them. */
final class ReferenceFiles {

    record Named(String name, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    record Coded(String code, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }

        boolean overlaps(Coded other) {
            return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
        }
    }

    record Area(String slug, List<Named> names, List<Coded> codes) {
        Optional<String> nameOn(LocalDate day) {
            return names.stream().filter(name -> name.on(day)).map(Named::name).findFirst();
        }

        Optional<String> codeOn(LocalDate day) {
            return codes.stream().filter(code -> code.on(day)).map(Coded::code).findFirst();
        }
    }

    record Party(String slug, String code) {}

    record Change(LocalDate date, String type, List<Party> from, List<Party> to, String comparability) {
        List<String> fromSlugs() {
            return from.stream().map(Party::slug).toList();
        }

        List<String> toSlugs() {
            return to.stream().map(Party::slug).toList();
        }
    }

    record Areas(
            String source,
            String licence,
            String attribution,
            String note,
            List<Area> municipalities,
            List<Change> changes) {}

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static final Areas AREAS = read("areas-no.json", Areas.class);
    static final JsonNode REGIONS = read("regions-no.json", JsonNode.class).get("regions");
    static final List<Area> COUNTIES = counties();
    static final List<Change> COUNTY_CHANGES = countyChanges();

    private ReferenceFiles() {}

    static Area municipality(String slug) {
        return bySlug(AREAS.municipalities(), slug);
    }

    static Area county(String slug) {
        return bySlug(COUNTIES, slug);
    }

    /** The one area that holds the code on the day. */
    static Optional<Area> withCode(List<Area> areas, String code, LocalDate day) {
        return areas.stream()
                .filter(area -> area.codeOn(day).filter(code::equals).isPresent())
                .findFirst();
    }

    static Stream<Change> changes(String slug) {
        return AREAS.changes().stream()
                .filter(change -> Stream.concat(change.fromSlugs().stream(), change.toSlugs().stream())
                        .anyMatch(slug::equals));
    }

    /** Adjoining periods made into one, in order of time. */
    static List<Named> joined(List<Named> periods) {
        List<Named> result = new ArrayList<>();
        periods.stream().sorted(Comparator.comparing(Named::from)).forEach(period -> {
            Named last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && period.from().equals(last.to())) {
                result.set(result.size() - 1, new Named("", last.from(), period.to()));
            } else {
                result.add(period);
            }
        });
        return result;
    }

    static String text(String file) {
        try (InputStream stream = ReferenceFiles.class.getResourceAsStream("/reference/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Area bySlug(List<Area> areas, String slug) {
        return areas.stream()
                .filter(area -> area.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no area " + slug));
    }

    private static <T> T read(String file, Class<T> type) {
        try {
            return JSON.readValue(text(file), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String[]> rows(String file) {
        return text(file)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .peek(row -> {
                    if (row.length != 6) {
                        throw new AssertionError(file + ": " + Arrays.toString(row));
                    }
                })
                .toList();
    }

    private static List<Area> counties() {
        Map<String, Area> areas = new LinkedHashMap<>();
        for (String[] row : rows("counties-no.csv")) {
            Area area = areas.computeIfAbsent(row[2], slug -> new Area(slug, new ArrayList<>(), new ArrayList<>()));
            LocalDate from = LocalDate.parse(row[3]);
            LocalDate to = row[4].isEmpty() ? null : LocalDate.parse(row[4]);
            area.names().add(new Named(row[1], from, to));
            area.codes().add(new Coded(row[0], from, to));
        }
        return List.copyOf(areas.values());
    }

    private static List<Change> countyChanges() {
        return rows("county-changes-no.csv").stream()
                .map(row -> {
                    LocalDate date = LocalDate.parse(row[0]);
                    return new Change(date, row[1], parties(row[2], date.minusDays(1)), parties(row[3], date), row[4]);
                })
                .toList();
    }

    private static List<Party> parties(String codes, LocalDate day) {
        return Stream.of(codes.split(" "))
                .map(code ->
                        new Party(withCode(COUNTIES, code, day).map(Area::slug).orElseThrow(), code))
                .toList();
    }
}
