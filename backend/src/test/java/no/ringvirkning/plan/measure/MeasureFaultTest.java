package no.ringvirkning.plan.measure;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A report on a measure")
class MeasureFaultTest {

    @Inject
    MeasureService measures;

    @Inject
    MeasureQueries queries;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    AllOrNothing allOrNothing;

    private String programme;

    @BeforeEach
    void aMeasureInForce() {
        programme = plans.programme();
        plans.inForce(
                plans.draft(
                        plans.plan(programme),
                        content(aMeasure("1").reaching("oppstart", "2020-02-01").reaching("slutt", "2020-12-01"))),
                plans.body(),
                "2020-01-01");
    }

    @Test
    @DisplayName("Issue 3: whose connection is lost at any moment is not there, nor are the milestones that it names")
    void lost() {
        ReportMeasure report = aReport(programme, "1")
                .setTo(MeasureStatusValue.AT_RISK, "Vent.")
                .reached("oppstart", "2020-02-03")
                .reached("slutt", null)
                .build();
        assertEquals(
                List.of(EntityType.MEASURE_STATUS),
                allOrNothing.of(4, () -> measures.report(report, CHANGE), () -> queries.get(programme, "1", null)));
    }

    @RepeatedTest(3)
    @DisplayName(
            "Issue 3: and others that are made at once are all kept: none expects a version, for none takes another's place")
    void atOnce() {
        List<Object> made = AtOnce.all(Stream.of("En.", "To.", "Tre.", "Fire.")
                .map(words -> (Callable<Object>) () -> measures.report(
                                aReport(programme, "1")
                                        .saying(words, Confidence.MEDIUM)
                                        .reached("oppstart", "2020-02-03")
                                        .build(),
                                CHANGE)
                        .id())
                .toList());
        MeasureView page = queries.get(programme, "1", null).orElseThrow();
        assertEquals(
                new HashSet<>(made),
                new HashSet<Object>(
                        page.reports().stream().map(MeasureReport::id).toList()));
        assertEquals(4, page.reports().size());
        assertEquals(1, page.milestonesReached().size());
        assertEquals(page.reports().get(0).comment(), page.status().comment(), "the last made counts");
        for (MeasureReport report : page.reports()) {
            assertEquals(1, rows.number("select count(*) from ledger where entity_id = ?", report.id()));
        }
    }
}
