package no.ringvirkning.indicator.submission;

import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The database of submissions")
class SubmissionDatabaseTest {

    private static final String CONTENT = "[{\"area\": {\"slug\": \"%s\"}, \"slice\": {}, \"observations\":"
            + " [{\"period\": \"2019\", \"value\": 5}, {\"period\": \"2020\", \"missing\": \"NOT_REPORTED\"},"
            + " {\"period\": \"2021\", \"value\": 6}]}]";

    @Inject
    Indicators indicators;

    @Inject
    ObservationService observations;

    @Inject
    Rows rows;

    private IndicatorView indicator;
    private String area;
    private UUID id;

    @BeforeEach
    void enter() {
        indicator = indicators.stock(Frequency.YEAR);
        area = rows.area("Sted");
        observations.record(indicator.slug(), seriesOf(area, in("2018").of("1")), CHANGE);
        id = UUID.randomUUID();
        all(insert(id, "DRAFT"), step(1, "DRAFT"));
    }

    private String insert(UUID with, String status) {
        return "insert into submission (id, indicator_id, status, content, version) values ('%s', '%s', '%s', '%s', 0)"
                .formatted(with, indicator.id(), status, CONTENT.formatted(area));
    }

    private String step(int number, String status) {
        return step(number, status, "'Fordi'");
    }

    private String step(int number, String status, String reason) {
        return step(number, status, reason, status.equals("APPROVED") ? "en annen" : "noen");
    }

    private String step(int number, String status, String reason, String actor) {
        return "insert into submission_step (submission_id, number, status, recorded_at, actor, reason) values ('%s', %d, '%s', now(), '%s', %s)"
                .formatted(id, number, status, actor, reason);
    }

    private String status(String status) {
        return "update submission set status = '%s', version = version + 1 where id = '%s'".formatted(status, id);
    }

    private String publish(int recorded) {
        return "update submission set status = 'PUBLISHED', recorded = %d where id = '%s'".formatted(recorded, id);
    }

    private String observe(String period, String value, String missing) {
        return ("insert into observation (series_id, period, first_day, frequency, revision, value, missing, qualifier,"
                        + " evidence_level, status, submission_id) select s.id, '%s', date '%s-01-01', 'YEAR', 1, %s, %s,"
                        + " 'EXACT', 'DOCUMENTED', 'PUBLISHED', '%s' from observation_series s where s.indicator_id = '%s'")
                .formatted(period, period, value, missing, id, indicator.id());
    }

    /** In one transaction. */
    private void all(String... statements) {
        rows.run(String.join("; ", statements));
    }

    private void to(String... statuses) {
        for (String each : statuses) {
            long next = rows.number("select count(*) + 1 from submission_step where submission_id = ?", id);
            all(status(each), step((int) next, each));
        }
    }

    @Test
    @DisplayName("takes no submission away, no step, and rewrites none")
    void stands() {
        assertBroken("tg_submission_stands", () -> rows.run("delete from submission where id = ?", id));
        assertBroken(
                "tg_submission_step_stands", () -> rows.run("delete from submission_step where submission_id = ?", id));
        assertBroken(
                "tg_submission_step_stands",
                () -> rows.run("update submission_step set actor = 'en annen' where submission_id = ?", id));
        assertBroken("tg_submission_step_stands", () -> rows.run("truncate submission_step"));
        assertBroken("tg_submission_stands", () -> rows.run("truncate submission cascade"));
        assertBroken(
                "tg_submission_stands",
                () -> rows.run(
                        "update submission set indicator_id = (select i.id from indicator i where i.slug = 'folkemengde')"
                                + " where id = ?",
                        id));
    }

    @Test
    @DisplayName("takes no approval by those who wrote the figures or handed them in")
    void byAnother() {
        all(status("SUBMITTED"), step(2, "SUBMITTED", "null", "leverer"));
        for (String own : List.of("noen", "leverer")) {
            assertBroken(
                    "tg_submission_step_by_another", () -> all(status("APPROVED"), step(3, "APPROVED", "null", own)));
        }
        all(status("APPROVED"), step(3, "APPROVED", "null", "en annen"));
    }

    @Test
    @DisplayName("takes a step only after one that leads to it, and with a reason where one is needed")
    void steps() {
        assertBroken("tg_submission_step", () -> all(insert(UUID.randomUUID(), "SUBMITTED")));
        assertBroken("tg_submission_step", () -> all(status("LOST")));
        assertBroken("ck_submission_step_status", () -> all(step(2, "LOST")));
        assertBroken("tg_submission_step", () -> all(status("APPROVED")));
        assertBroken("tg_submission_step", () -> all(publish(0)));
        assertBroken("tg_submission_steps", () -> all(insert(UUID.randomUUID(), "DRAFT")));
        assertBroken("tg_submission_steps", () -> all(status("SUBMITTED")));
        assertBroken("tg_submission_steps", () -> all(step(2, "SUBMITTED")));
        assertBroken("tg_submission_steps", () -> all(status("SUBMITTED"), step(2, "APPROVED"), step(3, "SUBMITTED")));
        assertBroken("fk_submission_step_previous", () -> all(status("SUBMITTED"), step(3, "SUBMITTED")));
        assertBroken("submission_step_pkey", () -> all(status("SUBMITTED"), step(1, "SUBMITTED")));
        assertBroken("ck_submission_step_reason", () -> all(status("WITHDRAWN"), step(2, "WITHDRAWN", "null")));
        assertBroken("ck_submission_step_reason_blank", () -> all(status("WITHDRAWN"), step(2, "WITHDRAWN", "' '")));
        to("SUBMITTED");
        assertBroken("ck_submission_step_reason", () -> all(status("RETURNED"), step(3, "RETURNED", "null")));
        for (String next : List.of("DRAFT", "PUBLISHED")) {
            assertBroken("tg_submission_step", () -> all(status(next)));
        }
        to("RETURNED", "DRAFT", "SUBMITTED", "APPROVED", "RETURNED", "SUBMITTED", "APPROVED", "WITHDRAWN");
        for (String next : List.of("DRAFT", "SUBMITTED", "RETURNED", "APPROVED")) {
            assertBroken("tg_submission_step", () -> all(status(next)));
        }
        assertEquals(10, rows.number("select count(*) from submission_step where submission_id = ?", id));
    }

    @Test
    @DisplayName("has content that stays as it was submitted, until it is a draft again")
    void content() {
        String other = "update submission set content = content || content where id = '" + id + "'";
        all(other);
        assertBroken("ck_submission_content", () -> rows.run("update submission set content = '[]' where id = ?", id));
        assertBroken("ck_submission_content", () -> rows.run("update submission set content = '{}' where id = ?", id));
        to("SUBMITTED");
        assertBroken("tg_submission_step", () -> all(other));
        assertBroken(
                "tg_submission_content",
                () -> all("update submission set content = content || content, status = 'APPROVED' where id = '" + id
                        + "'"));
        to("RETURNED");
        assertBroken("tg_submission_step", () -> all(other));
        assertBroken(
                "tg_submission_content",
                () -> all("update submission set content = content || content, status = 'SUBMITTED' where id = '" + id
                        + "'"));
        all(
                "update submission set content = content || content, status = 'DRAFT' where id = '" + id + "'",
                step(4, "DRAFT"));
    }

    @Test
    @DisplayName("takes figures that say they came by a submission only with its being published, and as it says them")
    void figures() {
        assertBroken("tg_observation_submitted", () -> all(observe("2019", "5", "null")));
        to("SUBMITTED");
        assertBroken("tg_observation_submitted", () -> all(observe("2019", "5", "null")));
        to("APPROVED");
        assertBroken("tg_observation_published", () -> all(observe("2019", "5", "null")));
        assertBroken("tg_observation_submitted", () -> all(observe("2019", "6", "null")));
        assertBroken("tg_observation_submitted", () -> all(observe("2019", "null", "'NOT_REPORTED'")));
        assertBroken("tg_observation_submitted", () -> all(observe("2022", "5", "null")));
        String last = step(4, "PUBLISHED");
        assertBroken("tg_submission_recorded", () -> all(publish(1), last));
        assertBroken("tg_submission_recorded", () -> all(observe("2019", "5", "null"), publish(2), last));
        assertBroken("ck_submission_published", () -> all(status("PUBLISHED")));
        assertBroken("ck_submission_recorded", () -> all(publish(-1)));
        // What is held back of it is as good as what it says.
        all(observe("2019", "null", "'SUPPRESSED'"), observe("2020", "null", "'NOT_REPORTED'"), publish(2), last);
        assertBroken("tg_observation_submitted", () -> all(observe("2021", "6", "null")));
        assertBroken("tg_submission_step", () -> rows.run("update submission set recorded = 3 where id = ?", id));
        id = UUID.randomUUID();
        assertBroken("fk_observation_submission", () -> all(observe("2021", "6", "null")));
    }

    @Test
    @DisplayName("takes no figure of another indicator, area or slice than the submission has")
    void elsewhere() {
        to("SUBMITTED", "APPROVED");
        IndicatorView other = indicators.stock(Frequency.YEAR);
        observations.record(other.slug(), seriesOf(area, in("2018").of("1")), CHANGE);
        String there = rows.area("Et annet");
        observations.record(indicator.slug(), seriesOf(there, in("2018").of("1")), CHANGE);
        for (String series : List.of("s.indicator_id = '" + other.id() + "'", "a.slug = '" + there + "'")) {
            assertBroken(
                    "tg_observation_submitted",
                    () -> rows.run("insert into observation (series_id, period, first_day, frequency, revision, value,"
                            + " qualifier, evidence_level, status, submission_id) select s.id, '2019', date '2019-01-01',"
                            + " 'YEAR', 1, 5, 'EXACT', 'DOCUMENTED', 'PUBLISHED', '" + id + "'"
                            + " from observation_series s join area a on a.id = s.area_id where " + series));
        }
    }
}
