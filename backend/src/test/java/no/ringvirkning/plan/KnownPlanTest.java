package no.ringvirkning.plan;

import static no.ringvirkning.testing.Plans.CHANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.ledger.Operation;
import no.ringvirkning.plan.difference.RandomRevisions;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A plan as it was known at an instant")
class KnownPlanTest {

    private static final LocalDate LATER = LocalDate.parse("2021-07-01");

    @Inject
    Plans plans;

    @Inject
    ProgrammeService programmes;

    @Inject
    RevisionService revisions;

    @Inject
    PlanQueries queries;

    @Inject
    AdoptionQueries adoptions;

    @Inject
    DifferenceQueries differences;

    @Inject
    LedgerQueries ledger;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Everything that can be read of a plan; with an instant, as it was known then. */
    private Map<String, Object> all(String plan, Instant knownAt) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (LocalDate asOf : new LocalDate[] {null, LATER}) {
            PlanView view =
                    (knownAt == null ? queries.get(plan, asOf) : queries.get(plan, asOf, knownAt)).orElseThrow();
            all.put("plan " + asOf, view);
            for (PlanRevisionSummary revision : view.revisions()) {
                int number = revision.number();
                all.put(
                        "revision " + number + " " + asOf,
                        (knownAt == null
                                        ? queries.revision(plan, number, asOf)
                                        : queries.revision(plan, number, asOf, knownAt))
                                .orElseThrow());
                all.put(
                        "adoptions " + number + " " + asOf,
                        adoptions.matrix(plan, number, asOf, knownAt).orElseThrow());
                all.put(
                        "diff " + number,
                        differences.between(plan, 1, number, knownAt).orElseThrow());
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("is what was read then, and what the feed played back to then says, whatever happened since")
    void asItWas(long seed) {
        Random random = new Random(seed);
        RandomRevisions contents = new RandomRevisions(seed);
        String programme = plans.programme();
        String plan = plans.plan(programme);
        String body = plans.body();
        String other = plans.body();
        Map<Instant, Map<String, Object>> read = new TreeMap<>();
        read.put(clock.instant(), all(plan, null));
        PlanRevisionView last = null;
        for (int step = 0; step < 12; step++) {
            last = step(random, contents, programme, plan, body, other, last, step);
            read.put(clock.instant(), all(plan, null));
        }
        read.forEach((instant, views) -> assertEquals(views, all(plan, instant)));
        List<LedgerEntryView> feed = feed(plan);
        read.forEach((instant, views) -> played(feed, instant).forEach((number, snapshot) -> {
            PlanRevisionView known = (PlanRevisionView) views.get("revision " + number + " null");
            assertEquals(known.version(), snapshot.get("version").asLong());
            assertEquals(known.contentHash(), snapshot.path("contentHash").textValue());
            assertEquals(
                    known.content(),
                    json.convertValue(snapshot.get("content"), known.content().getClass()));
        }));
        assertTrue(last.number() > 1, "the history has several revisions");
    }

    /** One thing that may happen next. */
    private PlanRevisionView step(
            Random random,
            RandomRevisions contents,
            String programme,
            String plan,
            String body,
            String other,
            PlanRevisionView last,
            int step) {
        if (random.nextInt(5) == 0) {
            programmes.rename(programme, LocalizedText.nb("Navn " + step), CHANGE);
            plans.decision(other, programme, DecisionOutcome.NOTED, "2021-01-0" + (1 + step % 9));
            return last;
        }
        if (last == null) {
            return plans.draft(plan, contents.next());
        }
        return switch (last.status()) {
            case DRAFT -> revisions.sendToHearing(plan, last.number(), last.version(), CHANGE);
            case IN_HEARING -> plans.propose(last, body, other);
            case PROPOSED -> plans.adopt(last, body, "202%d-01-01".formatted(last.number() % 10));
            case ADOPTED ->
                last.adoptions().stream().allMatch(AdoptionView::isAdopted)
                        ? plans.takeIntoForce(last, "202%d-06-01".formatted(last.number() % 10))
                        : plans.adopt(last, other, "202%d-02-01".formatted(last.number() % 10));
            default -> plans.revise(plan, last.number(), contents.next());
        };
    }

    /** The entries of the plan's revisions in the feed. */
    private List<LedgerEntryView> feed(String plan) {
        List<LedgerEntryView> feed = new ArrayList<>();
        List<LedgerEntryView> stretch;
        long after = 0;
        do {
            stretch = ledger.changes(after, 500);
            stretch.stream()
                    .filter(e -> e.entityType() == EntityType.PLAN_REVISION && e.op() == Operation.UPSERT)
                    .filter(e -> e.snapshot().at("/plan/slug").asText().equals(plan))
                    .forEach(feed::add);
            after = stretch.isEmpty() ? after : stretch.get(stretch.size() - 1).seq();
        } while (!stretch.isEmpty());
        return feed;
    }

    /** The snapshots of the revisions, by number, after the feed was followed to the instant. */
    private static Map<Integer, JsonNode> played(List<LedgerEntryView> feed, Instant instant) {
        Map<Integer, JsonNode> revisions = new TreeMap<>();
        feed.stream()
                .filter(e -> !e.recordedAt().isAfter(instant))
                .forEach(e -> revisions.put(e.snapshot().get("number").asInt(), e.snapshot()));
        return revisions;
    }
}
