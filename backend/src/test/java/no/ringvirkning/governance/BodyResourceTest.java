package no.ringvirkning.governance;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.BodyBuilder.aDelegation;
import static no.ringvirkning.testing.BodyBuilder.aSeat;
import static no.ringvirkning.testing.BodyBuilder.appointed;
import static no.ringvirkning.testing.BodyBuilder.years;
import static no.ringvirkning.testing.DecisionBuilder.aDecision;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.ProgrammeBuilder;
import no.ringvirkning.testing.Seen;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Governing bodies")
class BodyResourceTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Prøve.");
    private static final String BOARD = "/omstillingsstyret-i-ringeriksregionen";

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
        return given().get("/api/v1/bodies" + path, parameters).then();
    }

    @Test
    @DisplayName(
            "R-1-2 R-2-5 R-4-6: those of the sources are listed, and found by organisation, programme, type and words")
    void listed() {
        get("?type=MUNICIPAL_COUNCIL&limit=200")
                .body(
                        "items.slug",
                        hasItems(
                                "kommunestyret-i-eidsvoll",
                                "kommunestyret-i-gjerdrum",
                                "kommunestyret-i-hurdal",
                                "kommunestyret-i-nannestad",
                                "kommunestyret-i-nes",
                                "kommunestyret-i-ullensaker"));
        get("?organisation=ullensaker-kommune")
                .body("items.slug", contains("kommunestyret-i-ullensaker"))
                .body("items[0].decisions", equalTo(1))
                .body("items[0].illustrative", equalTo(false));
        get("?programme=innovasjonsloft-ringeriksregionen").body("items.slug", contains(BOARD.substring(1)));
        get("?type=FORUM").body("items.slug", hasItem("fagforumene-i-vekst-i-kongsberg"));
        get("?q=glamdal").body("items.slug", contains("regionradet-i-glamdal"));
        get("?q=delegert omstillingsarbeidet").body("items.slug", contains(BOARD.substring(1)));
        get("?organisation=ingen").statusCode(200).body("items", empty());
    }

    @Test
    @DisplayName("are listed on a day if they exist on it, by the names that their organisations have on it")
    void onADay() {
        String partner = partners.create(
                        aPartner()
                                .named("Nå", days("2020-01-01", null))
                                .named("Før", days(null, "2020-01-01"))
                                .build(),
                        CHANGE)
                .slug();
        String old = bodies.create(aBodyOf(partner).existing(null, "2020-01-01").build(), CHANGE)
                .slug();
        String young = bodies.create(
                        aBodyOf(partner).existing("2020-01-01", null).build(), CHANGE)
                .slug();
        get("?organisation={o}", partner).body("items.slug", containsInAnyOrder(old, young));
        get("?organisation={o}&asOf=2019-12-31", partner)
                .body("items.slug", contains(old))
                .body("items[0].organisation.name", equalTo("Før"));
        get("?organisation={o}&asOf=2020-01-01", partner)
                .body("items.slug", contains(young))
                .body("items[0].organisation.name", equalTo("Nå"));
    }

    @Test
    @DisplayName("page by page are the whole list, in every order, each once, in one statement each")
    void paged() {
        for (String sort : List.of("name", "-name")) {
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
        }
        assertEquals(1, statements.of(() -> get("?q=råd&asOf=2024-01-01").statusCode(200)));
        assertEquals(2, statements.of(() -> get("?total=true").statusCode(200)));
        assertEquals(1, statements.of(() -> get(BOARD).statusCode(200)));
        String csv = given().get("/api/v1/bodies.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.lines().anyMatch(line -> line.contains("kommunestyret-i-nes")), csv);
    }

    @Test
    @DisplayName("R-0-17: the restructuring board has members from business and municipality, how many is not known")
    void board() {
        get(BOARD)
                .statusCode(200)
                .body("declaredConstituencies", contains("BUSINESS", "MUNICIPAL"))
                .body("composition.rule", equalTo("KEPT"))
                .body("composition.counts.constituency", contains("BUSINESS", "MUNICIPAL"))
                .body("composition.counts.seats", contains(nullValue(), nullValue()))
                .body("seats.source.verbatim", hasItem(containsString("næringsliv og kommune")));
        get("/regionradet-for-ringeriksregionen")
                .body("delegations[0].text.nb", containsString("prosjekt under Rådet"))
                .body("composition.rule", equalTo("NONE_DECLARED"));
    }

    @Test
    @DisplayName("have on a day only the seats and delegations of it")
    void asOf() {
        String partner = partners.create(aPartner().build(), CHANGE).slug();
        Delegation first = new Delegation(
                "forste",
                null,
                null,
                LocalizedText.nb("Noen"),
                LocalizedText.nb("Noe"),
                null,
                days("2014-01-01", "2016-01-01"),
                null,
                null);
        String slug = bodies.create(
                        aBodyOf(partner)
                                .with(aSeat("a", SeatRole.CHAIR, years(2014, 2015)))
                                .with(aSeat("b", SeatRole.CHAIR, years(2016, null)))
                                .delegating(first)
                                .met("m", LocalDate.of(2014, 5, 5))
                                .build(),
                        CHANGE)
                .slug();
        for (String known : List.of("", "&knownAt=" + clock.instant())) {
            get("/" + slug + "?asOf=2015-12-31" + known)
                    .body("seats.key", contains("a"))
                    .body("delegations.key", contains("forste"))
                    .body("composition.day", equalTo("2015-12-31"));
            get("/" + slug + "?asOf=2016-01-01" + known)
                    .body("seats.key", contains("b"))
                    .body("delegations", empty())
                    .body("meetings.key", contains("m"));
        }
        get("/" + slug).body("seats.key", contains("a", "b"));
    }

    @Test
    @DisplayName("known at an instant are to the letter what was read then, whatever was renamed or withdrawn since")
    void knownThen() {
        String partner =
                partners.create(aPartner().named("Navnet før").build(), CHANGE).slug();
        String programme =
                programmes.create(ProgrammeBuilder.aProgramme().build(), CHANGE).slug();
        String deciding = decisions
                .create(aDecision().byOrganisation(partner).build(), CHANGE)
                .slug();
        BodyView body = bodies.create(
                aBodyOf(partner)
                        .steering(programme)
                        .with(appointed(aSeat("a", SeatRole.CHAIR, null), deciding))
                        .delegating(aDelegation("d", deciding))
                        .build(),
                CHANGE);
        String path = "/" + body.slug();
        String read = get(path).extract().asString();
        String readOnADay = get(path + "?asOf=2016-06-01").extract().asString();
        Instant then = clock.instant();

        bodies.endSeat(body.slug(), "a", PartialDate.year(2020), null, Seen.body(body.slug()), CHANGE);
        partners.rename(
                partner,
                new PartnerName("Navnet siden", new Validity(LocalDate.of(2015, 1, 1), null), null),
                Seen.partner(partner),
                CHANGE);
        programmes.rename(programme, LocalizedText.nb("Programmet siden"), Seen.programme(programme), CHANGE);

        assertTrue(get(path).extract().asString().contains("Navnet siden"));
        assertEquals(read, get(path + "?knownAt={t}", then.toString()).extract().asString());
        assertEquals(
                readOnADay,
                get(path + "?asOf=2016-06-01&knownAt={t}", then.toString())
                        .extract()
                        .asString());
        programmes.withdraw(programme, Seen.programme(programme), CHANGE);
        get(path).body("programme", nullValue());
        assertEquals(
                get(path).extract().asString(),
                get(path + "?knownAt={t}", clock.instant().toString()).extract().asString());
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
        long known = statements.of(() -> get(BOARD + "?knownAt={t}", now).statusCode(200));
        assertTrue(known >= 1 && known <= 4, "statements: " + known);
        get(BOARD + "?knownAt=2001-01-01T00:00:00Z").statusCode(404);
        get(BOARD + "?knownAt=2999-01-01T00:00:00Z").statusCode(400);
    }

    @Test
    @DisplayName("have a history that says why, and are a problem when they are not there")
    void history() {
        get(BOARD + "/history")
                .body("items[0].op", equalTo("UPSERT"))
                .body("items[0].entityType", equalTo("GOVERNING_BODY"))
                .body("items[0].snapshot.slug", equalTo(BOARD.substring(1)))
                .body("items[0].reason", not(nullValue()));
        Stream.of("/intet", "/intet/history", "/intet?asOf=2020-01-01")
                .forEach(path -> get(path).statusCode(404).contentType("application/problem+json"));
        get("?type=KLUBB").statusCode(400).body("errors[0].allowed", hasItem("FORUM"));
        get("?navn=x").statusCode(400);
    }
}
