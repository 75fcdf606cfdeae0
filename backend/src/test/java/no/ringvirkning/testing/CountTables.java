package no.ringvirkning.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.observation.RecordSeries;
import org.jspecify.annotations.Nullable;

/** Whole tables of {@link Indicators#people}, for tests. */
public final class CountTables {

    private static final List<String> AGES = List.of("unge", "voksne", "eldre");
    private static final List<String> SEXES = List.of("kvinner", "menn");

    private CountTables() {}

    /**
     * The total, the sums and the cells.
     *
     * @param counts women and men of each age
     */
    public static List<RecordSeries> table(String area, String period, @Nullable String reason, long[]... counts) {
        List<RecordSeries> table = new ArrayList<>();
        figures(counts).forEach((slice, count) -> {
            ObservationBuilder figure = ObservationBuilder.in(period).of(String.valueOf(count));
            table.add(series(area, slice, reason == null ? figure : figure.because(reason)));
        });
        return table;
    }

    public static RecordSeries series(String area, Map<String, String> slice, ObservationBuilder... observations) {
        return new RecordSeries(
                new AreaRef(area, null),
                slice,
                List.of(observations).stream().map(ObservationBuilder::build).toList());
    }

    /** Every figure by its slice, the total first. */
    public static Map<Map<String, String>, Long> figures(long[]... counts) {
        Map<Map<String, String>, Long> figures = new LinkedHashMap<>();
        figures.put(Map.of(), 0L);
        for (int age = 0; age < AGES.size(); age++) {
            for (int sex = 0; sex < SEXES.size(); sex++) {
                long count = counts[age][sex];
                Map<String, String> ofAge = Map.of("alder", AGES.get(age));
                Map<String, String> ofSex = Map.of("kjonn", SEXES.get(sex));
                figures.put(Map.of("alder", AGES.get(age), "kjonn", SEXES.get(sex)), count);
                for (Map<String, String> sum : List.of(Map.<String, String>of(), ofAge, ofSex)) {
                    figures.merge(sum, count, Long::sum);
                }
            }
        }
        return figures;
    }

    public static long[] row(long women, long men) {
        return new long[] {women, men};
    }
}
