package no.ringvirkning.access.log;

import static no.ringvirkning.testing.Browser.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What happened to somebody's access")
class SecurityEventResourceTest {

    private static final String EVENTS = "/api/v1/security-events";

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Today today;

    private String programme;
    private String members;

    @BeforeEach
    void programme() {
        programme = rows.programme();
        members = "/api/v1/programmes/" + programme + "/members";
    }

    @Test
    @DisplayName(
            "is read, the newest first, by administrators, and of a programme by its leads and the county's auditors (V16.2.1)")
    void read() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        Person bente = people.stranger();
        for (String role : new String[] {"READER", "EDITOR"}) {
            lead.sends(json("role", role))
                    .put(members + "/" + bente.account())
                    .then()
                    .statusCode(200);
        }
        for (Person reader :
                new Person[] {lead, people.with(ProgrammeRole.COUNTY_AUDITOR, programme), people.administrator()}) {
            reader.asks()
                    .queryParam("programme", programme)
                    .get(EVENTS)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "private, no-store")
                    .body("items.kind", contains("MEMBER_SET", "MEMBER_SET"))
                    .body("items.detail.role", contains("EDITOR", "READER"))
                    .body("items.actor", everyItem(equalTo(lead.actor())))
                    .body("items.actorName", everyItem(equalTo("Prøve")))
                    .body("items.account.id", everyItem(equalTo(bente.account().toString())))
                    .body("items.programme.slug", everyItem(equalTo(programme)));
        }
        String next = lead.asks()
                .queryParam("programme", programme)
                .queryParam("limit", 1)
                .get(EVENTS)
                .then()
                .extract()
                .path("nextCursor");
        lead.asks()
                .queryParam("programme", programme)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items.detail.role", contains("READER"))
                .body("nextCursor", nullValue());
    }

    @Test
    @DisplayName(
            "is the business of nobody else: not of other roles, not of a lead elsewhere, and all of it only of administrators")
    void others() {
        Person reader = people.with(ProgrammeRole.READER, programme);
        Person elsewhere = people.with(ProgrammeRole.LEAD, rows.programme());
        reader.asks().queryParam("programme", programme).get(EVENTS).then().statusCode(403);
        elsewhere.asks().queryParam("programme", programme).get(EVENTS).then().statusCode(404);
        elsewhere.asks().get(EVENTS).then().statusCode(403);
        people.with(ProgrammeRole.COUNTY_AUDITOR, programme)
                .asks()
                .get(EVENTS)
                .then()
                .statusCode(403);
        people.administrator()
                .asks()
                .queryParam("programme", "no-such-programme")
                .get(EVENTS)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("tells also what somebody asked for and was refused (V16.3.1)")
    void refused() {
        Person reader = people.with(ProgrammeRole.READER, programme);
        Person administrator = people.administrator();
        administrator
                .asks()
                .queryParam("account", reader.account())
                .get(EVENTS)
                .then()
                .body("items", empty());
        reader.sends(json("role", "LEAD"))
                .put(members + "/" + reader.account())
                .then()
                .statusCode(403);
        administrator
                .asks()
                .queryParam("account", reader.account())
                .queryParam("kind", "ACCESS_REFUSED")
                .get(EVENTS)
                .then()
                .body("items.detail.operation", contains("PUT " + members + "/" + reader.account()))
                .body("items.actor", contains(reader.actor()));
    }

    @Test
    @DisplayName("is found by the days in Oslo on which it happened")
    void days() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        lead.sends(json("role", "READER"))
                .put(members + "/" + people.stranger().account())
                .then()
                .statusCode(200);
        LocalDate day = today.or(null);
        for (LocalDate[] each : new LocalDate[][] {{day, day}, {day.minusDays(1), day.plusDays(1)}, {day, null}}) {
            found(lead, each[0], each[1]).body("items", hasSize(1));
        }
        found(lead, day.plusDays(1), null).body("items", empty());
        found(lead, null, day.minusDays(1)).body("items", empty());
    }

    private ValidatableResponse found(Person reader, @Nullable LocalDate from, @Nullable LocalDate to) {
        RequestSpecification request = reader.asks().queryParam("programme", programme);
        if (from != null) {
            request.queryParam("from", from.toString());
        }
        if (to != null) {
            request.queryParam("to", to.toString());
        }
        return request.get(EVENTS).then().statusCode(200);
    }

    @Test
    @DisplayName("keeps no names: of an erased account the id is left")
    void erased() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        Person bente = people.stranger();
        lead.sends(json("role", "READER"))
                .put(members + "/" + bente.account())
                .then()
                .statusCode(200);
        rows.run("delete from membership where account_id = ?", bente.account());
        rows.run("delete from session where account_id = ?", bente.account());
        rows.run("delete from account where id = ?", bente.account());
        lead.asks()
                .queryParam("programme", programme)
                .get(EVENTS)
                .then()
                .body("items[0].account.id", equalTo(bente.account().toString()))
                .body("items[0].account.displayName", nullValue());
        assertEquals(0, rows.number("select count(*) from security_event where cast(detail as text) like '%Prøve%'"));
    }
}
