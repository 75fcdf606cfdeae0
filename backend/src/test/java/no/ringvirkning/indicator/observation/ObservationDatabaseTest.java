package no.ringvirkning.indicator.observation;

import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The database of observations")
class ObservationDatabaseTest {

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    private UUID series;
    private IndicatorView indicator;

    @BeforeEach
    void enter() {
        indicator = indicators.stock(Frequency.YEAR);
        series = series(rows.area("Sted"), "{}");
    }

    @Test
    @DisplayName("13: changes, deletes and empties no observation")
    void appendOnly() {
        insert("'2019', date '2019-01-01', 'YEAR', 1", "1", "null");
        assertBroken(
                "tg_observation_append_only",
                () -> rows.run("update observation set value = 2 where series_id = ?", series));
        assertBroken(
                "tg_observation_append_only", () -> rows.run("delete from observation where series_id = ?", series));
        assertBroken("tg_observation_append_only", () -> rows.run("truncate observation cascade"));
        assertBroken(
                "tg_observation_series_stands", () -> rows.run("delete from observation_series where id = ?", series));
        assertBroken(
                "tg_observation_series_stands",
                () -> rows.run("update observation_series set slice = '{\"a\": \"b\"}' where id = ?", series));
        rows.run("update observation_series set version = version + 1 where id = ?", series);
        assertEquals(1, rows.number("select count(*) from observation where series_id = ?", series));
    }

    @Test
    @DisplayName(
            "14: has one series for an indicator, an area and a slice, and one revision of each number, without gaps")
    void unique() {
        String area = rows.area("Et annet");
        series(area, "{}");
        series(area, "{\"sex\": \"women\"}");
        assertBroken("uq_observation_series", () -> series(area, "{}"));
        assertBroken("ck_observation_series_slice", () -> series(area, "[]"));
        insert("'2019', date '2019-01-01', 'YEAR', 1", "1", "null");
        assertBroken("observation_pkey", () -> insert("'2019', date '2019-01-01', 'YEAR', 1", "2", "null"));
        assertBroken(
                "fk_observation_previous",
                () -> insert("'2019', date '2019-01-01', 'YEAR', 3", "2", "null", "'Rettet'"));
        assertBroken(
                "ck_observation_revision",
                () -> insert("'2019', date '2019-01-01', 'YEAR', 0", "2", "null", "'Rettet'"));
        assertBroken("ck_observation_reason", () -> insert("'2019', date '2019-01-01', 'YEAR', 2", "2", "null"));
        insert("'2019', date '2019-01-01', 'YEAR', 2", "2", "null", "'Rettet'");
    }

    @Test
    @DisplayName("15: takes no period but of the frequency, by its own first day, and none that has not begun")
    void periods() {
        assertBroken("ck_observation_period", () -> insert("'2019', date '2019-01-02', 'YEAR', 1", "1", "null"));
        assertBroken("ck_observation_period", () -> insert("'2019', date '2019-01-01', 'MONTH', 1", "1", "null"));
        assertBroken("ck_observation_period", () -> insert("'19', date '2019-01-01', 'YEAR', 1", "1", "null"));
        assertBroken("tg_observation_frequency", () -> insert("'2019-01', date '2019-01-01', 'MONTH', 1", "1", "null"));
        assertBroken("tg_observation_frequency", () -> insert("'2019-H1', date '2019-01-01', 'HALF', 1", "1", "null"));
        assertBroken("tg_observation_future", () -> insert("'2999', date '2999-01-01', 'YEAR', 1", "1", "null"));
        insert("'2019', date '2019-01-01', 'YEAR', 1", "0", "null");
    }

    @Test
    @DisplayName("15: takes what comes about in a period when it is over, and what there is as it begins")
    void underWay() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        String row = "insert into observation (series_id, period, first_day, frequency, revision, value, qualifier,"
                + " evidence_level, status) select ?, to_char(cast(? as date), 'YYYY'), cast(? as date), 'YEAR', 1, 1, 'EXACT',"
                + " 'VERIFIED', 'PUBLISHED'";
        LocalDate year = today.plusDays(1).withDayOfYear(1);
        UUID flow = seriesOf(indicators.flow());
        assertBroken("tg_observation_future", () -> rows.run(row, flow, year, year));
        rows.run(row, flow, year.minusYears(1), year.minusYears(1));
        LocalDate begun = today.withDayOfYear(1);
        rows.run(row, seriesOf(indicators.stock(Frequency.YEAR)), begun, begun);
    }

    private UUID seriesOf(IndicatorView of) {
        UUID id = UUID.randomUUID();
        rows.run(
                "insert into observation_series (id, indicator_id, area_id, recorded, version)"
                        + " select ?, ?, a.id, 1, 0 from area a where a.slug = 'hole'",
                id,
                of.id());
        return id;
    }

    @Test
    @DisplayName("takes a number that it can keep to the last digit, or the reason why there is none")
    void numbers() {
        String period = "'2019', date '2019-01-01', 'YEAR', 1";
        for (String number :
                List.of("'NaN'", "'Infinity'", "'-Infinity'", "1e28", "0.00000000001", "1" + "0".repeat(39))) {
            assertBroken("ck_observation_value", () -> insert(period, number, "null"));
        }
        assertBroken("ck_observation_value_or_missing", () -> insert(period, "null", "null"));
        assertBroken("ck_observation_value_or_missing", () -> insert(period, "1", "'SUPPRESSED'"));
        assertBroken("ck_observation_missing", () -> insert(period, "null", "'..'"));
        insert(period, "9999999999999999999999999999.9999999999", "null");
        insert("'2020', date '2020-01-01', 'YEAR', 1", "null", "'SUPPRESSED'");
    }

    @Test
    @DisplayName("17: rewrites no definition, has no gap among them, and adds up no stock over time")
    void definitions() {
        UUID id = indicator.id();
        assertBroken(
                "tg_indicator_definition_stands",
                () -> rows.run("update indicator_definition set unit = 'x' where indicator_id = ?", id));
        assertBroken(
                "tg_indicator_definition_stands",
                () -> rows.run("delete from indicator_definition where indicator_id = ?", id));
        assertBroken("fk_indicator_definition_previous", () -> define(3, "date '2020-01-01'", "LAST"));
        assertBroken("ck_indicator_definition_from", () -> define(2, "null", "LAST"));
        assertBroken("ck_indicator_definition_over_time", () -> define(2, "date '2020-01-01'", "SUM"));
        assertBroken("ck_indicator_definition_over_areas", () -> define("RATIO", "SUM"));
        assertBroken("ck_indicator_definition_kind", () -> define("TEXT", "NONE"));
        define(2, "date '2020-01-01'", "LAST");
        assertBroken("uq_indicator_definition_from", () -> define(3, "date '2020-01-01'", "LAST"));
    }

    @Test
    @DisplayName("knows the first day of every period as the application does")
    void firstDays() {
        for (String text : List.of("2019", "2019-H1", "2019-H2", "2019-Q1", "2019-Q4", "2019-12", "2024-02-29")) {
            Period period = Period.parse(text);
            assertEquals(
                    1,
                    rows.number(
                            "select count(*) where period_first_day(?) = ? and period_frequency(?) = ?",
                            text,
                            period.firstDay(),
                            text,
                            period.frequency().name()),
                    text);
        }
        assertEquals(1, rows.number("select count(*) where period_first_day('2019-H3') is null"));
    }

    private UUID series(String area, String slice) {
        UUID id = UUID.randomUUID();
        rows.run(
                "insert into observation_series (id, indicator_id, area_id, slice, recorded, version)"
                        + " select ?, ?, a.id, cast(? as jsonb), 0, 0 from area a where a.slug = ?",
                id,
                indicator.id(),
                slice,
                area);
        return id;
    }

    private void define(String kind, String areas) {
        rows.run(
                "insert into indicator_definition (indicator_id, number, valid_from, name, unit, decimals, kind, direction,"
                        + " frequency, reporting_lag, period_aggregation, area_aggregation, level, source_type)"
                        + " select indicator_id, 2, date '2020-01-01', name, unit, decimals, ?, direction, frequency,"
                        + " reporting_lag, period_aggregation, ?, level, source_type"
                        + " from indicator_definition where indicator_id = ? and number = 1",
                kind,
                areas,
                indicator.id());
    }

    private void define(int number, String from, String periods) {
        rows.run(
                "insert into indicator_definition (indicator_id, number, valid_from, name, description, method, unit,"
                        + " decimals, kind, direction, frequency, reporting_lag, period_aggregation, area_aggregation,"
                        + " dimensions, level, source_type) select indicator_id, ?, " + from
                        + ", name, description, method, unit, decimals, kind, direction, frequency, reporting_lag, '"
                        + periods + "', area_aggregation, dimensions, level, source_type"
                        + " from indicator_definition where indicator_id = ? and number = 1",
                number,
                indicator.id());
    }

    private void insert(String period, String value, String missing) {
        insert(period, value, missing, "null");
    }

    private void insert(String period, String value, String missing, String reason) {
        rows.run(
                "insert into observation (series_id, period, first_day, frequency, revision, value, missing, qualifier,"
                        + " evidence_level, status, reason) values (?, " + period + ", " + value + ", " + missing
                        + ", 'EXACT', 'DOCUMENTED', 'PUBLISHED', " + reason + ")",
                series);
    }
}
