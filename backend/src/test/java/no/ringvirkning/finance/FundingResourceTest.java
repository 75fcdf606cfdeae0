package no.ringvirkning.finance;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.finance.FundingStage.APPLIED;
import static no.ringvirkning.finance.FundingStage.DISBURSED;
import static no.ringvirkning.finance.FundingStage.GRANTED;
import static no.ringvirkning.finance.FundingStage.PLANNED;
import static no.ringvirkning.finance.FundingStage.SPENT;
import static no.ringvirkning.testing.FundingBuilder.moneyFor;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.partner.PartnerName;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.partner.Sector;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.shared.table.Exported;
import no.ringvirkning.testing.FundingBuilder;
import no.ringvirkning.testing.FundingBuilder.Entry;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RoleBuilder;
import no.ringvirkning.testing.Seen;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Money over HTTP")
class FundingResourceTest {

    private static final String RINGERIKE = "/programmes/innovasjonsloft-ringeriksregionen/funding";
    private static final String DRAMMEN = "/programmes/internasjonale-drammen/funding";

    @Inject
    FundingService funding;

    @Inject
    PartnerService partners;

    @Inject
    RoleService roles;

    @Inject
    Plans plans;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    private String programme;
    private String county;
    private String body;

    @BeforeEach
    void somebodyWhoPays() {
        programme = plans.programme();
        county = partners.create(
                        aPartner().named("Fylket").sector(Sector.PUBLIC).build(), Plans.CHANGE)
                .slug();
        body = plans.body();
    }

    private static ValidatableResponse get(String path, Object... parameters) {
        return given().get("/api/v1" + path, parameters).then();
    }

    private FundingLineView create(FundingBuilder line) {
        return funding.create(line.build(), Plans.CHANGE);
    }

    private String text(String path, Object... parameters) {
        return get(path.replaceAll("[?&]$", ""), parameters)
                .statusCode(200)
                .extract()
                .asString();
    }

    @Nested
    @DisplayName("of the demo:")
    class Demo {

        @Test
        @DisplayName(
                "R-0-19: \"ca 2 millioner\" a year from the county for six years are \"ca 12 millioner\", and nobody says what was paid")
        void ringerike() {
            get(RINGERIKE)
                    .statusCode(200)
                    .body("years.year", contains(2014, 2015, 2016, 2017, 2018, 2019))
                    .body("years.rows.flatten().funder.slug.unique()", contains("buskerud-fylkeskommune"))
                    .body("totals.stage", contains("PLANNED"))
                    .body("totals[0].qualifier", equalTo("CIRCA"))
                    .body("totals[0].source", equalTo("ENTRY"))
                    .body("totals[0].illustrative", equalTo(false))
                    .body("uses.measure", contains(nullValue()))
                    .body("rest", hasSize(0))
                    .body("warnings", hasSize(0));
            String json = text(RINGERIKE);
            assertTrue(json.contains("\"amount\":12000000.00,"), json);
            assertTrue(text(RINGERIKE + "?lang=nn").contains("\"amount\":12000000.00,"));
            assertTrue(json.contains("\"amount\":2000000.00,"));
        }

        @Test
        @DisplayName(
                "R-3-9, R-3-15: what Drammen had secured for two years, of which neither amount nor payer is known")
        void drammen() {
            get(DRAMMEN)
                    .statusCode(200)
                    .body("years.year", contains(2018, 2019))
                    .body("years[0].rows[0].funder", nullValue())
                    .body("totals", hasSize(1))
                    .body("totals[0].amount", nullValue())
                    .body("totals[0].unknown", equalTo(2))
                    .body("totals[0].complete", equalTo(false))
                    .body(
                            "warnings.findAll { it.kind == 'FUNDER_WITHOUT_AMOUNT' }.funder.slug",
                            contains("buskerud-fylkeskommune", "drammen-kommune-2019"))
                    .body(
                            "warnings.kind",
                            hasItems(
                                    "GRANTED_WITHOUT_DECISION",
                                    "AMOUNT_NOT_KNOWN",
                                    "FUNDER_NOT_KNOWN",
                                    "FUNDING_ENDS"));
            get(DRAMMEN + "?asOf=2018-06-01")
                    .body("warnings.findAll { it.kind == 'FUNDING_ENDS' }.year", contains(2019));
        }

        @Test
        @DisplayName("known now is what stands, for every programme with money")
        void knownNow() {
            for (String path : List.of(RINGERIKE, DRAMMEN)) {
                for (String day : List.of("", "asOf=2018-06-01&")) {
                    String now = clock.instant().toString();
                    assertEquals(text(path + "?" + day), text(path + "?" + day + "knownAt=" + now), path + day);
                }
                get(path + "?knownAt=2001-01-01T00:00:00Z").statusCode(404);
            }
        }
    }

    @Nested
    @DisplayName("in a list:")
    class Listed {

        private String decision;

        @BeforeEach
        void several() {
            decision = plans.decision(body, DecisionOutcome.ADOPTED, "2020-03-01");
            String plan = plans.plan(programme);
            plans.inForce(plans.draft(plan, content(aMeasure("1.2"))), body, "2020-01-01");
            create(moneyFor(programme)
                    .from(county)
                    .in(2020)
                    .with(
                            Entry.of(PLANNED, "2000000").meant(Qualifier.CIRCA),
                            Entry.of(GRANTED, "1500000.5").by(decision).on("2020-03-01"),
                            Entry.of(DISBURSED, "7").on("2020-05-01"),
                            Entry.of(DISBURSED, "700000").on("2020-05-01").insteadOf(3)));
            create(moneyFor(programme)
                    .in(2019)
                    .measure("1.2")
                    .madeUp()
                    .with(Entry.unknown(PLANNED), Entry.of(SPENT, "3").on("2019-12-31")));
        }

        private ValidatableResponse list(String query) {
            return get("/funding-entries?programme=" + programme + query).statusCode(200);
        }

        @Test
        @DisplayName(
                "are found by payer, measure, year, stage, decision and dates; corrected ones when they are asked for")
        void filtered() {
            list("").body("items", hasSize(5));
            list("&superseded=true").body("items", hasSize(6)).body("items.superseded", hasItems(true, false));
            list("&funder=" + county).body("items", hasSize(3));
            list("&measure=1.2").body("items.budgetYear", contains(2019, 2019));
            list("&year=2019").body("items.illustrative", contains(true, true));
            list("&stage=DISBURSED").body("items.number", contains(4));
            list("&decision=" + decision).body("items.stage", contains("GRANTED"));
            list("&from=2020-03-02").body("items.stage", contains("DISBURSED"));
            list("&to=2020-03-01&sort=date").body("items.stage", contains("SPENT", "GRANTED"));
            list("&funder=ingen").body("items", hasSize(0));
            list("&total=true&limit=1").body("total", equalTo(5));
        }

        @Test
        @DisplayName("are sorted by year, date and amount, both ways, page by page")
        void sorted() {
            for (String sort : List.of("year", "-year", "date", "-date", "amount", "-amount")) {
                List<String> whole = list("&sort=" + sort).extract().jsonPath().getList("items.id");
                List<String> paged = new ArrayList<>();
                String cursor = "";
                do {
                    var page = list("&limit=2&sort=" + sort + cursor).extract().jsonPath();
                    paged.addAll(page.getList("items.id"));
                    cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
                } while (cursor != null);
                assertEquals(whole, paged, sort);
                assertEquals(5, paged.size());
            }
            list("&sort=-amount").body("items[0].stage", equalTo("PLANNED")).body("items[0].budgetYear", equalTo(2020));
            list("&sort=amount").body("items[0].amount", nullValue());
            list("&sort=-date").body("items[0].stage", equalTo("DISBURSED"));
        }

        @Test
        @DisplayName("cost one statement, and one more for the total")
        void statements() {
            assertEquals(1, statements.of(() -> list("&sort=-amount")));
            assertEquals(2, statements.of(() -> list("&total=true")));
            assertTrue(statements.of(() -> text("/programmes/{p}/funding", programme)) <= 3);
            long known = statements.of(() -> text(
                    "/programmes/{p}/funding?knownAt={now}",
                    programme,
                    clock.instant().toString()));
            assertTrue(known <= 6, "statements: " + known);
        }

        @Test
        @DisplayName("add up to the overview to the øre: in the API, in a table, in one for Excel, and in a workbook")
        void addUp() {
            Map<String, BigDecimal> sums = new TreeMap<>();
            get("/programmes/{p}/funding", programme)
                    .extract()
                    .jsonPath(io.restassured.path.json.config.JsonPathConfig.jsonPathConfig()
                            .numberReturnType(
                                    io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                    .<Map<String, Object>>getList("totals")
                    .stream()
                    .filter(s -> s.get("amount") != null)
                    .forEach(s -> sums.merge(
                            (String) s.get("stage"),
                            new BigDecimal(s.get("amount").toString()),
                            BigDecimal::add));
            assertEquals(new BigDecimal("1500000.50"), sums.get("GRANTED"));
            assertEquals(new BigDecimal("700000.00"), sums.get("DISBURSED"));
            String filter = "?programme=" + programme;
            assertEquals(sums, sums(Exported.csv(text("/funding-entries.csv" + filter))));
            String excel = text("/funding-entries.excel.csv" + filter + "&lang=nn");
            assertEquals(sums, sums(Exported.excelCsv(FundingEntrySummary.class, excel, Language.NN)));
            byte[] xlsx = get("/funding-entries.xlsx" + filter).extract().asByteArray();
            assertEquals(sums, sums(Exported.xlsx(FundingEntrySummary.class, xlsx, Language.NB)));
        }

        /** The sums by stage of the rows of a table. */
        private static Map<String, BigDecimal> sums(List<Map<String, String>> rows) {
            Map<String, BigDecimal> sums = new TreeMap<>();
            for (Map<String, String> row : rows) {
                String amount = row.get("amount.amount");
                assertTrue(amount.isEmpty() || amount.matches("[0-9]+[.][0-9]{2}"), amount);
                if (!amount.isEmpty()) {
                    sums.merge(row.get("stage"), new BigDecimal(amount), BigDecimal::add);
                }
            }
            return sums;
        }

        @Test
        @DisplayName("refuse what cannot be meant")
        void refused() {
            for (String query : List.of(
                    "year=1899",
                    "year=2201",
                    "year=zwanzig",
                    "stage=STOPPED",
                    "sort=stage",
                    "from=2020-13-01",
                    "knownAt=2020-01-01T00:00:00Z",
                    "superseded=yes",
                    "cursor=x")) {
                get("/funding-entries?" + query).statusCode(400).contentType(containsString("problem+json"));
            }
        }
    }

    @Nested
    @DisplayName("as it was known:")
    class Known {

        private String overview(String query) {
            return text("/programmes/" + programme + "/funding?" + query);
        }

        @Test
        @DisplayName("a line, the overview and what came before are as they were read then, by the names of then")
        void asItWasRead() {
            String plan = plans.plan(programme);
            PlanRevisionView first = plans.inForce(
                    plans.draft(plan, content(aMeasure("1").costing(2020, "100").costing(2021, "50"), aMeasure("2"))),
                    body,
                    "2020-01-01");
            FundingLineView line = create(moneyFor(programme)
                    .from(county)
                    .measure("1")
                    .with(Entry.of(PLANNED, "100").meant(Qualifier.CIRCA).on("2020-01-10")));
            funding.setCofundingRule(rule("25", null), Plans.CHANGE);
            String before = clock.instant().toString();
            String path = "/funding-lines/" + line.id();
            String lineThen = text(path);
            String then = overview("");
            String thatDay = overview("asOf=2020-02-01");
            assertTrue(then.contains("Fylket") && then.contains("\"verdict\":\"BROKEN\""), then);

            String decision = plans.decision(body, DecisionOutcome.ADOPTED, "2020-03-01");
            funding.record(
                    line.id(),
                    Entry.of(GRANTED, "90").by(decision).on("2020-03-01").build(),
                    line.version(),
                    Plans.CHANGE);
            plans.inForce(
                    plans.revise(
                            plan,
                            first.number(),
                            content(aMeasure("1").titled("Nytt navn").costing(2020, "200"), aMeasure("2"))),
                    body,
                    "2020-05-01");
            funding.setCofundingRule(rule("1", "2021-01-01"), Plans.CHANGE);
            partners.rename(
                    county,
                    new PartnerName("Det nye fylket", new Validity(LocalDate.of(2020, 1, 1), null), null),
                    Seen.partner(county),
                    Plans.CHANGE);

            assertEquals(lineThen, text(path + "?knownAt=" + before));
            assertEquals(then, overview("knownAt=" + before));
            assertEquals(thatDay, overview("asOf=2020-02-01&knownAt=" + before));
            String now = clock.instant().toString();
            assertEquals(text(path), text(path + "?knownAt=" + now));
            for (String day :
                    List.of("", "asOf=2020-02-01&", "asOf=2020-04-01&", "asOf=2020-06-01&", "asOf=2019-06-01&")) {
                assertEquals(overview(day), overview(day + "knownAt=" + now), day);
            }
            get("/programmes/{p}/funding", programme)
                    .body("totals.stage", contains("PLANNED", "PLANNED", "GRANTED"))
                    .body("totals.source", contains("ENTRY", "PLAN", "ENTRY"))
                    .body("uses[0].measure.title.nb", equalTo("Nytt navn"))
                    .body("years.rows.flatten().funder.name", hasItems("Det nye fylket"));
            get("/programmes/{p}/funding?asOf=2020-02-01", programme)
                    .body("totals.stage", contains("PLANNED", "PLANNED"))
                    .body("uses[0].measure.title.nb", equalTo("Tiltak 1"));
            get(path + "/history").body("items.version", contains(2, 1)).body("items[0].snapshot.entries", hasSize(2));
            get("/funding-lines/" + line.id() + "?knownAt=2020-01-01T00:00:00Z").statusCode(404);
        }

        @Test
        @DisplayName("payers without amount are examples when all that names them is, by tables and ledger alike")
        void payers() {
            String example = plans.partner();
            String both = plans.partner();
            assign(aRole(RoleName.FUNDER).of(example).madeUp());
            assign(aRole(RoleName.FUNDER).of(both).madeUp());
            assign(aRole(RoleName.SUPPORTER).of(both));
            assign(aRole(RoleName.FUNDER).of(county));
            create(moneyFor(programme).from(county).madeUp().with(Entry.of(PLANNED, "100")));
            String now = clock.instant().toString();
            for (String query : List.of("", "?knownAt=" + now, "?asOf=2020-02-01", "?asOf=2020-02-01&knownAt=" + now)) {
                for (String partner : List.of(example, both, county)) {
                    get("/programmes/" + programme + "/funding" + query)
                            .body(
                                    "warnings.findAll { it.kind == 'FUNDER_WITHOUT_AMOUNT' && it.funder.slug == '"
                                            + partner + "' }.illustrative",
                                    contains(partner.equals(example)));
                }
            }
        }

        private void assign(RoleBuilder role) {
            roles.assign(role.in(programme).build(), Plans.CHANGE);
        }

        private SetCofundingRule rule(String own, String from) {
            return new SetCofundingRule(
                    new ProgrammeRef(programme, null),
                    new BigDecimal(own),
                    null,
                    List.of(new PartnerRef(plans.partner(), null)),
                    days(from, null),
                    null);
        }
    }

    @Test
    @DisplayName("that is not there is a problem, whatever stands in its place")
    void missing() {
        for (String path : List.of(
                "/programmes/ingen/funding",
                "/programmes/ingen/funding?asOf=2020-01-01",
                "/funding-lines/00000000-0000-7000-8000-00000000dead",
                "/funding-lines/ingen",
                "/funding-lines/1-1-1-1-1",
                "/funding-lines/ingen/history",
                "/funding-lines/00000000-0000-7000-8000-00000000dead/history")) {
            get(path).statusCode(404).contentType("application/problem+json");
        }
    }

    @Test
    @DisplayName("has a strong entity tag, and changes it when something is added")
    void entityTag() {
        FundingLineView line = create(moneyFor(programme).with(Entry.of(APPLIED, "1")));
        String before = get("/programmes/{p}/funding", programme).extract().header("ETag");
        given().header("If-None-Match", before)
                .get("/api/v1/programmes/{p}/funding", programme)
                .then()
                .statusCode(304);
        get("/funding-lines/" + line.id()).header("ETag", containsString("\"1-"));
        funding.record(line.id(), Entry.of(APPLIED, "2").build(), 1, Plans.CHANGE);
        get("/programmes/{p}/funding", programme).header("ETag", not(equalTo(before)));
        get("/funding-lines/" + line.id()).header("ETag", containsString("\"2-"));
    }
}
