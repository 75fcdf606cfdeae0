package no.ringvirkning.indicator.observation;

import static no.ringvirkning.testing.CountTables.row;
import static no.ringvirkning.testing.CountTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A table of which only a part stands, or no counts, from before small figures were held back")
class PartialTableTest {

    private static final UUID AREA = new UUID(0, 1);

    @Inject
    Indicators indicators;

    private IndicatorView people;
    private Map<Of, RecordSeries> told;

    @BeforeEach
    void enter() {
        people = indicators.people(5);
        told = new LinkedHashMap<>();
        table("hole", "2019", "Rettet", row(3, 40), row(50, 60), row(70, 80))
                .forEach(series -> told.put(new Of(AREA, series.slice()), series));
    }

    @Test
    @DisplayName("is not protected, whichever part it is")
    void part() {
        for (Of one : slices()) {
            refused(standing(of -> of.equals(one) ? List.of() : List.of("9")));
            refused(standing(of -> of.equals(one) ? List.of("9") : List.of()));
            refused(standing(of -> of.equals(one) ? List.of("9", "9") : List.of("9")));
        }
    }

    @Test
    @DisplayName("is not protected where something else than whole counts stands, or nothing in the place of one")
    void counts() {
        for (Of one : slices()) {
            for (String wrong : List.of("0.5", "-3", "99999999999999999999", "")) {
                refused(standing(of -> of.equals(one) ? List.of(wrong) : List.of("9")));
            }
        }
    }

    @Test
    @DisplayName("is another thing than one that was not there, or that had no counts at all")
    void none() {
        assertEquals(slices().size(), recorded(standing(of -> List.of())));
        assertEquals(slices().size(), recorded(standing(of -> List.of(""))));
    }

    private List<Of> slices() {
        return told.keySet().stream().filter(of -> !of.slice().isEmpty()).toList();
    }

    /** What stands of each slice: its revisions, empty for one without a value. */
    private Editions standing(Function<Of, List<String>> values) {
        Map<Of, Map<String, List<Editions.Row>>> standing = new HashMap<>();
        for (Of slice : slices()) {
            List<Editions.Row> rows = new ArrayList<>();
            for (String value : values.apply(slice)) {
                rows.add(new Editions.Row(new UUID(0, 2), "2019", rows.size() + 1, number(value), false));
            }
            if (!rows.isEmpty()) {
                standing.put(slice, Map.of("2019", rows));
            }
        }
        return new Editions(standing);
    }

    private static @Nullable BigDecimal number(String value) {
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private int recorded(Editions standing) {
        List<Addition> added = new ArrayList<>();
        told.forEach((of, series) -> added.add(new Addition(
                of, "/0", Period.parse("2019"), 1, series.observations().get(0), null)));
        added.removeIf(addition -> addition.of().slice().isEmpty());
        return new SmallFigures(people.definition(), standing, Map.of())
                .heldBack(told, added)
                .size();
    }

    private void refused(Editions standing) {
        ProblemException problem = assertThrows(ProblemException.class, () -> recorded(standing));
        assertEquals("TABLE_NOT_PROTECTED", problem.type().toString());
        assertEquals(
                "/1/observations/0",
                problem.errors().get(0).pointer(),
                "the first figure of the table, after its total");
    }
}
