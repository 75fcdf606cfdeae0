package no.ringvirkning.indicator.submission;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Rights;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.ContractFile.Operation;
import no.ringvirkning.testing.ContractFile.Parameter;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What is not published")
class SubmissionSecrecyTest {

    private static final String FIGURE = "918273645";
    private static final String MOST = "500";

    @Inject
    SubmissionService service;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    private IndicatorView indicator;
    private String area;

    @BeforeEach
    void enter() {
        indicator = indicators.stock(Frequency.YEAR);
        area = rows.area("Sted");
    }

    @Test
    @DisplayName("is in no public answer: not its figures, not who handed it in, not why it was given back")
    void nowhere() {
        String person = "person-" + Fresh.word();
        String why = "fordi " + Fresh.word();
        Change change = new Change(new Actor(person, new Rights(true, false, List.of())), "Levert av " + person);
        String end = end();
        SubmissionView view =
                service.draft(indicator.slug(), seriesOf(area, in("2019").of(FIGURE)), change);
        List<String> secrets =
                new ArrayList<>(List.of(FIGURE, person, why, view.id().toString()));
        assertEquals(List.of(), found(secrets, end));
        view = service.submit(view.id(), view.version(), change);
        view = service.giveBack(view.id(), why, view.version(), change);
        assertEquals(List.of(), found(secrets, end));
        view = service.submit(view.id(), view.version(), change);
        // Nobody approves figures of their own.
        view = service.approve(view.id(), view.version(), Indicators.CHANGE);
        assertEquals(List.of(), found(secrets, end));
        String known = Instant.now().toString();
        service.publish(view.id(), view.version(), change);
        // The search would have found it: now the figure and who published it are public, and nothing else.
        List<String> published = found(secrets, end);
        assertTrue(published.contains("getIndicatorSeries " + FIGURE), published::toString);
        assertTrue(published.contains("listChanges " + FIGURE), published::toString);
        assertTrue(published.contains("listChanges " + person), published::toString);
        assertTrue(
                published.stream().noneMatch(f -> f.endsWith(why) || f.endsWith(secrets.get(3))), published::toString);
        // By what was known before, it is still not.
        String before = given().get(
                        "/api/v1/indicators/" + indicator.slug() + "/series?area=" + area + "&knownAt=" + known)
                .asString();
        assertTrue(!before.contains(FIGURE), before);
    }

    @Test
    @DisplayName("is in the ledger for nobody outside, one entry for each step, and without its figures there, too")
    void ledger() {
        Change change = new Change(new Actor("person-" + Fresh.word(), new Rights(true, false, List.of())), "Prøve");
        SubmissionView view =
                service.draft(indicator.slug(), seriesOf(area, in("2019").of(FIGURE)), change);
        view = service.submit(view.id(), view.version(), change);
        service.withdraw(view.id(), "Feil kilde.", view.version(), change);
        String ofIt = "select count(*) from ledger where entity_id = ? and entity_type = 'SUBMISSION'";
        assertEquals(
                3,
                rows.number(
                        ofIt + " and visibility = 'INTERNAL' and actor = ?",
                        view.id(),
                        change.actor().id()));
        assertEquals(3, rows.number(ofIt, view.id()));
        assertEquals(
                0, rows.number(ofIt + " and strpos(cast(snapshot as text), ?) > 0", view.id(), FIGURE), "no figure");
        assertEquals(
                3,
                rows.number(
                        "select count(*) from submission_step where submission_id = ? and actor = ?",
                        view.id(),
                        change.actor().id()));
    }

    /** Up to where the feed goes now: what stands in it before, nobody can have told. */
    private String end() {
        String cursor = "";
        String next = given().get("/api/v1/changes?limit=" + MOST).jsonPath().getString("nextCursor");
        while (!next.equals(cursor)) {
            cursor = next;
            next = given().get("/api/v1/changes?limit=" + MOST + "&cursor=" + cursor)
                    .jsonPath()
                    .getString("nextCursor");
        }
        return cursor;
    }

    /** Where in all that anybody can read one of these stands: the operation, and what it tells. */
    private List<String> found(List<String> secrets, String after) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> answer : answers(after).entrySet()) {
            secrets.stream()
                    .filter(answer.getValue()::contains)
                    .forEach(secret -> found.add(answer.getKey() + " " + secret));
        }
        return found;
    }

    /** What every operation of the contract answers, asked about this indicator and area, in each form that it has. */
    private Map<String, String> answers(String after) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Operation operation : ContractFile.operations()) {
            StringBuilder text = new StringBuilder();
            for (String address : addresses(operation, after)) {
                for (String media : operation.media()) {
                    // The tables of the others are made of the very same rows.
                    if (media.equals("application/json") || (isOurs(operation) && !media.contains("spreadsheet"))) {
                        text.append(given().urlEncodingEnabled(false)
                                .accept(media)
                                .get(address)
                                .asString());
                    }
                }
            }
            answers.put(operation.id(), text.toString());
        }
        assertTrue(answers.size() > 30, answers.keySet()::toString);
        return answers;
    }

    private static boolean isOurs(Operation operation) {
        return operation.path().startsWith("/api/v1/indicators/{slug}");
    }

    private List<String> addresses(Operation operation, String after) {
        boolean ours = isOurs(operation);
        String path = ours ? operation.path().replace("{slug}", indicator.slug()) : operation.examplePath();
        List<String> names = operation.parameters().stream()
                .filter(p -> !p.inPath())
                .map(Parameter::name)
                .toList();
        List<String> query = new ArrayList<>();
        if (names.contains("area") && ours) {
            query.add("area=" + area);
        }
        if (names.contains("limit")) {
            query.add("limit=" + (operation.id().equals("listChanges") ? MOST : "200"));
        }
        List<String> addresses = new ArrayList<>();
        addresses.add(address(path, query));
        if (names.contains("q")) {
            for (String word : List.of(FIGURE, indicator.definition().name().nb())) {
                addresses.add(address(path, List.of("q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))));
            }
        }
        if (operation.id().equals("listChanges")) {
            addresses.add(address(path, List.of("limit=" + MOST, "cursor=" + after)));
        }
        return addresses;
    }

    private static String address(String path, List<String> query) {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
