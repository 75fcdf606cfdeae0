package no.ringvirkning.plan;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.plan.content.ContentProblem;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Behind;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Of two that enter the same at once the second meets the problem it would have met a moment later:")
@Timeout(60)
class TakenAtOnceTest {

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    ProgrammeService programmes;

    @Inject
    Behind behind;

    @Inject
    Rows rows;

    private static void assertAt(String pointer, ProblemException refused) {
        assertEquals(
                List.of(pointer),
                refused.errors().stream().map(e -> e.pointer()).toList());
    }

    private CreatePlan plan(String slug, String programme) {
        return new CreatePlan(
                slug, programme, PlanKind.ANNUAL_PLAN, LocalizedText.nb("Planen"), null, null, null, List.of(), null);
    }

    @Test
    @DisplayName("the slug of a plan")
    void plan() {
        String programme = plans.programme();
        String slug = Fresh.slug("plan");
        Runnable create = () -> planService.create(plan(slug, programme), CHANGE);
        ProblemException refused = behind.second(create, create);
        assertEquals(PlanProblem.SLUG_TAKEN, refused.type());
        assertEquals("'%s' is or was another plan.".formatted(slug), refused.getMessage());
        assertAt("/slug", refused);
        assertEquals(1, rows.number("select count(*) from plan where slug = ?", slug));
    }

    @Test
    @DisplayName("the code of a measure, in two plans of a programme")
    void measure() {
        String programme = plans.programme();
        String one = plans.plan(programme);
        String other = plans.plan(programme);
        Map<String, Long> before = rows.counts();
        ProblemException refused = behind.second(
                () -> plans.draft(one, content(aMeasure("1"), aMeasure("2"))),
                () -> plans.draft(other, content(aMeasure("2"))));
        assertEquals(ContentProblem.CODE_TAKEN, refused.type());
        assertEquals("'2' is or was another measure of the programme.", refused.getMessage());
        assertAt("/measures", refused);
        assertEquals(before.get("measure") + 2, rows.counts().get("measure"));
        assertEquals(before.get("plan_revision") + 1, rows.counts().get("plan_revision"));
    }

    @Test
    @DisplayName("the code that a rejected revision gave back (invariant 12)")
    void givenBack() {
        String programme = plans.programme();
        String body = plans.body();
        PlanRevisionView proposed = plans.propose(plans.draft(plans.plan(programme), content(aMeasure("9"))), body);
        plans.record(
                proposed, body, AdoptionStatus.REJECTED, plans.decision(body, DecisionOutcome.REJECTED, "2020-01-01"));
        String one = plans.plan(programme);
        String other = plans.plan(programme);
        ProblemException refused = behind.second(
                () -> plans.draft(one, content(aMeasure("9"))), () -> plans.draft(other, content(aMeasure("9"))));
        assertEquals(ContentProblem.CODE_TAKEN, refused.type());
    }

    @Test
    @DisplayName("the slug of a programme")
    void programme() {
        String slug = Fresh.slug("program");
        Runnable create = () -> programmes.create(aProgramme().called(slug).build(), CHANGE);
        ProblemException refused = behind.second(create, create);
        assertEquals("SLUG_TAKEN", refused.type().toString());
        assertAt("/slug", refused);
        assertEquals(1, rows.number("select count(*) from programme where slug = ?", slug));
    }

    @Test
    @DisplayName("and what it entered does not stand in the log")
    void log() {
        StringBuffer log = new StringBuffer();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.append(entry.getMessage()).append(entry.getThrown()).append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger everything = Logger.getLogger("");
        everything.addHandler(handler);
        try {
            String slug = Fresh.slug("hemmelig");
            Runnable create = () -> programmes.create(aProgramme().called(slug).build(), CHANGE);
            behind.second(create, create);
            assertTrue(log.indexOf("uq_programme_slug") >= 0, "the refusal is logged");
            assertEquals(-1, log.indexOf(slug), log.toString());
        } finally {
            everything.removeHandler(handler);
        }
    }
}
