package no.ringvirkning.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the five source documents say of plans and measures, as anybody reads it over HTTP. */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The plans of the demo")
class DemoPlansTest {

    private static final String KONGSBERG = "plans/handlingsplan-kongsberg-2020";
    private static final String GARDERMOEN = "plans/handlingsprogram-gardermoregionen";

    private static ValidatableResponse get(String path, Object... parameters) {
        return given().get("/api/v1/" + path, parameters).then().statusCode(200);
    }

    private static ValidatableResponse measure(String programme, String code) {
        return get("programmes/{programme}/measures/{code}", programme, code);
    }

    @Nested
    @DisplayName("in the Gardermoen region")
    class Gardermoen {

        @Test
        @DisplayName(
                "R-1-17, R-1-10: two decisions on two documents of one plan, and the second goes on from the first")
        void twoDocuments() {
            get(GARDERMOEN)
                    .body("revisions.label", contains("Første fase", "Handlingsprogrammet"))
                    .body("revisions.status", contains("ADOPTED", "ADOPTED"))
                    .body("revisions.adopted.date", contains("2020-01-01", "2021-04-01"))
                    .body("revisions.adopted.precision", contains("MONTH", "MONTH"))
                    .body("revisions[1].basedOn", equalTo(1))
                    .body("revisions.effective", everyItem(nullValue()))
                    .body("shown", equalTo(2));
            measure("strategisk-naeringsplan-gardermoregionen", "N")
                    .body("appearances.came.date", contains("2021-04-01"))
                    .body("appearances.came.precision", contains("MONTH"));
            get(GARDERMOEN + "/revisions/1")
                    .body("content.measures.plpPhase", contains("FORPROSJEKT"))
                    .body("content.measures[0].roles.role", hasItem("PROJECT_LEAD"));
            get(GARDERMOEN + "/diff?from=1&to=2")
                    .body("measures.find { it.code == 'FP' }.change", equalTo("COMPLETED"))
                    .body("measures.find { it.code == 'N' }.change", equalTo("NEW"));
        }

        @Test
        @DisplayName("R-1-2: what each council did is not known; what it is known to have decided stands beside it")
        void councils() {
            get(GARDERMOEN + "/adoptions")
                    .body("complete", equalTo(false))
                    .body("missing.slug", hasSize(6))
                    .body("bodies.find { it.body.slug == 'regionradet-i-gardermoregionen' }.status", equalTo("ADOPTED"))
                    .body(
                            "bodies.find { it.body.slug == 'regionradet-i-gardermoregionen' }.decision.slug",
                            equalTo("handlingsprogram-vedtatt-2021"))
                    .body(
                            "bodies.findAll { it.status == 'NOT_KNOWN' }.required",
                            contains(true, true, true, true, true, true))
                    .body(
                            "bodies.find { it.body.slug == 'kommunestyret-i-hurdal' }.otherDecisions.slug",
                            contains("vedtak-om-felles-naeringsplan-hurdal"))
                    .body("bodies.find { it.body.slug == 'kommunestyret-i-hurdal' }.decision", nullValue());
            get(GARDERMOEN + "/adoptions?revision=1")
                    .body("complete", equalTo(true))
                    .body("bodies.requiredAssumed", contains(false))
                    .body("bodies.bodyAssumed", contains(false))
                    .body("bodies.decision.slug", contains("forste-fase-vedtatt-2020"));
        }

        @Test
        @DisplayName(
                "R-1-2, R-1-17: nobody says who had to adopt the action programme, or who did; both are told to be assumed")
        void assumed() {
            get(GARDERMOEN + "/adoptions")
                    .body("bodies.requiredAssumed", everyItem(equalTo(true)))
                    .body("bodies.findAll { it.bodyAssumed }.status", contains("ADOPTED"));
            get("decisions?programme=strategisk-naeringsplan-gardermoregionen&limit=50")
                    .body("items.findAll { !it.bodyAssumed }.slug", contains("forste-fase-vedtatt-2020"));
        }

        @Test
        @DisplayName("R-1-17: the decision of April 2021 is dated to the month, and its words name no day either")
        void april() {
            get("decisions/handlingsprogram-vedtatt-2021")
                    .body("date.date", equalTo("2021-04-01"))
                    .body("date.precision", equalTo("MONTH"))
                    .body("bodyAssumed", equalTo(true))
                    .body("text.nb", not(containsString("23")));
        }

        @Test
        @DisplayName(
                "R-1-11, R-1-18: adopted although roles and money were open, in the words of the source, and listed")
        void rolesAndMoneyOpen() {
            get(GARDERMOEN + "/revisions/2")
                    .body("gapsAccepted.nb", containsString("få på plass rollefordeling og økonomi"))
                    .body("contentHash", notNullValue());
            get(GARDERMOEN + "/gaps")
                    .body(
                            "items.findAll { it.measure == 'N' }.kind",
                            containsInAnyOrder("NO_RESPONSIBLE", "NO_MONEY", "NO_PERIOD"))
                    .body("items.findAll { it.kind == 'ADOPTION_NOT_KNOWN' }", hasSize(6))
                    .body("items", hasSize(9));
        }
    }

    @Nested
    @DisplayName("in Glåmdal")
    class Glamdal {

        @Test
        @DisplayName("R-2-21: three groups of measures, each municipal and inter-municipal")
        void levels() {
            get("measures?plan=tiltak-naeringsvennlige-kommuner&sort=position")
                    .body("items.code", contains("1.K", "1.I", "2.K", "2.I", "3.K", "3.I"))
                    .body("items.findAll { it.level == 'MUNICIPAL' }", hasSize(3))
                    .body("items.findAll { it.level == 'INTERMUNICIPAL' }", hasSize(3));
        }

        @Test
        @DisplayName(
                "R-2-33, R-2-37: pilots, of which one says what it is to find out, and two are listed for not saying it")
        void pilots() {
            measure("bedre-service-til-lavere-kostnad", "P")
                    .body("content.kind", equalTo("PILOT"))
                    .body("content.hypothesis.nb", containsString("stordriftsfordeler"));
            get("plans/profor-arbeidsmapper-og-piloter/gaps")
                    .body("items.findAll { it.kind == 'PILOT_WITHOUT_HYPOTHESIS' }.measure", contains("3", "4"));
        }

        @Test
        @DisplayName("R-2-38: thirteen sub-projects, each a measure by the name of its programme")
        void subProjects() {
            List<String> measures = get("measures?plan=bedre-service-delprosjekter&sort=position&limit=50")
                    .body(
                            "items.findAll { it.kind == 'SERVICE_COLLABORATION' }.level",
                            everyItem(equalTo("INTERMUNICIPAL")))
                    .extract()
                    .jsonPath()
                    .getList("items.findAll { it.kind == 'SERVICE_COLLABORATION' }.title.nb");
            List<String> programmes = DemoFile.read("glamdal.json").programmes().stream()
                    .filter(p -> p.parent() != null && p.parent().slug().equals("bedre-service-til-lavere-kostnad"))
                    .map(p -> p.name().nb())
                    .toList();
            assertEquals(13, measures.size());
            assertEquals(programmes, measures);
        }

        @Test
        @DisplayName("A source without years makes no plan in force: it stands as adopted, and the decision is missing")
        void withoutYears() {
            get("plans/bedre-service-delprosjekter")
                    .body("revisions.status", contains("ADOPTED"))
                    .body("revisions.historic", contains(true))
                    .body("revisions.adoptionKnown", contains(false))
                    .body("revisions[0].effective", nullValue());
            measure("bedre-service-til-lavere-kostnad", "P")
                    .body("appearances.status", contains("ADOPTED"))
                    .body("appearances.adoptionKnown", contains(false));
            get("plans?programme=bedre-service-til-lavere-kostnad").body("items.adoptionKnown", contains(false));
            get(GARDERMOEN).body("revisions.adoptionKnown", contains(true, true));
            get("plans/bedre-service-delprosjekter/gaps").body("items.kind", hasItem("WITHOUT_DECISION"));
        }
    }

    @Nested
    @DisplayName("in Drammen and Ringerike")
    class DrammenAndRingerike {

        @Test
        @DisplayName("R-3-4, R-3-8: what others start and pay for is facilitated, and what others own is amplified")
        void others() {
            measure("naeringsvekst-2020", "1")
                    .body("content.kind", equalTo("FACILITATE"))
                    .body("content.roles.role", contains("INITIATOR", "FUNDER"))
                    .body(
                            "content.roles.partner.slug",
                            contains("naeringslivet-i-drammensregionen", "naeringslivet-i-drammensregionen"))
                    .body("content.budget", empty());
            measure("naeringsvekst-2020", "2")
                    .body("content.kind", equalTo("AMPLIFY"))
                    .body("content.externalActivity.agreed", nullValue());
            get("plans/naeringsvekst-2020-tiltak/gaps").body("items.kind", hasItem("NOT_AGREED"));
        }

        @Test
        @DisplayName("R-3-16, R-3-19: the mentor scheme started in September 2017; the second round is dated with care")
        void mentors() {
            measure("internasjonale-drammen", "1")
                    .body("content.period.from.date", equalTo("2017-09-01"))
                    .body("content.period.from.precision", equalTo("MONTH"))
                    .body("content.roles.partner.slug", contains("nav", "introduksjonssenteret-i-drammen"))
                    .body("reports.date.date", contains("2018-02-01", "2017-09-01"))
                    .body("reports[0].date.circa", equalTo(true))
                    .body("reports[0].comment.nb", containsString("oppgir ikke året"))
                    .body("reports.source.illustrative", everyItem(equalTo(false)))
                    .body("milestonesReached.milestone", contains("forste-runde", "kull-2"));
        }

        @Test
        @DisplayName("R-3-20: two breakfast meetings, in the words of the source, which contradict themselves")
        void breakfasts() {
            measure("internasjonale-drammen", "2")
                    .body("content.kind", equalTo("EVENT_SERIES"))
                    .body("reports[0].comment.nb", containsString("kan leses på to måter"))
                    .body("reports[0].source.verbatim", containsString("til sammen ca. 70 deltagere pr. møte"));
        }

        @Test
        @DisplayName("R-3-26: the pilot Opplev Hokksund, launched in the spring of 2016, without a known hypothesis")
        void hokksund() {
            measure("livskraftige-byer-og-tettsteder", "1")
                    .body("content.kind", equalTo("PILOT"))
                    .body("content.hypothesis", nullValue())
                    .body("content.period.from.precision", equalTo("SEASON"))
                    .body("milestonesReached[0].date.date", equalTo("2016-03-01"));
            get("plans/livskraftige-byer-og-tettsteder-2017/gaps")
                    .body("items.kind", hasItem("PILOT_WITHOUT_HYPOTHESIS"));
        }

        @Test
        @DisplayName("R-0-10, R-0-12: the focus areas A to C and the programme that up to 70 go through")
        void ringerike() {
            get("plans/omstillingsprogram-ringeriksregionen-2014-2019/revisions/1")
                    .body("content.focusAreas.code", contains("A", "B", "C"))
                    .body("content.measures.kind", contains("COMPETENCE_PROGRAMME"))
                    .body("content.measures[0].objectives", hasItem("inntil-70-virksomheter"))
                    .body("effective.from", equalTo("2014-01-01"));
            for (String known : List.of("", "?knownAt=" + Instant.now())) {
                get("programmes/innovasjonsloft-ringeriksregionen/measures/A.1" + known)
                        .body("appearances.came.date", contains("2014-01-01"))
                        .body("appearances.came.precision", contains("YEAR"));
            }
        }
    }

    @Nested
    @DisplayName("in Kongsberg")
    class Kongsberg {

        @Test
        @DisplayName(
                "R-4-12, R-4-14, R-4-24: revision 2 of 8 May 2020 has a reason, a signed foreword, and keeps the one before")
        void revisions() {
            get(KONGSBERG)
                    .body("revisions.number", contains(1, 2))
                    .body("revisions.status", contains("SUPERSEDED", "EXPIRED"))
                    .body("revisions.effective.from", contains("2020-01-01", "2020-05-08"))
                    .body("revisions.effective.to", contains("2020-05-08", "2021-01-01"));
            get(KONGSBERG + "/revisions/2")
                    .body("reasonCode", equalTo("EXTERNAL_SHOCK"))
                    .body("content.signedOn.date", equalTo("2020-05-08"))
                    .body(
                            "content.signedBy.nb",
                            equalTo("Kommunalsjef for strategi, omdømme og næringsutvikling, Kongsberg kommune"))
                    .body("content.foreword.nb", containsString("tilpasset den nye tilværelsen"));
        }

        @Test
        @DisplayName("R-4-3: the growth objectives are confirmed as they were, and are harder to reach")
        void objectives() {
            get(KONGSBERG + "/diff?from=1&to=2")
                    .body("objectives", hasSize(4))
                    .body("objectives.outcome", everyItem(equalTo("UNCHANGED")))
                    .body("objectives.outlook", everyItem(equalTo("HARDER")));
        }

        @Test
        @DisplayName("R-4-7, R-4-8, R-4-11, R-4-22: what the source names stands in its words, and is not made up")
        void named() {
            measure("vekst-i-kongsberg", "1.4")
                    .body("content.kind", equalTo("CAMPAIGN"))
                    .body("content.campaign.channels.nb", contains("Sosiale medier"))
                    .body("content.campaign.audience.nb", equalTo("Nye, potensielle innbyggere"))
                    .body("content.milestones[0].source.verbatim", containsString("Vi deler kampanjen med dere"))
                    .body("content.roles", empty())
                    .body("content.budget", empty())
                    .body("reports", empty());
            get("measures?plan=handlingsplan-kongsberg-2020&limit=200")
                    .body(
                            "items.findAll { !it.illustrative }.code",
                            containsInAnyOrder("1.4", "2.5", "F.1", "F.2", "F.3"));
        }

        @Test
        @DisplayName(
                "Issue 3: between the revisions every kind of change is there, and what ended or was put off says why")
        void everyChange() {
            ValidatableResponse diff = get(KONGSBERG + "/diff?from=1&to=2");
            Map<String, Integer> counts = diff.extract().jsonPath().getMap("counts");
            assertEquals(
                    Set.of("NEW", "CONTINUED", "CHANGED", "MERGED", "SPLIT", "POSTPONED", "COMPLETED", "DROPPED"),
                    counts.entrySet().stream()
                            .filter(count -> count.getValue() > 0)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
            diff.body("measures.findAll { !(it.change in ['NEW', 'CONTINUED']) && it.reason == null }", empty())
                    .body("measures.find { it.code == '2.1' }.successors", contains("2.6", "2.7"))
                    .body("measures.find { it.code == '3.1' }.successors", contains("3.2"))
                    .body(
                            "measures.find { it.code == '1.1' }.fields.name",
                            hasItems("period", "roles", "budget", "milestones"));
        }

        @Test
        @DisplayName(
                "R-4-13, R-4-17, R-4-20: immediate and long, with somebody responsible, and amplified with and without consent")
        void kinds() {
            ValidatableResponse list = get("measures?plan=handlingsplan-kongsberg-2020&limit=200");
            list.body("items.horizon", hasItems("IMMEDIATE", "SHORT", "MEDIUM", "LONG"));
            measure("vekst-i-kongsberg", "2.4")
                    .body("content.externalActivity.agreed", equalTo(true))
                    .body("content.externalActivity.owner.slug", equalTo("utdanningsaktorene-i-kongsberg"));
            measure("vekst-i-kongsberg", "2.8").body("content.externalActivity.agreed", equalTo(false));
            get(KONGSBERG + "/gaps")
                    .body("items.findAll { it.kind == 'NOT_AGREED' }.measure", contains("2.8"))
                    .body(
                            "items.findAll { it.kind == 'NO_RESPONSIBLE' }.measure",
                            containsInAnyOrder("1.4", "2.5", "F.1", "F.2", "F.3"));
        }

        @Test
        @DisplayName("What was set by hand stands beside what was worked out, with its reason")
        void setByHand() {
            get("programmes/vekst-i-kongsberg/measures/3.2?asOf=2020-10-15")
                    .body("status.computed", equalTo("ON_TRACK"))
                    .body("status.manual", equalTo("OFF_TRACK"))
                    .body("status.status", equalTo("OFF_TRACK"))
                    .body("status.manualReason.nb", notNullValue());
        }

        @Test
        @DisplayName(
                "What was set by hand long ago stands beside what is worked out, with its day, in the list and the table")
        void setByHandLongAgo() {
            get("measures?plan=handlingsplan-kongsberg-2020&limit=200")
                    .body("items.find { it.code == '2.7' }.status.status", equalTo("ON_TRACK"))
                    .body("items.find { it.code == '2.7' }.status.manual", equalTo("ON_TRACK"))
                    .body("items.find { it.code == '2.7' }.status.computed", equalTo("OFF_TRACK"))
                    .body("items.find { it.code == '2.7' }.status.reported.date", equalTo("2020-12-04"));
            String head = given().get("/api/v1/measures.csv?plan=handlingsplan-kongsberg-2020")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertTrue(
                    List.of(head.split(","))
                            .containsAll(List.of(
                                    "status.status", "status.computed", "status.manual", "status.reported.date")),
                    head);
        }

        @Test
        @DisplayName("R-4-23: the three focus areas of 2020 stand in both revisions")
        void focusAreas() {
            for (int number = 1; number <= 2; number++) {
                get(KONGSBERG + "/revisions/" + number)
                        .body(
                                "content.focusAreas.name.nb",
                                contains("Innbyggervekst", "Bedriftsvekst", "Omdømme og kjennskap"));
            }
        }
    }

    @Nested
    @DisplayName("say what is made up")
    class MadeUp {

        @Test
        @DisplayName("in the list of plans: only the plan of Kongsberg has anything made up")
        void plans() {
            Map<String, Boolean> marked = new TreeMap<>();
            List<Map<String, Object>> items =
                    get("plans?limit=200").extract().jsonPath().getList("items");
            items.forEach(item -> marked.put((String) item.get("slug"), (Boolean) item.get("illustrative")));
            for (DemoPlan plan : plansOfTheDemo()) {
                String slug = plan.plan().slug();
                assertEquals(slug.equals("handlingsplan-kongsberg-2020"), marked.get(slug), slug);
            }
        }

        @Test
        @DisplayName("in the list of measures, in each measure, and in each report on it")
        void measures() {
            for (DemoPlan plan : plansOfTheDemo()) {
                List<DemoPlan.Revision> revisions = plan.revisions();
                Map<String, Boolean> expected = new TreeMap<>();
                List<MeasureContent> last = Objects.requireNonNull(
                                revisions.get(revisions.size() - 1).open().content())
                        .measures();
                last.stream()
                        .filter(measure -> !measure.isEnded())
                        .forEach(measure -> expected.put(
                                measure.code(),
                                Objects.requireNonNull(measure.source()).verbatim() == null));
                Map<String, Boolean> shown = new HashMap<>();
                List<Map<String, Object>> items = get(
                                "measures?limit=200&plan={plan}", plan.plan().slug())
                        .extract()
                        .jsonPath()
                        .getList("items");
                items.forEach(item -> shown.put((String) item.get("code"), (Boolean) item.get("illustrative")));
                assertEquals(expected, new TreeMap<>(shown), plan.plan().slug());
            }
            assertTrue(made("2.6"));
            assertTrue(!made("1.4"));
        }

        private boolean made(String code) {
            ValidatableResponse measure = measure("vekst-i-kongsberg", code);
            boolean madeUp = measure.extract().path("content.source.illustrative");
            measure.body("reports.source.illustrative", everyItem(equalTo(madeUp)))
                    .body("content.budget.source.illustrative", everyItem(equalTo(madeUp)))
                    .body("content.roles.source.illustrative", everyItem(equalTo(madeUp)));
            return madeUp;
        }

        @Test
        @DisplayName("in the difference from a revision that was made up: what became of any measure is no fact")
        void difference() {
            get(KONGSBERG + "/diff?from=1&to=2")
                    .body("illustrative", equalTo(true))
                    .body("measures.changeIllustrative", everyItem(equalTo(true)))
                    .body(
                            "measures.findAll { !it.illustrative }.code",
                            containsInAnyOrder("1.4", "2.5", "F.1", "F.2", "F.3"));
            get(KONGSBERG).body("revisions.changesIllustrative", contains(true, true));
            get("measures?plan=handlingsplan-kongsberg-2020&limit=200")
                    .body("items.changeIllustrative", everyItem(equalTo(true)));
            get(GARDERMOEN).body("revisions.changesIllustrative", contains(false, false));
        }

        @Test
        @DisplayName("and every new measure says why, as the revision does")
        void reasons() {
            get(KONGSBERG + "/diff?from=1&to=2")
                    .body("measures.findAll { it.change != 'CONTINUED' && it.reason == null }", empty())
                    .body("measures.find { it.code == '2.8' }.reasonOf", equalTo("REVISION"))
                    .body("measures.find { it.change == 'DROPPED' }.reasonOf", equalTo("MEASURE"));
        }

        @Test
        @DisplayName("in a real measure by what a made-up revision says of it, and in what made-up measures lack")
        void byTheRevision() {
            get("programmes/vekst-i-kongsberg/measures/F.1?asOf=2020-03-01").body("illustrative", equalTo(true));
            measure("vekst-i-kongsberg", "F.1").body("illustrative", equalTo(false));
            get(KONGSBERG + "/gaps").body("items.find { it.measure == '2.8' }.illustrative", equalTo(true));
            get("partners?q=eksempelfondet").body("items.illustrative", contains(true));
        }

        @Test
        @DisplayName(
                "in the reason of each version: what is real is not said to be an example, nor the other way round")
        void versions() {
            get("decisions/omstillingsstatus-2013/history")
                    .body("items.reason", everyItem(not(containsString("eksempel"))));
            get("decisions/handlingsprogram-vedtatt-2021/history")
                    .body("items.reason", everyItem(not(containsString("eksempel"))));
            get("decisions/eksempel-tilskudd-fra-eksempelfondet/history")
                    .body("items.reason", everyItem(containsString("dette er funnet på")));
            get(KONGSBERG + "/revisions/2/history")
                    .body("items.reason", everyItem(containsString("det som er merket som eksempel")));
        }

        @Test
        @DisplayName("in a measure's story, where a made-up revision spoke of it")
        void story() {
            measure("vekst-i-kongsberg", "1.4")
                    .body("content.source.illustrative", equalTo(false))
                    .body("appearances.findAll { it.revision == 1 }.illustrative", everyItem(equalTo(true)))
                    .body("appearances.findAll { it.revision == 2 }.illustrative", contains(false));
        }

        private static List<DemoPlan> plansOfTheDemo() {
            return DemoFile.NAMES.stream()
                    .map(DemoFile::read)
                    .flatMap(file -> file.plans().stream())
                    .toList();
        }
    }

    @Nested
    @DisplayName("with money, of which only the made-up goes all the way")
    class OfMoney {

        private static final String MONEY = "programmes/vekst-i-kongsberg/funding";

        private static final List<String> PROGRAMMES =
                List.of("vekst-i-kongsberg", "innovasjonsloft-ringeriksregionen", "internasjonale-drammen");

        /** Before, between and after all that happened, and on the very days. */
        private static final List<String> DAYS = Stream.concat(
                        Stream.of(""),
                        Stream.of(
                                        "2012-01-01",
                                        "2013-01-01",
                                        "2015-12-30",
                                        "2015-12-31",
                                        "2019-06-01",
                                        "2020-05-10",
                                        "2020-05-11",
                                        "2020-05-27",
                                        "2020-09-01",
                                        "2021-01-19",
                                        "2021-01-20",
                                        "2021-02-28",
                                        "2021-03-01",
                                        "2021-06-01",
                                        "2022-01-20",
                                        "2022-02-10",
                                        "2026-01-01")
                                .map(day -> "?asOf=" + day))
                .toList();

        @Test
        @DisplayName("from plan and application to what was spent and returned")
        void stages() {
            get(MONEY)
                    .body(sum("PLANNED"), equalTo(810000.0f))
                    .body(sum("APPLIED"), equalTo(400000.0f))
                    .body(sum("GRANTED"), equalTo(600000.0f))
                    .body(sum("DISBURSED"), equalTo(500000.0f))
                    .body(sum("SPENT"), equalTo(657450.0f))
                    .body(sum("RETURNED"), equalTo(40000.0f))
                    .body("totals.illustrative", everyItem(equalTo(true)))
                    .body("rest.amount", contains(152550.0f))
                    .body("rest.illustrative", contains(true));
        }

        @Test
        @DisplayName("keeps the rule of one year and breaks that of the next, and everything that follows is marked")
        void rule() {
            get(MONEY)
                    .body("cofunding.findAll { it.year == 2020 }.verdict", contains("KEPT", "KEPT"))
                    .body("cofunding.findAll { it.year == 2021 }.verdict", contains("BROKEN", "KEPT"))
                    .body("cofunding.illustrative", everyItem(equalTo(true)))
                    .body("warnings.find { it.kind == 'FUNDING_ENDS' }.year", equalTo(2021))
                    .body(
                            "warnings.findAll { it.kind != 'FUNDER_WITHOUT_AMOUNT' }.illustrative",
                            everyItem(equalTo(true)));
        }

        @Test
        @DisplayName("by a decision with its case, whose effect is the grant")
        void decision() {
            get("decisions/eksempel-tilskudd-fra-eksempelfondet")
                    .body("source.illustrative", equalTo(true))
                    .body("caseFile.archiveNumber", equalTo("0000/1"))
                    .body("effects.kind", contains("GRANTS_FUNDS", "GRANTS_FUNDS"))
                    .body("effects.measure.code", contains("2.7", "2.7"))
                    .body("effects.amount.amount", contains(300000.0f, 300000.0f))
                    .body("effects.budgetYear", contains(2020, 2021));
        }

        @Test
        @DisplayName("Invariant 22: of each measure the plan and the money say the same, with the same reservation")
        void sameInPlanAndMoney() {
            Map<String, Object> inPlan = new TreeMap<>();
            Map<String, Object> inMoney = new TreeMap<>();
            List<Map<String, Object>> measures = get("measures?plan=handlingsplan-kongsberg-2020&limit=200")
                    .extract()
                    .jsonPath()
                    .getList("items.findAll { it.budget }");
            measures.forEach(m -> inPlan.put((String) m.get("code"), m.get("budget")));
            List<Map<String, Object>> uses = get(MONEY)
                    .extract()
                    .jsonPath()
                    .getList("uses.collect { [code: it.measure?.code, budget: it.sums.findAll { it.source == 'PLAN' }"
                            + ".collect { [amount: it.amount, currency: it.currency, qualifier: it.qualifier] }] }"
                            + ".findAll { it.budget }");
            uses.forEach(u -> inMoney.put((String) u.get("code"), u.get("budget")));
            assertEquals(inPlan, inMoney);
            assertEquals(
                    "[{amount=250000.0, currency=NOK, qualifier=UP_TO}]",
                    inPlan.get("2.6").toString());
        }

        @Test
        @DisplayName("adds up on any day: the list of entries of the day is the sums of the day, stage by stage")
        void addsUpOnAnyDay() {
            Set<Map<String, BigDecimal>> seen = new HashSet<>();
            for (String programme : PROGRAMMES) {
                for (String day : DAYS) {
                    Map<String, BigDecimal> listed = new TreeMap<>();
                    List<Map<String, Object>> items = exactly(
                            "funding-entries?limit=200&programme=" + programme + day.replace("?", "&"), "items");
                    items.stream()
                            .filter(i -> i.get("amount") != null)
                            .forEach(i -> listed.merge(
                                    (String) i.get("stage"),
                                    (BigDecimal) ((Map<?, ?>) i.get("amount")).get("amount"),
                                    BigDecimal::add));
                    Map<String, BigDecimal> summed = new TreeMap<>();
                    List<Map<String, Object>> totals = exactly("programmes/" + programme + "/funding" + day, "totals");
                    totals.stream()
                            .filter(t -> t.get("source").equals("ENTRY") && t.get("amount") != null)
                            .forEach(t -> summed.merge(
                                    (String) t.get("stage"), (BigDecimal) t.get("amount"), BigDecimal::add));
                    assertEquals(summed, listed, programme + day);
                    seen.add(summed);
                }
            }
            assertTrue(seen.size() > 8, () -> "the days differ: " + seen);
        }

        private static List<Map<String, Object>> exactly(String path, String list) {
            return get(path)
                    .extract()
                    .jsonPath(JsonPathConfig.jsonPathConfig()
                            .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                    .getList(list);
        }

        @Test
        @DisplayName(
                "has no amount on a day before its year was over when no source says when, and says how many those are")
        void withoutDate() {
            String ringerike = "programmes/innovasjonsloft-ringeriksregionen/funding";
            get(ringerike).body("leftOutWithoutDate", equalTo(0)).body("years", hasSize(6));
            get(ringerike + "?asOf=2012-01-01")
                    .body("leftOutWithoutDate", equalTo(6))
                    .body("years", empty());
            get(ringerike + "?asOf=2015-12-30")
                    .body("leftOutWithoutDate", equalTo(5))
                    .body("years.year", contains(2014));
            get(ringerike + "?asOf=2015-12-31")
                    .body("leftOutWithoutDate", equalTo(4))
                    .body("years.year", contains(2014, 2015));
            get("programmes/internasjonale-drammen/funding?asOf=2012-01-01")
                    .body("leftOutWithoutDate", equalTo(2))
                    .body("years", empty());
        }

        @Test
        @DisplayName("tells on a day what was not spent yet from what no source tells")
        void notYet() {
            get(MONEY + "?asOf=2020-06-01").body("notYet", contains("DISBURSED", "SPENT", "RETURNED"));
            get(MONEY + "?asOf=2019-06-01")
                    .body("years", empty())
                    .body(
                            "notYet",
                            contains("PLANNED", "APPLIED", "GRANTED", "COMMITTED", "DISBURSED", "SPENT", "RETURNED"));
            get(MONEY).body("notYet", empty());
            get("programmes/innovasjonsloft-ringeriksregionen/funding?asOf=2019-06-01")
                    .body("notYet", empty())
                    .body("noRest.because", contains("NOTHING_GRANTED"));
        }

        @Test
        @DisplayName(
                "R-0-19: leads from each year's money to the decision behind it; \"ca 2 millioner\" has none that is known")
        void decisionsOfTheYears() {
            get(MONEY)
                    .body(
                            "years.rows.flatten().findAll { it.funder?.slug == 'eksempelfondet-oppdiktet' }.decisions.slug",
                            everyItem(contains("eksempel-tilskudd-fra-eksempelfondet")))
                    .body("years.find { it.year == 2020 }.spentOfGrants.amount", contains(287450.0f));
            get("programmes/innovasjonsloft-ringeriksregionen/funding")
                    .body("years.rows.flatten().decisions", everyItem(empty()));
        }

        @Test
        @DisplayName("of which nothing is granted, paid or spent by anybody who is real")
        void nobodyReal() {
            get("funding-entries?stage=GRANTED&limit=200")
                    .body("items.findAll { it.amount != null }.illustrative", everyItem(equalTo(true)))
                    .body(
                            "items.findAll { it.amount != null }.funder.slug.unique()",
                            contains("eksempelfondet-oppdiktet"));
            get("funding-entries?stage=SPENT&limit=200").body("items.illustrative", everyItem(equalTo(true)));
        }

        private static String sum(String stage) {
            return "totals.find { it.stage == '%s' && it.source == 'ENTRY' }.amount".formatted(stage);
        }
    }
}
