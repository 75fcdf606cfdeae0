package no.ringvirkning.indicator.observation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.ResultLevel;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * The population that comes with the product: every municipality of today since 2006. How its file was made, and what it leaves
 * out, is told in {@code backend/src/reference/README.md}.
 */
final class PopulationFile {

    static final String INDICATOR = "folkemengde";

    /** The day whose borders all its figures stand on, and whose codes it has. */
    static final LocalDate BORDERS = LocalDate.of(2024, 1, 1);

    private static final String FILE = "/reference/population-2024-borders.csv";

    private static final String COUNTRY = "/reference/population-norway.csv";

    private PopulationFile() {}

    static CreateIndicator indicator() {
        return new CreateIndicator(
                INDICATOR,
                new DefineIndicator(
                        null,
                        new LocalizedText("Folkemengde", "Folkemengd", "Population"),
                        new LocalizedText(
                                "Personer bosatt 1. januar i året.",
                                "Personar busette 1. januar i året.",
                                "Persons resident on 1 January of the year."),
                        new LocalizedText(
                                "Fra Statistisk sentralbyrås befolkningsstatistikk, på kommunegrensene fra 1. januar 2024. Der en"
                                        + " kommune er delt, finnes det ikke tall for delene fra før delingen.",
                                "Frå befolkningsstatistikken til Statistisk sentralbyrå, på kommunegrensene frå 1. januar 2024. Der"
                                        + " ein kommune er delt, finst det ikkje tal for delane frå før delinga.",
                                "From the population statistics of Statistics Norway, on the municipal borders of 1 January 2024."
                                        + " Where a municipality was divided there are no figures of its parts from before."),
                        "personer",
                        0,
                        MeasurementKind.STOCK,
                        Direction.NONE,
                        Frequency.YEAR,
                        60,
                        Aggregation.LAST,
                        Aggregation.SUM,
                        List.of(),
                        ResultLevel.IMPACT,
                        FigureSource.EXTERNAL),
                new SourceReference("Statistisk sentralbyrå, folkemengde 1. januar", List.of(), null, false),
                "Kilde: Statistisk sentralbyrå");
    }

    /** What was counted in each municipality, by its code on the day of the borders. */
    static Map<String, List<RecordObservation>> observations() {
        Map<String, List<RecordObservation>> observations = new LinkedHashMap<>();
        List<String[]> rows = rows(FILE);
        String[] head = rows.get(0);
        for (String[] row : rows.subList(1, rows.size())) {
            List<RecordObservation> years = new ArrayList<>();
            for (int i = 1; i < head.length; i++) {
                if (!row[i].isEmpty()) {
                    years.add(counted(row[0], BORDERS, head[i], row[i]));
                }
            }
            observations.put(row[0], years);
        }
        return observations;
    }

    /** What was counted in the country as it was in each year. */
    static List<RecordObservation> country() {
        List<String[]> rows = rows(COUNTRY);
        return rows.subList(1, rows.size()).stream()
                .map(row -> counted(null, null, row[0], row[1]))
                .toList();
    }

    private static RecordObservation counted(
            @Nullable String code, @Nullable LocalDate borders, String year, String persons) {
        return new RecordObservation(
                year,
                new BigDecimal(persons),
                null,
                null,
                null,
                Qualifier.EXACT,
                EvidenceLevel.VERIFIED,
                borders,
                code,
                null,
                null);
    }

    private static List<String[]> rows(String file) {
        InputStream in = PopulationFile.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the file " + file + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read", e);
        }
    }
}
