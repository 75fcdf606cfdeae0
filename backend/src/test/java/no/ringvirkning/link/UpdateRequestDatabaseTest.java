package no.ringvirkning.link;

import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.Token;
import no.ringvirkning.link.LinkWorld.World;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The database of update requests")
class UpdateRequestDatabaseTest {

    @Inject
    LinkWorld worlds;

    @Inject
    Rows rows;

    private World world;
    private UUID id;

    @BeforeEach
    void enter() {
        world = worlds.make();
        id = UUID.randomUUID();
        request(id, "now() + interval '9 days'");
        item(1, "measure_id", measure("1"));
    }

    private void request(UUID with, String expires) {
        rows.run(
                "insert into update_request (id, programme_id, partner_id, token_hash, due, made_at, made_by, linked_at, expires_at,"
                        + " version) values (?, (select id from programme where slug = ?), (select id from partner where slug = ?), ?,"
                        + " current_date, now(), 'x', now(), " + expires + ", 1)",
                with,
                world.programme(),
                world.partner(),
                Token.hash(Token.make()));
    }

    private void item(int number, String columns, String values) {
        rows.run(
                "insert into update_request_item (request_id, number, " + columns + ") values (?, ?, " + values + ")",
                id,
                number);
    }

    private String measure(String code) {
        return "(select m.id from measure m join programme p on p.id = m.programme_id where p.slug = '%s' and m.code = '%s')"
                .formatted(world.programme(), code);
    }

    private void set(String change) {
        rows.run("update update_request set " + change + " where id = ?", id);
    }

    private void setItem(String change) {
        rows.run("update update_request_item set " + change + " where request_id = ?", id);
    }

    private void proposal(String columns, String values) {
        rows.run(
                "insert into report_proposal (id, request_id, item, measure_id, content, made_at, made_by, version, "
                        + columns + ") values (?, ?, 1, " + measure("1") + ", '{}', now(), 'link:x', 1, " + values
                        + ")",
                UUID.randomUUID(),
                id);
    }

    @Test
    @DisplayName("keeps a link to 60 days, and to one end")
    void life() {
        assertBroken("ck_update_request_life", () -> request(UUID.randomUUID(), "now() + interval '62 days'"));
        assertBroken("ck_update_request_life", () -> request(UUID.randomUUID(), "now()"));
        assertBroken("ck_update_request_answered", () -> set("answered_at = now()"));
        assertBroken("ck_update_request_end", () -> set("answered_at = now(), answer_hash = 'x', revoked_at = now()"));
        assertBroken("ck_update_request_token", () -> set("token_hash = 'short'"));
        request(UUID.randomUUID(), "now() + interval '60 days'");
    }

    @Test
    @DisplayName("asks for a measure or for a figure, once, and twenty at most")
    void items() {
        assertBroken("uq_update_request_item_measure", () -> item(2, "measure_id", measure("1")));
        assertBroken("ck_update_request_item_about", () -> item(2, "period", "'2019'"));
        assertBroken("ck_update_request_item_number", () -> item(21, "measure_id", measure("2")));
        assertBroken("ck_update_request_item_later", () -> setItem("answer = 'LATER'"));
        assertBroken("ck_update_request_item_came", () -> setItem("note = 'x'"));
        String figure =
                "(select id from indicator where slug = '%s'), (select id from area where slug = '%s'), '{}', '2019'"
                        .formatted(world.indicator(), world.area());
        assertBroken(
                "ck_update_request_item_period",
                () -> item(2, "indicator_id, area_id, slice, period", figure.replace("2019", "snart")));
        item(2, "indicator_id, area_id, slice, period", figure);
        assertBroken("uq_update_request_item_figure", () -> item(3, "indicator_id, area_id, slice, period", figure));
    }

    @Test
    @DisplayName("lets stand what was answered, taken back or decided")
    void stands() {
        setItem("answer = 'UNCHANGED'");
        assertBroken("tg_update_request_item_stands", () -> setItem("answer = 'NOT_APPLICABLE'"));
        set("answered_at = now(), answer_hash = 'x'");
        assertBroken("tg_update_request_stands", () -> set("revoked_at = null"));
        proposal("status", "'SUBMITTED'");
        String change = "update report_proposal set %s where request_id = '" + id + "'";
        assertBroken(
                "tg_report_proposal_stands", () -> rows.run(change.formatted("content = '{\"phase\": \"ACTIVE\"}'")));
        assertBroken(
                "ck_report_proposal_report",
                () -> rows.run(change.formatted("status = 'APPROVED', decided_at = now(), decided_by = 'account:x'")));
        assertBroken(
                "ck_report_proposal_by_another",
                () -> rows.run(change.formatted(
                        "status = 'RETURNED', decided_at = now(), decided_by = 'link:x', reason = 'Feil.'")));
        assertBroken(
                "ck_report_proposal_reason",
                () -> rows.run(change.formatted("status = 'RETURNED', decided_at = now(), decided_by = 'account:x'")));
        rows.run(change.formatted(
                "status = 'RETURNED', decided_at = now(), decided_by = 'account:x', reason = 'Feil.'"));
        assertBroken("tg_report_proposal_stands", () -> rows.run(change.formatted("reason = 'Annet.'")));
        assertBroken("uq_report_proposal_item", () -> proposal("status", "'SUBMITTED'"));
        assertEquals(1, rows.number("select count(*) from report_proposal where request_id = ?", id));
    }
}
