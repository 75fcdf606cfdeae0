package no.ringvirkning.indicator.target;

import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The database of targets")
class TargetDatabaseTest {

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    private IndicatorView indicator;
    private String area;
    private UUID target;

    @BeforeEach
    void enter() {
        indicator = indicators.flow();
        area = rows.area("Sted");
        target = target("{}");
    }

    @Test
    @DisplayName("changes, deletes and empties nothing that was wanted")
    void appendOnly() {
        version("1, date '2015-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', null, false, null");
        baseline("1, '2014', 1, null");
        for (String table : List.of("target_version", "target_baseline")) {
            String constraint = "tg_" + table + "_append_only";
            assertBroken(constraint, () -> rows.run("update " + table + " set value = 2 where target_id = ?", target));
            assertBroken(constraint, () -> rows.run("delete from " + table + " where target_id = ?", target));
            assertBroken(constraint, () -> rows.run("truncate " + table + " cascade"));
        }
        assertBroken("tg_target_stands", () -> rows.run("delete from target where id = ?", target));
        assertBroken(
                "tg_target_stands", () -> rows.run("update target set slice = '{\"a\":\"b\"}' where id = ?", target));
        assertBroken("tg_assessment_rule_append_only", () -> rows.run("update assessment_rule set on_track = -0.5"));
        rows.run("update target set version = version + 1 where id = ?", target);
        assertEquals(1, rows.number("select count(*) from target_version where target_id = ?", target));
    }

    @Test
    @DisplayName("has one target for an indicator, an area and a slice, and its versions without gaps, each later")
    void unique() {
        assertBroken("uq_target", () -> target("{}"));
        target("{\"slag\": \"skapt\"}");
        assertBroken("ck_target_slice", () -> target("[]"));
        version("1, date '2015-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', null, false, null");
        String reason = "'OTHER', false, null";
        assertBroken(
                "target_version_pkey",
                () -> version("1, date '2016-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', " + reason));
        assertBroken(
                "fk_target_version_previous",
                () -> version("3, date '2016-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', " + reason));
        assertBroken(
                "ck_target_version_reason",
                () -> version("2, date '2016-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', null, false, null"));
        assertBroken(
                "tg_target_version_later",
                () -> version("2, date '2015-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', " + reason));
        assertBroken(
                "ck_target_version_correction",
                () -> version(
                        "2, date '2015-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', 'CORRECTION', false, null"));
        assertBroken(
                "fk_target_version_corrects",
                () -> version("2, date '2016-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', 'CORRECTION', false, 1"));
        assertBroken(
                "ck_target_version_corrects",
                () -> version("2, date '2016-01-01', 'AT_LEAST', 1, '2025', 'LINEAR', '[]', 'CORRECTION', false, 2"));
        version("2, date '2015-01-01', 'AT_LEAST', 2, '2025', 'LINEAR', '[]', 'CORRECTION', false, 1");
        assertBroken(
                "uq_target_version_corrects",
                () -> version("3, date '2015-01-01', 'AT_LEAST', 2, '2025', 'LINEAR', '[]', 'CORRECTION', false, 1"));
        assertBroken(
                "ck_target_version_unchanged",
                () -> version("3, date '2015-01-01', 'AT_LEAST', 2, '2025', 'LINEAR', '[]', 'CORRECTION', true, 2"));
    }

    @Test
    @DisplayName("18: takes the numbers of a comparator and no others, and a way only to what one is on the way to")
    void numbers() {
        String rest = "'2025', 'LINEAR', '[]', null, false, null";
        for (String wrong : List.of("'AT_LEAST', null", "'RANGE', 1", "'MAINTAIN', 1", "'DIRECTION_ONLY', 1")) {
            assertBroken("ck_target_version_numbers", () -> version("1, date '2015-01-01', " + wrong + ", " + rest));
        }
        for (String number : List.of("'NaN'", "'Infinity'", "1e28", "0.00000000001")) {
            assertBroken(
                    "ck_target_version_value",
                    () -> version("1, date '2015-01-01', 'AT_LEAST', " + number + ", " + rest));
        }
        assertBroken("ck_target_version_growth", () -> version("1, date '2015-01-01', 'GROWTH_RATE', -1, " + rest));
        assertBroken(
                "ck_target_version_deadline",
                () -> version("1, date '2015-01-01', 'AT_LEAST', 1, null, 'LINEAR', '[]', null, false, null"));
        assertBroken(
                "ck_target_version_deadline",
                () -> version("1, date '2015-01-01', 'AT_LEAST', 1, '2025-13', 'LINEAR', '[]', null, false, null"));
        assertBroken(
                "ck_target_version_way",
                () -> version("1, date '2015-01-01', 'UP_TO', 1, '2025', 'STEP', '[]', null, false, null"));
        assertBroken(
                "ck_target_version_way",
                () -> version("1, date '2015-01-01', 'AT_LEAST', 1, '2025', 'CUSTOM', '[]', null, false, null"));
        assertBroken(
                "ck_target_version_range",
                () -> rows.run(
                        "insert into target_version (target_id, number, valid_from, comparator, low, high, deadline, trajectory,"
                                + " counting, qualifier, unchanged) values (?, 1, date '2015-01-01', 'RANGE', 2, 1, '2025',"
                                + " 'LINEAR', 'EACH_PERIOD', 'EXACT', false)",
                        target));
        version("1, date '2015-01-01', 'DIRECTION_ONLY', null, null, 'LINEAR', '[]', null, false, null");
    }

    @Test
    @DisplayName("15, 18: holds periods to the frequency, deadlines after the baseline, and points in order between")
    void periods() {
        assertBroken("ck_target_baseline_period", () -> baseline("1, '201', 1, null"));
        assertBroken("tg_target_frequency", () -> baseline("1, '2014-01', 1, null"));
        assertBroken("tg_target_baseline_future", () -> baseline("1, '2999', 1, null"));
        assertBroken("ck_target_baseline_value", () -> baseline("1, '2014', 'NaN', null"));
        baseline("1, '2014', 1, null");
        assertBroken("ck_target_baseline_reason", () -> baseline("2, '2015', 1, null"));
        String start = "1, date '2015-01-01', 'AT_LEAST', 1, ";
        String end = ", null, false, null";
        assertBroken("tg_target_deadline", () -> version(start + "'2014', 'LINEAR', '[]'" + end));
        assertBroken("tg_target_frequency", () -> version(start + "'2025-H1', 'LINEAR', '[]'" + end));
        for (String points : List.of("2014", "2025", "2017 2016", "2016 2016")) {
            assertBroken(
                    "tg_target_interim", () -> version(start + "'2025', 'CUSTOM', '" + points(points) + "'" + end));
        }
        assertBroken(
                "tg_target_frequency", () -> version(start + "'2025', 'CUSTOM', '" + points("2016-07") + "'" + end));
        version(start + "'2025', 'CUSTOM', '" + points("2016 2020") + "'" + end);
        assertBroken("tg_target_interim", () -> baseline("2, '2016', 1, '{\"nb\": \"Ny\"}'"));
        baseline("2, '2015', 1, '{\"nb\": \"Ny\"}'");
    }

    @Test
    @DisplayName("orders the thresholds, and has one rule from a day on")
    void rules() {
        assertBroken(
                "ck_assessment_rule_order",
                () -> rows.run("insert into assessment_rule values ('2', -0.2, -0.1, date '2099-01-01')"));
        assertBroken(
                "ck_assessment_rule_on_track",
                () -> rows.run("insert into assessment_rule values ('2', 0.2, -0.1, date '2099-01-01')"));
        assertBroken(
                "uq_assessment_rule_from",
                () -> rows.run("insert into assessment_rule values ('2', -0.1, -0.2, date '0001-01-01')"));
    }

    private static String points(String periods) {
        return "["
                + String.join(
                        ",",
                        List.of(periods.split(" ")).stream()
                                .map(p -> "{\"period\": \"" + p + "\", \"value\": 1}")
                                .toList())
                + "]";
    }

    private UUID target(String slice) {
        UUID id = UUID.randomUUID();
        rows.run(
                "insert into target (id, indicator_id, area_id, slice, version)"
                        + " select ?, ?, a.id, cast(? as jsonb), 0 from area a where a.slug = ?",
                id,
                indicator.id(),
                slice,
                area);
        return id;
    }

    /** Number, day, comparator, value, deadline, trajectory, interim, reason code, unchanged, corrects. */
    private void version(String values) {
        rows.run(
                "insert into target_version (target_id, number, valid_from, comparator, value, deadline, trajectory, interim,"
                        + " reason_code, unchanged, corrects, counting, qualifier, reason) select ?, v.*, 'EACH_PERIOD', 'EXACT',"
                        + " case when v.reason_code is null then null else cast('{\"nb\": \"Grunn\"}' as jsonb) end from (select "
                        + typed(values) + ") v",
                target);
    }

    private static String typed(String values) {
        String[] each = values.split(", (?=(?:[^\\[\\]]*\\[[^\\[\\]]*\\])*[^\\[\\]]*$)");
        String[] columns = {
            "number int",
            "valid_from date",
            "comparator text",
            "value numeric",
            "deadline text",
            "trajectory text",
            "interim jsonb",
            "reason_code text",
            "unchanged boolean",
            "corrects int"
        };
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < columns.length; i++) {
            String[] column = columns[i].split(" ");
            typed.append(i == 0 ? "" : ", ").append("cast(%s as %s) as %s".formatted(each[i], column[1], column[0]));
        }
        return typed.toString();
    }

    /** Number, period, value, reason. */
    private void baseline(String values) {
        rows.run(
                "insert into target_baseline (target_id, number, period, value, reason, qualifier) values (?, " + values
                        + ", 'EXACT')",
                target);
    }
}
