import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;

/**
 * Turns the population of 1 January by municipality (Statistisk sentralbyrå, CC BY 4.0) into one row per municipality on the
 * borders of 2024 and one column per year. The rules are in the README beside it.
 *
 * <pre>java backend/src/reference/PopulationConverter.java &lt;pop_b2024.csv&gt; &lt;output file&gt; &lt;output file of the country&gt;</pre>
 */
class PopulationConverter {
    private static final String HEADER = "granularity,location_code,year,population_1jan,imputed";
    private static final String MUNICIPALITY = "municip_nor";

    /** In 2005 the source lacks the halves of two mergers of 2006-01-01. */
    private static final int FIRST = 2006;

    /** Who was made or changed by a division, with the year from which the source counted them and no longer reckoned. */
    private static final Map<String, Integer> COUNTED_FROM = Map.of(
            "3905", 2017, "3907", 2017, // Stokke
            "5055", 2020, "5056", 2020, "5059", 2020, // Snillfjord
            "1806", 2020, "1875", 2020, // Tysfjord
            "1508", 2024, "1580", 2024); // Ålesund and Haram

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: java PopulationConverter.java <pop_b2024.csv> <output file> <output file of the country>");
        }
        TreeMap<String, TreeMap<Integer, Integer>> counted = read(Path.of(arguments[0]));
        int last = counted.values().stream().mapToInt(TreeMap::lastKey).max().orElseThrow();
        String country = country(Path.of(arguments[0]));
        Files.writeString(Path.of(arguments[1]), table(counted, last));
        Files.writeString(Path.of(arguments[2]), country);
        System.out.printf("%d municipalities, %d to %d%n", counted.size(), FIRST, last);
    }

    private static TreeMap<String, TreeMap<Integer, Integer>> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("another header: " + lines.get(0));
        }
        TreeMap<String, TreeMap<Integer, Integer>> counted = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            int year = Integer.parseInt(row[2]);
            if (row[0].equals("municip") && row[4].equals("0") && year >= FIRST) {
                String code = code(row[1]);
                TreeMap<Integer, Integer> years = counted.computeIfAbsent(code, c -> new TreeMap<>());
                if (year >= COUNTED_FROM.getOrDefault(code, FIRST)
                        && years.put(year, Integer.parseInt(row[3])) != null) {
                    throw new IllegalArgumentException("twice: " + line);
                }
            }
        }
        return counted;
    }

    /** The country has a count of its own for each year: it is not added up here, and not reckoned over to other borders. */
    private static String country(Path file) throws IOException {
        TreeMap<Integer, Integer> years = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split(",", -1);
            if (row[0].equals("nation")
                    && row[4].equals("0")
                    && years.put(Integer.parseInt(row[2]), Integer.parseInt(row[3])) != null) {
                throw new IllegalArgumentException("twice: " + line);
            }
        }
        StringBuilder table = new StringBuilder("year,persons\n");
        years.forEach((year, persons) -> table.append(year).append(',').append(persons).append('\n'));
        return table.toString();
    }

    private static String code(String location) {
        if (!location.matches(MUNICIPALITY + "[0-9]{4}")) {
            throw new IllegalArgumentException("no municipality: " + location);
        }
        return location.substring(MUNICIPALITY.length());
    }

    private static String table(TreeMap<String, TreeMap<Integer, Integer>> counted, int last) {
        StringBuilder table = new StringBuilder("code");
        for (int year = FIRST; year <= last; year++) {
            table.append(',').append(year);
        }
        table.append('\n');
        counted.forEach((code, years) -> {
            table.append(code);
            for (int year = FIRST; year <= last; year++) {
                table.append(',').append(years.containsKey(year) ? years.get(year).toString() : "");
            }
            table.append('\n');
        });
        return table.toString();
    }
}
