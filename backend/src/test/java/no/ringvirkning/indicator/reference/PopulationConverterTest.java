package no.ringvirkning.indicator.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file of the population")
class PopulationConverterTest {

    private static final Path CONVERTER = Path.of("src/reference/PopulationConverter.java");
    private static final Path REFERENCE = Path.of("src/main/resources/reference");
    private static final int FIRST_YEAR = 2006;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is made from what was counted: no projection, no sum, nothing dealt out by halves")
    void converts() throws Exception {
        assertEquals(0, convert("""
                granularity,location_code,year,population_1jan,imputed
                municip,municip_nor3301,2005,85111,0
                municip,municip_nor3301,2006,85877,0
                municip,municip_nor3301,2007,87073,0
                municip,municip_nor3301,2027,106500,1
                municip,municip_nor1508,2006,28226,0
                municip,municip_nor1508,2024,58509,0
                county,county_nor33,2006,1,0
                nation,nation_nor,2006,4640219,0
                nation,nation_nor,1986,4159187,0
                nation,nation_nor,2027,5627400,1
                """));
        List<String> table = Files.readAllLines(folder.resolve("population.csv"));
        assertTrue(table.get(0).startsWith("code,2006,2007,") && table.get(0).endsWith(",2024"), table.get(0));
        assertEquals("1508" + ",".repeat(19) + "58509", table.get(1));
        assertEquals("3301,85877,87073" + ",".repeat(17), table.get(2));
        assertEquals(3, table.size());
        assertEquals(
                List.of("year,persons", "1986,4159187", "2006,4640219"),
                Files.readAllLines(folder.resolve("country.csv")));
    }

    @Test
    @DisplayName("is not made from a table that says something twice, or another thing")
    void refuses() throws Exception {
        String head = "granularity,location_code,year,population_1jan,imputed\n";
        assertNotEquals(0, convert(head + "municip,municip_nor3301,2006,1,0\n" + "municip,municip_nor3301,2006,2,0\n"));
        assertNotEquals(0, convert(head + "municip,missing,2006,1,0\n"));
        assertNotEquals(0, convert("other\n"));
        assertTrue(Files.notExists(folder.resolve("population.csv")));
    }

    @Test
    @DisplayName(
            "has a figure of every municipality of 2024 for every year since the register tells of a division of it")
    void isWhole() throws IOException {
        JsonNode register =
                new ObjectMapper().readTree(REFERENCE.resolve("areas-no.json").toFile());
        Map<String, String> codes = new TreeMap<>();
        for (JsonNode municipality : register.get("municipalities")) {
            for (JsonNode code : municipality.get("codes")) {
                boolean ended = code.hasNonNull("to") && code.get("to").asText().compareTo("2024-01-01") <= 0;
                if (!ended) {
                    codes.put(
                            municipality.get("slug").asText(), code.get("code").asText());
                }
            }
        }
        Map<String, Integer> countedFrom = new TreeMap<>();
        codes.values().forEach(code -> countedFrom.put(code, FIRST_YEAR));
        for (JsonNode change : register.get("changes")) {
            int year = Integer.parseInt(change.get("date").asText().substring(0, 4));
            if (year > FIRST_YEAR && change.get("comparability").asText().equals("BROKEN")) {
                for (JsonNode party : change.get("to")) {
                    String code = codes.get(party.get("slug").asText());
                    countedFrom.merge(code, year, Math::max);
                }
            }
        }
        assertEquals(countedFrom, firstYears());
        assertEquals(357, countedFrom.size());
        assertEquals(
                9, countedFrom.values().stream().filter(y -> y > FIRST_YEAR).count());
    }

    /** The first year of each row, after which no cell is empty. */
    private static Map<String, Integer> firstYears() throws IOException {
        List<String> lines = Files.readAllLines(REFERENCE.resolve("population-2024-borders.csv"));
        Map<String, Integer> first = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            int i = 1;
            while (row[i].isEmpty()) {
                i++;
            }
            first.put(row[0], FIRST_YEAR + i - 1);
            for (; i < row.length; i++) {
                assertTrue(Integer.parseInt(row[i]) > 0, line);
            }
        }
        return first;
    }

    private int convert(String source) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("source.csv"), source);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        CONVERTER.toString(),
                        input.toString(),
                        folder.resolve("population.csv").toString(),
                        folder.resolve("country.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
