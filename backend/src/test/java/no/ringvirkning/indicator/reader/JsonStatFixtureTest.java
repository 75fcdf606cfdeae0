package no.ringvirkning.indicator.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What others' tools are shown of what we write: the web app's tests read the file with the library most of them use. */
@DisplayName("The example of our JSON-stat")
class JsonStatFixtureTest {

    /** Committed. Rewrite it with -Djson-stat.update=true. */
    private static final Path COMMITTED = Path.of("src/test/resources/statistics/json-stat/series.json");

    @Test
    @DisplayName("is what the writer writes, to the letter")
    void isCommitted() throws IOException {
        String written = pretty(JsonStatWriter.write(series()));
        if (Boolean.getBoolean("json-stat.update")) {
            Files.writeString(COMMITTED, written);
        }
        assertEquals(
                Files.readString(COMMITTED),
                written,
                "we write otherwise now: run mvn -f backend test -Dtest=JsonStatFixtureTest -Djson-stat.update=true");
        assertNotEquals(Files.readString(COMMITTED).replace("..", "0"), written, "the check can fail");
    }

    @Test
    @DisplayName("is read back as the table it was made of")
    void isReadBack() throws IOException {
        assertEquals(series(), JsonStatReader.readTable(Files.readAllBytes(COMMITTED)));
    }

    private static String pretty(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json).toPrettyString().replace("\r", "") + "\n";
    }

    private static StatTable series() {
        StatStructure structure = StatStructure.of(
                        "Arbeidsplasser (oppdiktet eksempel)",
                        List.of(
                                StatDimension.of(
                                        "indicator",
                                        "indikator",
                                        StatRole.METRIC,
                                        List.of(StatCategory.of("arbeidsplasser", "Arbeidsplasser")
                                                .measuredIn(StatUnit.of("arbeidsplasser", 1)))),
                                StatDimension.of(
                                        "area",
                                        "område",
                                        StatRole.GEO,
                                        List.of(
                                                StatCategory.of("hole", "Hole"),
                                                StatCategory.of("vaaler-ostfold", "Våler (Østfold)"))),
                                StatDimension.of(
                                        "period",
                                        "periode",
                                        StatRole.TIME,
                                        List.of(
                                                StatCategory.of("2019", "2019"),
                                                StatCategory.of("2020", "2020"),
                                                StatCategory.of("2021", "2021"))),
                                StatDimension.of(
                                        "slice",
                                        "inndeling",
                                        StatRole.CLASSIFICATION,
                                        List.of(
                                                StatCategory.of("created", "skapt"),
                                                StatCategory.of("secured", "sikret")))))
                .from(
                        "Oppdiktet",
                        "2026-11-22T08:00:00Z",
                        "https://example.org/api/v1/indicators/arbeidsplasser/series")
                .in("nb");
        return new StatTable(
                structure,
                List.of(
                        StatCell.Known.of("12"),
                        StatCell.Known.of("0"),
                        new StatCell.Known(new BigDecimal("12.5"), "*"),
                        new StatCell.Missing(":"),
                        StatCell.Known.of("-3"),
                        new StatCell.Missing(null),
                        new StatCell.Missing("."),
                        new StatCell.Missing("."),
                        new StatCell.Missing(".."),
                        StatCell.Known.of("1000000"),
                        StatCell.Known.of("0.1"),
                        new StatCell.Missing("..")));
    }
}
