package no.ringvirkning.indicator.submission;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Behind;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A step of a submission")
@Timeout(60)
class SubmissionFaultTest {

    @Inject
    SubmissionService service;

    @Inject
    SubmissionQueries queries;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Behind behind;

    @Inject
    AllOrNothing allOrNothing;

    private String indicator;
    private String area;

    @BeforeEach
    void enter() {
        indicator = indicators.stock(Frequency.YEAR).slug();
        area = rows.area("Sted");
    }

    private SubmissionView submitted(String value) {
        SubmissionView draft =
                service.draft(indicator, seriesOf(area, in("2019").of(value)), CHANGE);
        return service.submit(draft.id(), draft.version(), CHANGE);
    }

    private SubmissionView approved(String value) {
        SubmissionView view = submitted(value);
        return service.approve(view.id(), view.version(), CHANGE);
    }

    private long revisions() {
        return rows.number(
                "select count(*) from observation o join observation_series s on s.id = o.series_id"
                        + " join indicator i on i.id = s.indicator_id where i.slug = ?",
                indicator);
    }

    @RepeatedTest(5)
    @DisplayName("is taken by one of two who approve and withdraw at once; the other is refused as stale")
    void approvedAndWithdrawn() {
        SubmissionView view = submitted("5");
        List<Object> outcomes = AtOnce.all(List.<Callable<Object>>of(
                () -> service.approve(view.id(), view.version(), CHANGE).status(),
                () -> service.withdraw(view.id(), "Feil kilde.", view.version(), CHANGE)
                        .status()));
        assertTrue(outcomes.contains(HttpProblem.STALE), outcomes::toString);
        SubmissionView now = queries.find(view.id()).orElseThrow();
        assertTrue(outcomes.contains(now.status()), outcomes::toString);
        assertEquals(3, now.steps().size());
    }

    @RepeatedTest(5)
    @DisplayName("is taken once by two who publish at once: the figures come once")
    void publishedTwice() {
        SubmissionView view = approved("5");
        Callable<Object> publish = () -> Objects.requireNonNull(
                service.publish(view.id(), view.version(), CHANGE).recorded());
        List<Object> outcomes = AtOnce.all(List.of(publish, publish));
        assertTrue(outcomes.contains(1), outcomes::toString);
        assertTrue(outcomes.contains(HttpProblem.STALE), outcomes::toString);
        assertEquals(1, revisions());
    }

    @Test
    @DisplayName("waits for the one before it, and then sees what has become of the submission")
    void oneBehindTheOther() {
        SubmissionView view = approved("5");
        assertEquals(
                HttpProblem.STALE,
                behind.second(
                                () -> service.publish(view.id(), view.version(), CHANGE),
                                () -> service.withdraw(view.id(), "Feil kilde.", view.version(), CHANGE))
                        .type());
        assertEquals(
                SubmissionStatus.PUBLISHED,
                queries.find(view.id()).orElseThrow().status());
    }

    @RepeatedTest(3)
    @DisplayName("never has two submissions that differ both published: the second meets the figure of the first")
    void twoSubmissions() {
        // The series is there, so that the one who comes second waits for it.
        SubmissionView first =
                service.draft(indicator, seriesOf(area, in("2018").of("1")), CHANGE);
        first = service.submit(first.id(), first.version(), CHANGE);
        first = service.approve(first.id(), first.version(), CHANGE);
        service.publish(first.id(), first.version(), CHANGE);
        List<Object> outcomes = AtOnce.all(List.of(approved("5"), approved("6")).stream()
                .map(view -> (Callable<Object>) () -> Objects.requireNonNull(
                        service.publish(view.id(), view.version(), CHANGE).recorded()))
                .toList());
        assertTrue(outcomes.contains(1), outcomes::toString);
        assertTrue(outcomes.stream().anyMatch(o -> o.toString().equals("REVISION_WITHOUT_REASON")), outcomes::toString);
        assertEquals(2, revisions());
    }

    @Test
    @DisplayName("whose connection is lost while it publishes leaves nothing: no figure, no step, no entry")
    void publish() {
        SubmissionView view = approved("5");
        List<EntityType> told = allOrNothing.of(
                6,
                () -> service.publish(view.id(), view.version(), CHANGE),
                () -> given().get("/api/v1/indicators/" + indicator + "/series?area=" + area)
                                .asString()
                        + queries.find(view.id()));
        assertEquals(List.of(EntityType.OBSERVATION_SERIES), told);
        assertEquals(1, revisions());
        assertEquals(
                SubmissionStatus.PUBLISHED,
                queries.find(view.id()).orElseThrow().status());
    }

    @Test
    @DisplayName("whose connection is lost while it revises leaves what stood")
    void revise() {
        SubmissionView draft =
                service.draft(indicator, seriesOf(area, in("2019").of("5")), CHANGE);
        List<EntityType> told = allOrNothing.of(
                4,
                () -> service.revise(
                        draft.id(),
                        seriesOf(area, in("2019").of("6"), in("2020").of("7")),
                        draft.version(),
                        CHANGE),
                () -> queries.find(draft.id()));
        assertEquals(List.of(), told);
    }
}
