package no.ringvirkning.governance;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.DecisionBuilder.aDecision;
import static no.ringvirkning.testing.DecisionBuilder.aDecisionOf;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.partner.PartnerName;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Seen;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Decisions")
class DecisionResourceTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Prøve.");
    private static final String STATUS = "/omstillingsstatus-2013";

    @Inject
    Statements statements;

    @Inject
    BodyService bodies;

    @Inject
    DecisionService decisions;

    @Inject
    PartnerService partners;

    @Inject
    ProgrammeService programmes;

    @Inject
    Clock clock;

    private static ValidatableResponse get(String path, Object... parameters) {
        return given().get("/api/v1/decisions" + path, parameters).then();
    }

    @Test
    @DisplayName("R-1-2 R-1-8 R-1-17: what each of the six councils and the regional council is said to have decided")
    void gardermoen() {
        get("?programme=strategisk-naeringsplan-gardermoregionen&limit=200").body("items.size()", equalTo(8));
        for (String kommune : List.of("ullensaker", "eidsvoll", "nannestad", "hurdal", "gjerdrum", "nes")) {
            get("?body=kommunestyret-i-{k}", kommune)
                    .body("items.slug", contains("vedtak-om-felles-naeringsplan-" + kommune))
                    .body("items[0].date", nullValue())
                    .body("items[0].organisation.slug", equalTo(kommune + "-kommune"));
        }
        get("?body=regionradet-i-gardermoregionen&sort=date")
                .body("items.slug", contains("forste-fase-vedtatt-2020", "handlingsprogram-vedtatt-2021"))
                .body("items.date.precision", contains("MONTH", "MONTH"));
        get("/handlingsprogram-vedtatt-2021")
                .body("bodyAssumed", equalTo(true))
                .body("text.nb", containsString("ikke hvilken dag og ikke av hvem"));
        get("/forste-fase-vedtatt-2020").body("bodyAssumed", equalTo(false));
    }

    @Test
    @DisplayName("R-0-9: omstillingsstatus 2013, by a county that has ceased, with the period that it granted")
    void status() {
        get(STATUS)
                .statusCode(200)
                .header("ETag", matchesRegex("\"[1-9]-[A-Za-z0-9_-]{16}\""))
                .body("organisation.slug", equalTo("buskerud-fylkeskommune"))
                .body("body", nullValue())
                .body("date.precision", equalTo("YEAR"))
                .body("effects.kind", contains("GRANTS_STATUS"))
                .body("effects[0].programme.slug", equalTo("innovasjonsloft-ringeriksregionen"))
                .body("effects[0].part", equalTo("status"));
        given().get("/api/v1/programmes/innovasjonsloft-ringeriksregionen")
                .then()
                .body("periods.find { it.key == 'status' }.decision.slug", equalTo("omstillingsstatus-2013"))
                .body("periods.find { it.key == 'forlengelse' }.decision", nullValue())
                .body("periods.find { it.key == 'forlengelse' }.historic", equalTo(true));
        get("?effect=GRANTS_STATUS").body("items.slug", hasItem("omstillingsstatus-2013"));
        get("?effect=ENDS_PROGRAMME").body("items", empty());
    }

    @Test
    @DisplayName("are found by who decided, outcome, words and as exactly as the date is known")
    void filtered() {
        String partner = partners.create(aPartner().build(), CHANGE).slug();
        String body = bodies.create(aBodyOf(partner).build(), CHANGE).slug();
        PartialDate spring = new PartialDate(LocalDate.of(2016, 3, 1), DatePrecision.SEASON, false);
        String first = decisions
                .create(
                        aDecisionOf(body)
                                .on(spring)
                                .titled("Havna skal flyttes")
                                .build(),
                        CHANGE)
                .slug();
        String second = decisions
                .create(
                        aDecision()
                                .byOrganisation(partner)
                                .on(PartialDate.year(2017))
                                .outcome(DecisionOutcome.REJECTED)
                                .inCase("2017/5", partner, "Havna")
                                .build(),
                        CHANGE)
                .slug();
        String undated = decisions.create(aDecisionOf(body).build(), CHANGE).slug();
        get("?organisation={o}", partner).body("items.slug", contains(second, first, undated));
        get("?organisation={o}&sort=date", partner).body("items.slug", contains(first, second, undated));
        get("?body={b}", body).body("items.slug", contains(first, undated));
        get("?organisation={o}&outcome=REJECTED", partner)
                .body("items.slug", contains(second))
                .body("items[0].archiveNumber", equalTo("2017/5"));
        get("?organisation={o}&from=2016-05-31&to=2016-12-31", partner).body("items.slug", contains(first));
        get("?organisation={o}&from=2016-06-01", partner).body("items.slug", contains(second));
        get("?organisation={o}&to=2016-02-29", partner).body("items", empty());
        get("?organisation={o}&q=flyttes havna", partner).body("items.slug", contains(first));
        get("?organisation=ingen").body("items", empty());
    }

    @Test
    @DisplayName("page by page are the whole list, in every order, each once, in one statement each")
    void paged() {
        for (String sort : List.of("date", "-date")) {
            List<String> whole =
                    get("?limit=200&sort={s}", sort).extract().jsonPath().getList("items.slug");
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                var page = (cursor == null
                                ? get("?limit=4&sort={s}", sort)
                                : get("?limit=4&sort={s}&cursor={c}", sort, cursor))
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                paged.addAll(page.getList("items.slug"));
                cursor = page.getString("nextCursor");
            } while (cursor != null);
            assertEquals(whole, paged, sort);
            assertTrue(whole.size() >= 9);
        }
        assertEquals(
                1,
                statements.of(() ->
                        get("?effect=GRANTS_STATUS&q=status&from=2013-01-01").statusCode(200)));
        assertEquals(2, statements.of(() -> get("?total=true").statusCode(200)));
        assertEquals(1, statements.of(() -> get(STATUS).statusCode(200)));
        String csv = given().get("/api/v1/decisions.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.lines().anyMatch(line -> line.contains("omstillingsstatus-2013")), csv);
    }

    @Test
    @DisplayName("known at an instant are to the letter what was read then, with the effects and names of then")
    void knownThen() {
        String partner =
                partners.create(aPartner().named("Navnet før").build(), CHANGE).slug();
        String programme = programmes.create(aProgramme().build(), CHANGE).slug();
        String other = programmes.create(aProgramme().build(), CHANGE).slug();
        DecisionView decision = decisions.create(
                aDecision()
                        .byOrganisation(partner)
                        .about(programme)
                        .inCase("2019/9", partner, "Saken")
                        .build(),
                CHANGE);
        DecisionRef by = new DecisionRef(decision.slug(), null);
        String path = "/" + decision.slug();
        List<String> read = new ArrayList<>();
        List<Instant> then = new ArrayList<>();
        List<Runnable> changes = List.of(
                () -> decisions.appoint(
                        aRole(RoleName.OWNER).of(partner).in(programme).build(), by, CHANGE),
                () -> partners.rename(
                        partner,
                        new PartnerName("Navnet siden", new Validity(LocalDate.of(2015, 1, 1), null), null),
                        Seen.partner(partner),
                        CHANGE),
                () -> decisions.appoint(
                        aRole(RoleName.FUNDER).of(partner).in(other).build(), by, CHANGE),
                () -> programmes.rename(
                        programme, LocalizedText.nb("Programmet siden"), Seen.programme(programme), CHANGE),
                () -> programmes.withdraw(other, Seen.programme(other), CHANGE),
                () -> programmes.withdraw(programme, Seen.programme(programme), CHANGE));
        for (Runnable change : changes) {
            read.add(get(path).extract().asString());
            then.add(clock.instant());
            change.run();
        }
        read.add(get(path).extract().asString());
        then.add(clock.instant());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(
                    read.get(i),
                    get(path + "?knownAt={t}", then.get(i).toString()).extract().asString(),
                    "after " + i + " changes");
        }
        assertEquals(read.size(), read.stream().distinct().count(), "every change shows");
        get(path).body("effects", empty()).body("programme", nullValue());
        given().get("/api/v1/partners/" + partner + "?knownAt={t}", then.get(1).toString())
                .then()
                .body("roles[0].appointedBy.title.nb", equalTo("Vedtaket " + decision.slug()));
        get(path + "/history").body("items.version", contains(5, 4, 3, 2, 1));
    }

    @Test
    @DisplayName("known now are as they stand, every one of them, in a handful of statements")
    void knownNow() {
        List<String> slugs = get("?limit=200").extract().jsonPath().getList("items.slug");
        String now = clock.instant().toString();
        for (String slug : slugs) {
            assertEquals(
                    get("/{s}", slug).extract().asString(),
                    get("/{s}?knownAt={t}", slug, now).extract().asString(),
                    slug);
        }
        long known = statements.of(() -> get(STATUS + "?knownAt={t}", now).statusCode(200));
        assertTrue(known >= 1 && known <= 4, "statements: " + known);
        get(STATUS + "?knownAt=2001-01-01T00:00:00Z").statusCode(404);
        get(STATUS + "?knownAt=2999-01-01T00:00:00Z").statusCode(400);
    }

    @Test
    @DisplayName("have a history, and are a problem when they are not there")
    void history() {
        get(STATUS + "/history")
                .body("items[0].entityType", equalTo("DECISION"))
                .body("items[0].snapshot.effects.kind", contains("GRANTS_STATUS"))
                .body("items[0].reason", not(nullValue()));
        Stream.of("/intet", "/intet/history")
                .forEach(path -> get(path).statusCode(404).contentType("application/problem+json"));
        get("?outcome=JA")
                .statusCode(400)
                .body("errors[0].allowed", containsInAnyOrder("ADOPTED", "REJECTED", "POSTPONED", "NOTED"));
        get("?asOf=2020-01-01").statusCode(400);
    }
}
