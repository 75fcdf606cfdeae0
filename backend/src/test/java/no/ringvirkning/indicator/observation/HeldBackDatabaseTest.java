package no.ringvirkning.indicator.observation;

import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The database of figures by categories")
class HeldBackDatabaseTest {

    private static final String TOTAL = "{}";
    private static final String YOUNG = "{\"alder\": \"unge\"}";
    private static final String GROWN = "{\"alder\": \"voksne\"}";
    private static final String OLD = "{\"alder\": \"eldre\"}";

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    private final Map<String, UUID> series = new HashMap<>();
    private UUID indicator;

    @BeforeEach
    void enter() {
        indicator = indicators.byAge(5).id();
        enterSeries(rows.area("Sted"));
    }

    @Test
    @DisplayName(
            "16: takes no figure without its total, and no categories that do not come to it, in whichever order they come")
    void totals() {
        openly();
        assertBroken("tg_observation_total", () -> insert(1, YOUNG, "7"));
        insert(1, TOTAL, "60", YOUNG, "10", GROWN, "20");
        for (String wrong : List.of("27", "33", "0")) {
            assertBroken("tg_observation_adds_up", () -> insert(1, OLD, wrong));
        }
        insert(1, OLD, "28");
        assertBroken("tg_observation_adds_up", () -> insert(2, TOTAL, "99"));
        assertBroken("tg_observation_total", () -> insert(2, TOTAL, "'WITHDRAWN'"));
        insert(2, TOTAL, "'WITHDRAWN'", OLD, "'WITHDRAWN'");
        assertBroken("tg_observation_total", () -> insert(3, OLD, "30"));
        insert(3, TOTAL, "60", OLD, "30");
    }

    @Test
    @DisplayName("takes no small figure where it would be read, nor one from which it can be worked out")
    void small() {
        for (String few : List.of("1", "4")) {
            assertBroken("tg_observation_small", () -> insert(1, TOTAL, "60", YOUNG, few, GROWN, "'SUPPRESSED'"));
        }
        assertBroken(
                "tg_observation_derivable",
                () -> insert(1, TOTAL, "60", YOUNG, "'SUPPRESSED'", GROWN, "20", OLD, "30"));
        assertBroken("tg_observation_adds_up", () -> insert(1, TOTAL, "56", YOUNG, "5", GROWN, "20", OLD, "30"));
        insert(1, TOTAL, "25", YOUNG, "5", GROWN, "20", OLD, "0");
        assertBroken("tg_observation_derivable", () -> insert(2, OLD, "'SUPPRESSED'"));
    }

    @Test
    @DisplayName("keeps what is held back of a place that says so, as a whole count that fits, for ever")
    void heldBack() {
        assertBroken(
                "tg_observation_derivable",
                () -> insert(1, TOTAL, "60", YOUNG, "'SUPPRESSED'", GROWN, "'SUPPRESSED'", OLD, "30"));
        insert(1, TOTAL, "30", YOUNG, "'SUPPRESSED'", GROWN, "'SUPPRESSED'", OLD, "0");
        assertBroken("tg_observation_held_back", () -> hold(1, OLD, "0"));
        assertBroken("tg_observation_held_back", () -> hold(1, TOTAL, "60"));
        assertBroken("tg_observation_held_back", () -> hold(1, YOUNG, "-1"));
        assertBroken("tg_observation_held_back", () -> hold(1, YOUNG, "1.5"));
        assertBroken("fk_observation_held_back", () -> hold(2, YOUNG, "3"));
        assertBroken("tg_observation_adds_up", () -> hold(1, YOUNG, "3", GROWN, "26"));
        hold(1, YOUNG, "3", GROWN, "27");
        assertBroken("tg_observation_adds_up", () -> insert(2, TOTAL, "61"));
        assertBroken("observation_held_back_pkey", () -> hold(1, YOUNG, "3"));
        assertBroken("tg_observation_append_only", () -> rows.run("update observation_held_back set value = 4"));
        assertBroken("tg_observation_append_only", () -> rows.run("delete from observation_held_back"));
        assertBroken("tg_observation_append_only", () -> rows.run("truncate observation_held_back"));
        assertEquals(2, count("observation_held_back"));
    }

    @Test
    @DisplayName("holds back only whole counts in tables that add up, and goes on as it began")
    void definitions() {
        String check = "ck_indicator_definition_suppression";
        assertBroken(check, () -> define("kind = 'RATIO', area_aggregation = 'NONE'", "dimensions"));
        assertBroken(check, () -> define("kind = 'CUMULATIVE'", "dimensions"));
        assertBroken(check, () -> define("decimals = 1", "dimensions"));
        assertBroken(check, () -> define("", "jsonb_set(dimensions, '{0,exhaustive}', 'false')"));
        assertBroken(check, () -> define("", "jsonb_set(dimensions, '{0,categories}', '[{\"key\": \"alle\"}]')"));
        assertBroken(check, () -> define("", "dimensions || dimensions || dimensions"));
        String stays = "tg_indicator_definition_suppression";
        assertBroken(stays, () -> define("", "jsonb_set(dimensions, '{0,suppressBelow}', '4')"));
        assertBroken(stays, () -> define("", "dimensions #- '{0,suppressBelow}'"));
        assertBroken(stays, () -> define("", "dimensions #- '{0,categories,0}'"));
        define("", "jsonb_set(dimensions, '{0,name}', '{\"nb\": \"Alder i år\"}')");
        openly();
        assertBroken(stays, () -> define("", "jsonb_set(dimensions, '{0,suppressBelow}', '5')"));
        define("", "dimensions #- '{0,categories,0}'");
    }

    /** Nothing is held back of the same. */
    private void openly() {
        indicator = indicators.byAge(null).id();
        series.clear();
        enterSeries(rows.area("Et annet"));
    }

    private void enterSeries(String area) {
        for (String slice : List.of(TOTAL, YOUNG, GROWN, OLD)) {
            UUID id = UUID.randomUUID();
            series.put(slice, id);
            rows.run(
                    "insert into observation_series (id, indicator_id, area_id, slice, recorded, version)"
                            + " select ?, ?, a.id, cast(? as jsonb), 0, 0 from area a where a.slug = ?",
                    id,
                    indicator,
                    slice,
                    area);
        }
    }

    /** Figures of one revision, all in one statement: slices, each with its number or the code of what is missing. */
    private void insert(int revision, String... figures) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < figures.length; i += 2) {
            boolean missing = figures[i + 1].startsWith("'");
            values.append(i == 0 ? "" : ", ")
                    .append(
                            "('%s', '2019', date '2019-01-01', 'YEAR', %d, %s, %s, 'EXACT', 'DOCUMENTED', 'PUBLISHED', 'Rettet')"
                                    .formatted(
                                            series.get(figures[i]),
                                            revision(figures[i], revision),
                                            missing ? "null" : figures[i + 1],
                                            missing ? figures[i + 1] : "null"));
        }
        rows.run(
                "insert into observation (series_id, period, first_day, frequency, revision, value, missing, qualifier,"
                        + " evidence_level, status, reason) values " + values);
    }

    /** The next one of the series: they are not all revised as often. */
    private long revision(String slice, int atMost) {
        return Math.min(
                atMost, 1 + rows.number("select count(*) from observation where series_id = ?", series.get(slice)));
    }

    private void hold(int revision, String... figures) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < figures.length; i += 2) {
            values.append(i == 0 ? "" : ", ")
                    .append("('%s', '2019', %d, %s)".formatted(series.get(figures[i]), revision, figures[i + 1]));
        }
        rows.run("insert into observation_held_back (series_id, period, revision, value) values " + values);
    }

    private long count(String table) {
        return rows.number(
                "select count(*) from " + table
                        + " o join observation_series s on s.id = o.series_id where s.indicator_id = ?",
                indicator);
    }

    /** A definition after the last one, with one thing otherwise. */
    private void define(String otherwise, String dimensions) {
        String kind = otherwise.startsWith("kind") ? "'" + otherwise.split("'")[1] + "'" : "kind";
        String areas = otherwise.startsWith("kind") ? "'NONE'" : "area_aggregation";
        String decimals = otherwise.startsWith("decimals") ? "1" : "decimals";
        rows.run(
                "insert into indicator_definition (indicator_id, number, valid_from, name, unit, decimals, kind, direction,"
                        + " frequency, reporting_lag, period_aggregation, area_aggregation, dimensions, level, source_type)"
                        + " select indicator_id, number + 1, coalesce(valid_from, date '2019-01-01') + 1, name, unit, "
                        + decimals
                        + ", " + kind + ", direction, frequency, reporting_lag, period_aggregation, " + areas + ", "
                        + dimensions
                        + ", level, source_type from indicator_definition where indicator_id = ? order by number desc limit 1",
                indicator);
    }
}
