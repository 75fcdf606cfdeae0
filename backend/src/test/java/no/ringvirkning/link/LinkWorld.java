package no.ringvirkning.link;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.ReportBuilder;
import no.ringvirkning.testing.Rows;

/** A programme in which somebody is asked for something. */
@ApplicationScoped
class LinkWorld {

    @Inject
    Plans plans;

    @Inject
    IndicatorService indicators;

    @Inject
    ObservationService observations;

    @Inject
    MeasureService measures;

    @Inject
    People people;

    @Inject
    Rows rows;

    /** Measure 1 was reported on and measure 2 was not; of the indicator the figure of 2018 is known. */
    record World(String programme, String partner, String indicator, String area, Person editor, Person lead) {

        /** Asks for measure 1, measure 2, and the figure of 2019. */
        String asking() {
            return "{\"partner\": \"%s\", \"message\": \"Takk for sist.\", \"items\": [{\"measure\": \"1\"}, {\"measure\": \"2\"}, %s]}"
                    .formatted(partner, figure("2019"));
        }

        String figure(String period) {
            return "{\"indicator\": \"%s\", \"area\": \"%s\", \"period\": \"%s\"}".formatted(indicator, area, period);
        }
    }

    World make() {
        String programme = plans.programme();
        String partner = plans.partner();
        String plan = plans.plan(programme);
        plans.inForce(
                plans.draft(
                        plan,
                        content(aMeasure("1").doneBy(partner), aMeasure("2").doneBy(partner))),
                plans.body(),
                "2020-01-01");
        measures.report(ReportBuilder.aReport(programme, "1").build(), Plans.CHANGE);
        String area = rows.area("Sted");
        String indicator = indicators
                .create(
                        new CreateIndicator(
                                Fresh.slug("indicator"),
                                Indicators.definition(Frequency.YEAR, null, "stykker"),
                                null,
                                null,
                                programme),
                        Indicators.CHANGE)
                .slug();
        observations.record(indicator, seriesOf(area, in("2018").of("7")), Indicators.CHANGE);
        return new World(
                programme,
                partner,
                indicator,
                area,
                people.with(ProgrammeRole.EDITOR, programme),
                people.with(ProgrammeRole.LEAD, programme));
    }
}
