package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ringvirkning.area.AreaCode;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.suppression.CountTable;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;
import no.ringvirkning.indicator.engine.suppression.Published;
import no.ringvirkning.indicator.engine.suppression.Suppression;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Holds small figures back as they come in, with others from which they could be worked out: what is published tells of neither.
 *
 * <p>The figures of an area and a period by all categories are one table. It comes whole, and when something in it is another than
 * before, all of it is recorded anew: so nobody is told which figure it was.
 */
final class SmallFigures {

    /** What is said in place of the reason for a figure that is not told, which could tell it. */
    static final String REASON = "Tabellen er levert på nytt.";

    private static final int DIGITS = 15;

    private final SliceTable shape;
    private final Editions editions;
    private final Map<UUID, List<AreaCode>> codes;

    SmallFigures(IndicatorDefinition definition, Editions editions, Map<UUID, List<AreaCode>> codes) {
        this.shape = new SliceTable(definition);
        this.editions = editions;
        this.codes = codes;
    }

    /**
     * What is to be recorded.
     *
     * @param told all that is handed in, in its order
     * @param added what of it is other than before, held to the totals already
     */
    List<Addition> heldBack(Map<Of, RecordSeries> told, List<Addition> added) {
        Map<Of, Map<String, Given>> given = given(told);
        List<Addition> all = new ArrayList<>(
                added.stream().filter(a -> a.of().slice().isEmpty()).toList());
        Set<Place> changed = added.stream()
                .filter(a -> !a.of().slice().isEmpty())
                .map(Place::of)
                .collect(Collectors.toSet());
        places(given).forEach((place, first) -> {
            if (changed.contains(place)) {
                all.addAll(recorded(place, first, table(place, first, given)));
            }
        });
        return all;
    }

    /** Everything handed in keeps to what a count has to be. */
    void check(Map<Of, RecordSeries> told) {
        Map<Of, Map<String, Given>> given = given(told);
        given.forEach((of, periods) -> periods.values().forEach(each -> {
            isCount(each);
            if (!of.slice().isEmpty()) {
                isOnItsBorders(of.area(), each);
            }
        }));
        places(given).forEach((place, first) -> table(place, first, given));
    }

    private static Map<Of, Map<String, Given>> given(Map<Of, RecordSeries> told) {
        Map<Of, Map<String, Given>> given = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<Of, RecordSeries> each : told.entrySet()) {
            Map<String, Given> periods = new LinkedHashMap<>();
            List<RecordObservation> observations = each.getValue().observations();
            for (int i = 0; i < observations.size(); i++) {
                periods.put(
                        observations.get(i).period(),
                        new Given(observations.get(i), "/%d/observations/%d".formatted(number, i)));
            }
            given.put(each.getKey(), periods);
            number++;
        }
        return given;
    }

    /** The tables of which something is handed in, each with the first of it. */
    private static Map<Place, Given> places(Map<Of, Map<String, Given>> given) {
        Map<Place, Given> places = new LinkedHashMap<>();
        given.forEach((of, periods) -> {
            if (!of.slice().isEmpty()) {
                periods.forEach((period, each) -> places.putIfAbsent(new Place(of.area(), period), each));
            }
        });
        return places;
    }

    private static void isCount(Given each) {
        RecordObservation given = each.observation();
        BigDecimal value = given.value();
        if (given.numerator() != null || given.qualifier() != Qualifier.EXACT) {
            throw SeriesProblem.COUNT_NOT_WHOLE.at(each.pointer(), "It is told as something else.");
        }
        if (value != null && !isCount(value)) {
            throw SeriesProblem.COUNT_NOT_WHOLE.at(
                    each.pointer() + "/value", "A count is zero or more, and has no decimals.");
        }
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() == 0
                || value.signum() > 0
                        && value.precision() - value.scale() <= DIGITS
                        && value.stripTrailingZeros().scale() <= 0;
    }

    private void isOnItsBorders(UUID area, Given each) {
        RecordObservation given = each.observation();
        if (given.source() != null && given.source().verbatim() != null) {
            throw SeriesProblem.SLICE_IN_WORDS.at(each.pointer() + "/source/verbatim", "Leave them out.");
        }
        LocalDate day = Period.parse(given.period()).firstDay();
        List<AreaCode> own = codes.getOrDefault(area, List.of());
        if (given.borders() != null
                || !own.isEmpty() && own.stream().noneMatch(c -> c.validity().contains(day))) {
            throw SeriesProblem.SLICE_ON_OTHER_BORDERS.at(
                    each.pointer() + (given.borders() == null ? "/period" : "/borders"),
                    "On others, they would tell of the areas of the time.");
        }
    }

    /** All figures of an area and a period, which have to be handed in together. */
    private Map<Map<String, String>, Given> table(Place place, Given first, Map<Of, Map<String, Given>> given) {
        Map<Map<String, String>, Given> table = new LinkedHashMap<>();
        for (Map<String, String> slice : shape.slices()) {
            Given each =
                    given.getOrDefault(new Of(place.area(), slice), Map.of()).get(place.period());
            if (each == null) {
                throw SeriesProblem.TABLE_NOT_WHOLE.at(
                        first.pointer(), "Of %s, '%s' is not there.".formatted(place.period(), Slice.text(slice)));
            }
            table.put(slice, each);
        }
        boolean counted = first.observation().value() != null;
        table.forEach((slice, each) -> {
            if ((each.observation().value() != null) != counted) {
                throw SeriesProblem.TABLE_NOT_WHOLE.at(each.pointer(), "Either all of a table have counts, or none.");
            }
        });
        return table;
    }

    private List<Addition> recorded(Place place, Given first, Map<Map<String, String>, Given> table) {
        Set<Map<String, String>> held = first.observation().value() == null ? Set.of() : held(place, first, table);
        List<Addition> all = new ArrayList<>();
        table.forEach((slice, each) -> {
            Of of = new Of(place.area(), slice);
            int revision = editions.of(of, place.period()).size() + 1;
            RecordObservation given = each.observation();
            all.add(new Addition(
                    of,
                    each.pointer(),
                    Period.parse(place.period()),
                    revision,
                    held.contains(slice) ? untold(given, revision) : retold(given, revision),
                    held.contains(slice) ? given.value() : null));
        });
        return all;
    }

    private static RecordObservation untold(RecordObservation given, int revision) {
        return with(given, null, MissingCode.SUPPRESSED, revision == 1 ? null : REASON);
    }

    private static RecordObservation retold(RecordObservation given, int revision) {
        String reason = given.reason() == null || given.reason().isBlank() ? REASON : given.reason();
        return with(given, given.value(), given.missing(), revision == 1 ? given.reason() : reason);
    }

    private static RecordObservation with(
            RecordObservation given,
            @Nullable BigDecimal value,
            @Nullable MissingCode missing,
            @Nullable String reason) {
        return new RecordObservation(
                given.period(),
                value,
                missing,
                null,
                null,
                given.qualifier(),
                given.evidenceLevel(),
                null,
                given.codeAsReported(),
                given.source(),
                reason);
    }

    private Set<Map<String, String>> held(Place place, Given first, Map<Map<String, String>, Given> table) {
        CountTable counts =
                shape.counts(slice -> count(table.get(slice).observation().value()));
        Optional<Set<Cell>> held = Suppression.of(counts, shape.limits(), before(place, first));
        return shape.slices(held.orElseThrow(() -> SeriesProblem.TABLE_NOT_PROTECTED.at(
                first.pointer(), "What is small in %s cannot be held back any more.".formatted(place.period()))));
    }

    /** What was published of the table before, but for the times when nothing was counted in it. */
    private List<Published> before(Place place, Given first) {
        Map<Map<String, String>, List<Editions.Row>> rows = new HashMap<>();
        shape.slices().forEach(slice -> rows.put(slice, editions.of(new Of(place.area(), slice), place.period())));
        int recorded = rows.values().iterator().next().size();
        boolean whole = rows.values().stream().allMatch(each -> each.size() == recorded);
        List<Published> before = new ArrayList<>();
        for (int i = 0; whole && i < recorded; i++) {
            int edition = i;
            Function<Map<String, String>, Editions.Row> at =
                    slice -> rows.get(slice).get(edition);
            List<@Nullable BigDecimal> values = new ArrayList<>();
            shape.slices().forEach(slice -> values.add(at.apply(slice).value()));
            boolean counted = values.stream().allMatch(value -> value != null && isCount(value));
            if (counted) {
                before.add(shape.published(
                        slice -> count(at.apply(slice).value()),
                        slice -> at.apply(slice).held()));
            }
            whole = counted || values.stream().allMatch(Objects::isNull);
        }
        if (!whole) {
            // From before anything was held back of it: nobody can say what such a table tells.
            throw SeriesProblem.TABLE_NOT_PROTECTED.at(
                    first.pointer(), "What stands of %s is no whole table of counts.".formatted(place.period()));
        }
        return before;
    }

    private static long count(@Nullable BigDecimal value) {
        return value == null ? 0 : value.longValueExact();
    }

    private record Given(RecordObservation observation, String pointer) {}

    private record Place(UUID area, String period) {

        static Place of(Addition added) {
            return new Place(added.of().area(), added.period().toString());
        }
    }
}
