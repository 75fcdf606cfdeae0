package no.ringvirkning.page;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.plan.CreatePlan;
import no.ringvirkning.plan.PlanKind;
import no.ringvirkning.plan.PlanService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The first HTML of a page")
class PageTest {

    @TestHTTPResource
    URL url;

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    Indicators indicators;

    @Inject
    IndicatorService definitions;

    @Inject
    Statements statements;

    private Answer get(String target) {
        return RawHttp.get(url.getPort(), target, "Accept: text/html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/p/vekst-i-kongsberg|Vekst i Kongsberg|/api/v1/programmes/vekst-i-kongsberg",
                "/p/vekst-i-kongsberg/|Vekst i Kongsberg|/api/v1/programmes/vekst-i-kongsberg",
                "/p/vekst-i-kongsberg/okonomi|Økonomi for Vekst i Kongsberg|/api/v1/programmes/vekst-i-kongsberg/funding",
                "/p/vekst-i-kongsberg/maltall|Måltall for Vekst i Kongsberg|/api/v1/programmes/vekst-i-kongsberg/targets",
                "/p/vekst-i-kongsberg/plan/r/1|, revisjon 1|/api/v1/plans/handlingsplan-kongsberg-2020",
                "/p/vekst-i-kongsberg/plan|, revisjon 2|/api/v1/plans/handlingsplan-kongsberg-2020",
                "/p/vekst-i-kongsberg/plan/endringer?fra=1|Endringer i |/api/v1/plans/handlingsplan-kongsberg-2020",
                "/p/vekst-i-kongsberg/tiltak/1.1|1.1 |/api/v1/programmes/vekst-i-kongsberg/measures/1.1",
                "/vedtak/handlingsprogram-vedtatt-2021|vedtatt|/api/v1/decisions/handlingsprogram-vedtatt-2021",
                "/organ/regionradet-for-ringeriksregionen|Ringeriksregionen|/api/v1/bodies/regionradet-for-ringeriksregionen",
                "/partnere/radet-for-ringeriksregionen|Ringeriksregionen|/api/v1/partners/radet-for-ringeriksregionen",
                "/omraader/drammen|Drammen|/api/v1/areas/drammen",
                "/maltall/folkemengde|Folkemengde|/api/v1/indicators/folkemengde",
            })
    @DisplayName("has the title of what the page is about, its addresses in three languages, and where the data are")
    void titles(String target, String title, String data) {
        Answer answer = get(target);
        String html = answer.body();
        assertEquals(200, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("text/html"), answer::toString);
        assertEquals("no-cache", answer.header("Cache-Control"));
        assertTrue(answer.header("Content-Security-Policy").contains("default-src 'none'"), answer::toString);
        String inTitle = between(html, "<title>", "</title>");
        assertTrue(inTitle.contains(title) && inTitle.endsWith(" – Ringvirkning"), inTitle);
        String path = target.replaceAll("/?(\\?.*)?$", "");
        String home = "http://localhost";
        assertTrue(html.contains("<link rel=\"canonical\" href=\"" + home + path + "\""), html);
        assertTrue(html.contains("hreflang=\"nn\" href=\"" + home + path + "?lang=nn\""), html);
        assertTrue(html.contains("hreflang=\"en\" href=\"" + home + path + "?lang=en\""), html);
        assertTrue(html.contains("hreflang=\"x-default\" href=\"" + home + path + "\""), html);
        assertTrue(html.contains("type=\"application/json\" href=\"" + data + "\""), html);
        assertFalse(html.contains("Om alle programmene."), html);
        assertFalse(html.contains("/api/v1/programmes.csv"), html);
        assertTrue(html.contains("<div id=\"app\"></div>"), html);
        assertEquals(1, html.split("<meta name=\"description\"", -1).length - 1, html);
    }

    @ParameterizedTest
    @CsvSource({
        "/logg-inn,noindex",
        "/invitasjon,noindex",
        "/dele,noindex",
        "/arbeid,noindex",
        "/arbeid?lang=en,noindex",
        "/arbeid/runde/1,noindex",
        "/arbeid/tiltak/1.1,noindex",
        "/admin/brukere,noindex",
        "/vedtak,''"
    })
    @DisplayName(
            "begins with another document and is kept out of search engines when it is for those who work here, and no"
                    + " other is")
    void working(String target, String robots) {
        Answer answer = get(target);
        assertEquals(200, answer.status());
        assertEquals(robots, answer.header("X-Robots-Tag"));
        assertEquals(robots.isEmpty() ? "no-cache" : "no-store", answer.header("Cache-Control"));
        assertEquals(!robots.isEmpty(), answer.body().contains("<meta name=\"robots\" content=\"noindex\" />"));
    }

    @Test
    @DisplayName("calls an indicator what it is called today, and not what it will be called")
    void indicatorOfToday() {
        IndicatorView indicator = indicators.stock(Frequency.YEAR);
        String today = indicator.definition().name().nb();
        DefineIndicator later = Indicators.definition(Frequency.YEAR, LocalDate.of(2999, 1, 1), "tusen");
        definitions.define(indicator.slug(), later, indicator.version(), Indicators.CHANGE);
        String head = between(get("/maltall/" + indicator.slug()).body(), "<head>", "</head>");
        assertTrue(head.contains(today), head);
        assertFalse(head.contains(later.name().nb()), head);
    }

    @Test
    @DisplayName("is in the language of the address")
    void language() {
        String html = get("/p/vekst-i-kongsberg/okonomi?lang=en").body();
        assertTrue(html.contains("<html lang=\"en\""), html);
        assertTrue(html.contains("<title>The money of "), html);
        assertTrue(
                html.contains("<link rel=\"canonical\" href=\"http://localhost/p/vekst-i-kongsberg/okonomi?lang=en\""),
                html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/finnes-ikke",
                "/p/finnes-ikke/okonomi",
                "/p/finnes-ikke/maltall",
                "/p/finnes-ikke/plan",
                "/p/vekst-i-kongsberg/plan/r/9",
                "/p/vekst-i-kongsberg/plan/r/0",
                "/p/vekst-i-kongsberg/tiltak/99.9",
                "/vedtak/finnes-ikke",
                "/organ/finnes-ikke",
                "/partnere/finnes-ikke",
                "/omraader/finnes-ikke",
                "/maltall/finnes-ikke",
                "/finnes/ikke",
                "/p/vekst-i-kongsberg/plan/r/1%27%20or%20true"
            })
    @DisplayName("comes with 404 where there is nothing, and the web app says so")
    void nothing(String target) {
        Answer answer = get(target);
        assertEquals(404, answer.status());
        assertTrue(answer.body().contains("<title>Ringvirkning</title>"), answer::body);
        assertTrue(answer.body().contains("<div id=\"app\"></div>"), answer::body);
        assertEquals(404, RawHttp.send(url.getPort(), "HEAD", target, "").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vedtak",
                "/vedtak/",
                "/partnere?q=a",
                "/omraader",
                "/utviklere",
                "/om-dataene",
                "/tilgjengelighet"
            })
    @DisplayName("of a list is there without a question to the database")
    void lists(String target) {
        assertEquals(200, get(target).status());
        assertEquals(0, statements.of(() -> get(target)));
    }

    @Test
    @DisplayName("takes one statement, and none when it was asked for a moment before")
    void statements() {
        String programme = plans.programme();
        String page = "/p/" + programme + "/plan";
        get("/p/vekst-i-kongsberg/plan");
        assertEquals(1, statements.of(() -> get(page)));
        assertEquals(0, statements.of(() -> get(page + "?dato=2020-01-01")));
        assertEquals(0, statements.of(() -> RawHttp.send(url.getPort(), "HEAD", page, "")));
        assertTrue(get(page).body().contains("/api/v1/plans?programme=" + programme), "a programme without a plan");
    }

    @Test
    @DisplayName("has no markup out of a name, a text or an address")
    void injection() {
        String programme = plans.programme();
        String slug = Fresh.slug("plan");
        String evil = "</title><script>alert('1')</script>\"&$1\\ onload=\"x";
        planService.create(
                new CreatePlan(
                        slug,
                        programme,
                        PlanKind.ANNUAL_PLAN,
                        LocalizedText.nb(evil),
                        LocalizedText.nb(evil),
                        null,
                        null,
                        List.of(),
                        null),
                CHANGE);
        plans.inForce(plans.draft(slug, content(aMeasure("1"))), plans.body(), "2020-01-01");
        String html = get("/p/" + programme + "/plan").body();
        String escaped = "&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;$1\\ onload=&quot;x";
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("<title>" + escaped + ", revisjon 1 – Ringvirkning</title>"), html);
        assertTrue(html.contains("<meta name=\"description\" content=\"" + escaped + "\" />"), html);
        Answer hostile = RawHttp.exchange(
                url.getPort(), "GET /p/" + programme + " HTTP/1.1\r\nHost: a\"><script>\r\nConnection: close\r\n\r\n");
        assertEquals(400, hostile.status(), "no server's name has markup in it");
        assertFalse(hostile.body().contains("<script"), hostile::body);
    }

    @Test
    @DisplayName("names the plan in its address when the programme has several, and only then")
    void severalPlans() {
        String programme = plans.programme();
        String one = plans.plan(programme);
        String body = plans.body();
        plans.inForce(plans.draft(one, content(aMeasure("1"))), body, "2020-01-01");
        assertFalse(get("/p/" + programme + "/plan").body().contains("?plan="));
        String programme2 = plans.programme();
        String first = plans.plan(programme2);
        String second = plans.plan(programme2);
        plans.inForce(plans.draft(first, content(aMeasure("1"))), body, "2020-01-01");
        plans.propose(plans.draft(second, content(aMeasure("2"))), body);
        assertTrue(
                get("/p/" + programme2 + "/plan").body().contains("/plan?plan=" + first + "\""),
                "in force comes first");
        String chosen = get("/p/" + programme2 + "/plan?plan=" + second).body();
        assertTrue(chosen.contains("<title>Planen " + second + ", revisjon 1 – "), chosen);
        assertTrue(chosen.contains("?plan=" + second + "&amp;lang=nn\""), chosen);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
