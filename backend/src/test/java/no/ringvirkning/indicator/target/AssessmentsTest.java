package no.ringvirkning.indicator.target;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.TargetBuilder.atLeast;
import static no.ringvirkning.testing.TargetBuilder.baseline;
import static no.ringvirkning.testing.TargetBuilder.by;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.Outcome;
import no.ringvirkning.indicator.engine.Recomputation;
import no.ringvirkning.indicator.engine.Status;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Term;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.plan.RevisionReason;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import no.ringvirkning.testing.TargetBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Assessments")
class AssessmentsTest {

    @Inject
    Assessments assessments;

    @Inject
    TargetService targets;

    @Inject
    ObservationService observations;

    @Inject
    IndicatorService definitions;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Feed feed;

    @Inject
    Statements statements;

    private IndicatorView indicator;
    private String area;

    @BeforeEach
    void enter() {
        indicator = indicators.flow();
        area = rows.area("Sted");
    }

    @Test
    @DisplayName("tell how far one has come on the way, and each step can be calculated again")
    void onTheWay() {
        record(in("2016").of("90"), in("2020").of("160"));
        want(List.of(baseline("2015", "100")), atLeast("200"));
        assessment("&asOf=2020-12-31")
                .body("period", equalTo("2020"))
                .body("due", equalTo("2020"))
                .body("outcome", equalTo("NOT_MET"))
                .body("status", equalTo("ON_TRACK"))
                .body("attainment.value", equalTo(0.6f))
                .body("expected.value", equalTo(150))
                .body("gap.value", equalTo(10))
                .body("target.value", equalTo(200))
                .body("baseline.value", equalTo(100))
                .body("ruleVersion", equalTo("1"))
                .body("notAssessable", equalTo(null));
        assessment("&period=2016")
                .body("period", equalTo("2016"))
                .body("attainment.value", equalTo(-0.1f))
                .body("status", equalTo("AT_RISK"));
        // A later number is due than the one there is.
        assessment("&asOf=2021-12-31").body("status", equalTo("STALE")).body("due", equalTo("2021"));
        ExplanationView told = explain();
        assertEquals(List.of("2016", "2020"), known(told));
        assertTrue(told.steps().size() > 3, told.steps().toString());
        recompute(told);
    }

    @Test
    @DisplayName("tell the way that they go by, period by period, whatever has been observed and is asked about")
    void way() {
        want(List.of(baseline("2015", "100")), atLeast("200").until("2020"));
        for (String asked : List.of("", "&period=2016", "&asOf=2018-06-01")) {
            explanation(asked)
                    .body("way.points.period", contains("2015", "2016", "2017", "2018", "2019", "2020"))
                    .body("way.points.value", contains(100, 120, 140, 160, 180, 200))
                    .body("way.points.low", contains(null, 110, 130, 150, 170, 200))
                    .body("way.points.high.unique()", contains((Object) null))
                    .body("way.points.set", contains(false, false, false, false, false, true))
                    .body("way.noPath", equalTo(null));
        }
        indicator = indicators.flow();
        explanation("").body("way.points", empty()).body("way.noPath.undefined", equalTo("NO_TARGET"));
        want(List.of(), atLeast("200").until("2020"));
        explanation("").body("way.points.value", contains(200)).body("way.noPath.undefined", equalTo("NO_BASELINE"));
    }

    private ValidatableResponse explanation(String more) {
        return given().get("/api/v1/indicators/" + indicator.slug() + "/explain?area=" + area + more)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("ask for no number of a period after the deadline: what was reached then is not stale years later")
    void afterTheDeadline() {
        record(in("2018").of("69"), in("2019").of("70"));
        want(List.of(baseline("2015", "50")), atLeast("70").until("2019"));
        assessment("&asOf=2025-06-01")
                .body("due", equalTo("2019"))
                .body("period", equalTo("2019"))
                .body("outcome", equalTo("MET"))
                .body("status", equalTo("ACHIEVED"));
        // A number of the deadline itself is asked for.
        assessment("&asOf=2025-06-01&period=2018").body("due", equalTo("2018"));
        recompute(explain());
    }

    @Test
    @DisplayName("add up no more than came by the deadline: what was missed then is not reached by what came later")
    void accumulatedAfterTheDeadline() {
        record(
                in("2018").of("276"),
                in("2020").of("300"),
                in("2021").of("150"),
                in("2022").of("150"),
                in("2023").of("150"));
        record(in("2016").of("0"), in("2017").of("0"), in("2019").of("0"));
        want(List.of(baseline("2015", "0")), atLeast("1000").until("2020").accumulated());
        assessment("&asOf=2024-06-01")
                .body("due", equalTo("2020"))
                .body("period", equalTo("2020"))
                .body("observed.value", equalTo(576))
                .body("outcome", equalTo("NOT_MET"))
                .body("status", equalTo("OFF_TRACK"));
        assessment("&period=2023").body("observed.value", equalTo(576)).body("status", equalTo("OFF_TRACK"));
        recompute(explain());
    }

    @Test
    @DisplayName("are by the number of the deadline: what was reached then is not lost by what came later")
    void eachAfterTheDeadline() {
        record(in("2019").of("70"), in("2025").of("65"));
        want(List.of(baseline("2015", "50")), atLeast("70").until("2019"));
        assessment("&asOf=2026-06-01")
                .body("period", equalTo("2019"))
                .body("observed.value", equalTo(70))
                .body("outcome", equalTo("MET"))
                .body("status", equalTo("ACHIEVED"));
        recompute(explain());
    }

    @Test
    @DisplayName("without a number by the deadline are not made of later ones, whatever is wanted")
    void onlyAfterTheDeadline() {
        record(in("2025").of("65"));
        want(
                List.of(baseline("2015", "50")),
                by(TargetComparator.DIRECTION_ONLY).until("2019"));
        assessment("&asOf=2026-06-01")
                .body("period", equalTo("2019"))
                .body("status", equalTo("NO_DATA"))
                .body("notAssessable.missing", equalTo("NOT_REPORTED"));
    }

    @Test
    @DisplayName("0010: are measured on a day from what there was to measure from by then")
    void rebased() {
        record(in("2018").of("56"), in("2021").of("66"));
        TargetView first = want(List.of(baseline("2015", "50")), atLeast("70"));
        targets.rebase(first.id(), baseline("2020", "62", "Ny måling"), first.version(), CHANGE);
        String now = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        for (String known : List.of("", "&knownAt=" + now)) {
            assessment("&asOf=2018-12-31" + known)
                    .body("baseline.period", equalTo("2015"))
                    .body("period", equalTo("2018"))
                    .body("status", equalTo("ON_TRACK"));
            // What came in a year is not known before the year is over.
            assessment("&asOf=2020-12-30" + known).body("baseline.period", equalTo("2015"));
            assessment("&asOf=2020-12-31" + known).body("baseline.period", equalTo("2020"));
            assessment("&asOf=2022-01-01" + known).body("baseline.value", equalTo(62));
        }
        assessment("").body("baseline.period", equalTo("2020"));
        // Nothing to measure from is nothing to measure from.
        assessment("&asOf=2015-06-01").body("baseline", equalTo(null));
    }

    @Test
    @DisplayName("ask for the number of the deadline, and are stale without it")
    void beforeTheDeadline() {
        record(in("2018").of("69"));
        want(List.of(baseline("2015", "50")), atLeast("70").until("2019"));
        assessment("&asOf=2025-06-01").body("due", equalTo("2019")).body("status", equalTo("STALE"));
    }

    @Test
    @DisplayName("R-0-12 (vector 19): a cap that is broken is not more than achieved")
    void cap() {
        record(in("2018").of("69"), in("2019").of("72"));
        want(List.of(), by(TargetComparator.UP_TO).of("70").until("2019"));
        assessment("&period=2018").body("attainment.value", equalTo(69f / 70)).body("status", equalTo("ON_TRACK"));
        assessment("&period=2019")
                .body("outcome", equalTo("NOT_MET"))
                .body("flags", contains("EXCEEDS_CAP"))
                .body("attainment.undefined", equalTo("NOT_MEASURED_BY_ATTAINMENT"));
        recompute(explain());
    }

    @Test
    @DisplayName("R-0-13 (vector 20): what was created and what was secured are assessed together and apart")
    void slices() {
        record(in("2019").of("210"));
        observations.record(
                indicator.slug(),
                seriesOf(area, Map.of("slag", "skapt"), in("2019").of("90")),
                CHANGE);
        observations.record(
                indicator.slug(),
                seriesOf(area, Map.of("slag", "sikret"), in("2019").of("120")),
                CHANGE);
        want(List.of(baseline("2013", "0")), atLeast("250").until("2019"));
        assessment("").body("attainment.value", equalTo(0.84f)).body("outcome", equalTo("NOT_MET"));
        assessment("&slice=slag:skapt")
                .body("observed.value", equalTo(90))
                .body("slice.slag", equalTo("skapt"))
                .body("notAssessable.undefined", equalTo("NO_TARGET"));
    }

    @Test
    @DisplayName("R-3-11: of an accumulated flow with a year missing are by the least that it can be, and say so")
    void accumulated() {
        record(in("2016").of("300"), in("2018").of("900"));
        want(List.of(baseline("2015", "0")), atLeast("1000").until("2020").accumulated());
        assessment("&period=2018")
                .body("observed.value", equalTo(1200))
                .body("observed.bound", equalTo("LOWER"))
                .body("flags", hasItem("LOWER_BOUND"))
                .body("outcome", equalTo("MET"));
        recompute(explain());
    }

    @Test
    @DisplayName("that cannot be made say why: no target, no baseline, no figures, and a figure that only bounds")
    void notAssessable() {
        assessment("").body("notAssessable.undefined", equalTo("NO_TARGET")).body("status", equalTo("NO_DATA"));
        want(List.of(), atLeast("10"));
        assessment("")
                .body("outcome", equalTo("UNDEFINED"))
                .body("status", equalTo("NO_DATA"))
                .body("observed.missing", equalTo("NOT_REPORTED"))
                .body("notAssessable.undefined", equalTo("MISSING_INPUT"))
                .body("notAssessable.missing", equalTo("NOT_REPORTED"));
        record(in("2019").of("10"));
        assessment("&period=2019")
                .body("outcome", equalTo("MET"))
                .body("status", equalTo("ACHIEVED"))
                .body("attainment.undefined", equalTo("NO_BASELINE"))
                .body("notAssessable", equalTo(null));
        assessment("&asOf=2014-06-01").body("notAssessable.undefined", equalTo("NO_TARGET"));
        assessment("&asOf=0001-01-01").body("status", equalTo("NO_DATA"));
        given().get("/api/v1/indicators/ingen/assessment?area=" + area).then().statusCode(404);
    }

    @Test
    @DisplayName("of a sum with a year missing say that this leaves it open, and not that there is no baseline")
    void notDecided() {
        record(in("2018").of("276"), in("2020").of("300").meant(Qualifier.CIRCA));
        want(List.of(), atLeast("1000").until("2020").accumulated());
        assessment("&asOf=2021-06-01")
                .body("observed.value", equalTo(576))
                .body("outcome", equalTo("UNDEFINED"))
                .body("attainment.undefined", equalTo("NO_BASELINE"))
                .body("notAssessable.undefined", equalTo("UNDECIDED"))
                .body("flags", contains("LOWER_BOUND", "APPROXIMATE", "UNDECIDED"));
        recompute(explain());
    }

    @Test
    @DisplayName("ask for the number of a period from its beginning on, of what is told as it was then")
    void stock() {
        indicator = indicators.stock(Frequency.YEAR);
        record(in("2019").of("90"), in("2020").of("160"));
        want(List.of(baseline("2015", "100")), atLeast("200"));
        assessment("&asOf=2020-12-31").body("due", equalTo("2020")).body("status", equalTo("ON_TRACK"));
        assessment("&asOf=2021-01-01").body("due", equalTo("2021")).body("status", equalTo("STALE"));
        recompute(explain());
        indicator = indicators.flow();
        record(in("2019").of("90"), in("2020").of("160"));
        want(List.of(baseline("2015", "100")), atLeast("200"));
        assessment("&asOf=2021-01-01").body("due", equalTo("2020")).body("status", equalTo("ON_TRACK"));
    }

    @Test
    @DisplayName("before a number can be assessed tell the last one there is, and old ones keep what they say")
    void beforeAndAfterItsTime() {
        record(in("2019").of("90"), in("2020").of("100"), in("2022").of("120"));
        want(List.of(baseline("2020", "100")), atLeast("200").until("2025"));
        String early = "&asOf=2020-12-31&period=2020";
        assessment(early)
                .body("status", equalTo("NOT_STARTED"))
                .body("period", equalTo("2020"))
                .body("observed.value", equalTo(100))
                .body("notAssessable.undefined", equalTo("NOT_AFTER_BASELINE"));
        given().get(address("explain", early))
                .then()
                .body("steps.last().inputs.name", contains("due", "start", "first"))
                .body("steps.last().inputs.last().term.period", equalTo("2021"));
        assessment("&asOf=2024-12-31").body("status", equalTo("STALE")).body("outcome", equalTo("NOT_MET"));
    }

    @Test
    @DisplayName("are by the target of their day and by what was known, when it was moved or figures were put right")
    void overTime() {
        record(in("2016").of("60"));
        TargetView first = want(List.of(), by(TargetComparator.UP_TO).of("50").until("2025"));
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        targets.revise(
                first.id(),
                by(TargetComparator.UP_TO)
                        .of("70")
                        .until("2025")
                        .from(2017)
                        .because(RevisionReason.EVALUATION, "Hevet")
                        .build(),
                first.version(),
                CHANGE);
        record(in("2016").of("40").because("Rettet"));
        assessment("&period=2016").body("target.number", equalTo(2)).body("observed.value", equalTo(40));
        assessment("&period=2016&asOf=2016-12-31").body("target.value", equalTo(50));
        assessment("&period=2016&knownAt=" + known)
                .body("target.value", equalTo(50))
                .body("observed.value", equalTo(60))
                .body("outcome", equalTo("NOT_MET"));
    }

    @Test
    @DisplayName("17: are not made of a target in another unit, nor of figures from before the change")
    void definitionChanged() {
        indicator = indicators.stock(Frequency.YEAR);
        record(in("2016").of("5000"), in("2020").of("6"));
        TargetView first = want(List.of(baseline("2015", "4000")), atLeast("9000"));
        definitions.define(
                indicator.slug(),
                Indicators.definition(Frequency.YEAR, LocalDate.of(2018, 1, 1), "tusen"),
                indicator.version(),
                CHANGE);
        assessment("&period=2020")
                .body("unit", equalTo("tusen"))
                .body("outcome", equalTo("UNDEFINED"))
                .body("notAssessable.undefined", equalTo("DEFINITION_CHANGED"));
        explanation("&period=2020")
                .body("way.points", empty())
                .body("way.noPath.undefined", equalTo("DEFINITION_CHANGED"));
        given().get(address("explain", "&period=2020&asOf=2021-06-01"))
                .then()
                .body("asOf", equalTo("2021-06-01"))
                .body("wantedOf.unit", equalTo("stykker"))
                .body("definition.unit", equalTo("tusen"));
        assessment("&period=2016&asOf=2016-12-31").body("outcome", equalTo("NOT_MET"));
        targets.revise(
                first.id(),
                atLeast("9")
                        .from(2019)
                        .because(RevisionReason.OTHER, "Ny enhet")
                        .build(),
                first.version(),
                CHANGE);
        // The baseline is in the old unit still: nobody has said how far there is to go in the new one.
        assessment("&period=2020")
                .body("outcome", equalTo("NOT_MET"))
                .body("baseline", equalTo(null))
                .body("attainment.undefined", equalTo("NO_BASELINE"));
        given().get(address("explain", "&period=2020"))
                .then()
                .body("observed.period", contains("2018", "2019", "2020"));
        assessment("&period=2016&asOf=2018-06-01")
                .body("unit", equalTo("stykker"))
                .body("target.value", equalTo(9000));
    }

    @Test
    @DisplayName("of an area are by the sum of its municipalities, whose steps are told")
    void ofAreas() {
        targets.set(
                new SetTarget(
                        "folkemengde",
                        new AreaRef("glamdal", null),
                        Map.of(),
                        null,
                        List.of(baseline("2013", "50000")),
                        List.of(atLeast("60000").build())),
                CHANGE);
        ExplanationView told = explain(SeriesQuestion.until("folkemengde", "glamdal", null, "2024", null));
        assertEquals("SUM", told.steps().get(0).rule());
        assertEquals(
                told.assessment().observed().value(),
                told.steps().get(0).output().value());
        assertTrue(told.steps().get(0).inputs().size() > 3);
        recompute(told);
    }

    @Test
    @DisplayName("of a sum that has not begun tell how the last figure of an area was added up")
    void ofAreasBeforeTheirTime() {
        for (String municipality : List.of("hole", "ringerike", "jevnaker")) {
            area = municipality;
            record(in("2019").of("3"), in("2020").of("4"));
        }
        area = "ringeriksregionen";
        want(
                List.of(baseline("2020", "12")),
                atLeast("100").until("2025").from(2020).accumulated());
        ExplanationView told = explain(SeriesQuestion.until(indicator.slug(), area, null, "2020", null));
        assertEquals(Status.NOT_STARTED, told.assessment().status());
        assertEquals("2020", told.assessment().period());
        assertEquals("SUM", told.steps().get(0).rule());
        assertEquals(
                told.assessment().observed().value(),
                told.steps().get(0).output().value());
        recompute(told);
    }

    @Test
    @DisplayName(
            "R-4-2 of the demonstration: the people of Kongsberg, counted, against a growth that is marked as made up")
    void kongsberg() {
        ExplanationView told = explain(SeriesQuestion.until("folkemengde", "kongsberg", null, "2025", null));
        AssessmentView view = told.assessment();
        assertEquals(Outcome.NOT_MET, view.outcome());
        assertEquals(0, Objects.requireNonNull(view.observed().value()).intValueExact() - 29011);
        // 27 723 · 1.01⁵
        assertEquals(
                "29137.15",
                Objects.requireNonNull(view.expected().value())
                        .setScale(2, java.math.RoundingMode.HALF_EVEN)
                        .toPlainString());
        assertEquals(Status.ON_TRACK, view.status());
        assertTrue(view.illustrative());
        assertEquals(2, Objects.requireNonNull(view.target()).number());
        recompute(told);
    }

    @Test
    @DisplayName("of the demonstration without figures say that there are none, and nothing else")
    void withoutFigures() {
        Map<String, String> waiting = Map.of("arbeidsplasser-i-nye-naeringer", "romerike");
        waiting.forEach((slug, place) -> given().get("/api/v1/indicators/" + slug + "/explain?area=" + place)
                .then()
                .statusCode(200)
                .body("assessment.status", equalTo("NO_DATA"))
                .body("assessment.notAssessable.missing", equalTo("NOT_REPORTED"))
                .body("observed.findAll { it.value != null }", empty()));
        given().get("/api/v1/indicators/utdanningsniva/assessment?area=glamdal")
                .then()
                .body("notAssessable.undefined", equalTo("NO_TARGET"));
        given().get("/api/v1/indicators/virksomheter-i-kompetanseprogram/targets")
                .then()
                .body("targets[0].versions.value", contains(50, 70))
                .body("targets[0].versions.source.illustrative", contains(true, true));
    }

    @Test
    @DisplayName("take four statements, and are not asked for by what is not there")
    void questions() {
        record(in("2016").of("60"));
        want(List.of(), atLeast("1"));
        assertEquals(4, statements.of(this::explain));
        problem("period-not-of-frequency", "period", "&period=2019-Q1");
        problem("period-malformed", "period", "&period=2019-13");
        problem("unknown-slice", "slice", "&slice=slag:annet");
        problem("area-basis-malformed", "areaBasis", "&areaBasis=X");
        given().get("/api/v1/indicators/" + indicator.slug() + "/assessment")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("area"));
    }

    private void problem(String type, String parameter, String more) {
        for (String path : List.of("assessment", "explain")) {
            given().get(address(path, more))
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:ringvirkning:problem:" + type))
                    .body("errors[0].parameter", equalTo(parameter));
        }
    }

    private void record(ObservationBuilder... points) {
        observations.record(indicator.slug(), seriesOf(area, points), CHANGE);
    }

    private TargetView want(List<StateBaseline> from, TargetBuilder version) {
        return targets.set(
                new SetTarget(
                        indicator.slug(), new AreaRef(area, null), Map.of(), null, from, List.of(version.build())),
                CHANGE);
    }

    private ExplanationView explain() {
        return explain(SeriesQuestion.until(indicator.slug(), area, null, null, null));
    }

    private ExplanationView explain(SeriesQuestion question) {
        return assessments.explain(question, null).orElseThrow();
    }

    private static List<String> known(ExplanationView told) {
        return told.observed().stream()
                .filter(p -> p.value() != null)
                .map(p -> p.period())
                .toList();
    }

    /** Every step again, by nothing but what is told of it. */
    private static void recompute(ExplanationView told) {
        assertTrue(!told.steps().isEmpty());
        Recomputation.check(told.steps().stream().map(AssessmentsTest::step).toList());
    }

    private static Step step(StepView told) {
        Rule rule = Rule.valueOf(told.rule());
        assertEquals(rule.formula(), told.formula());
        return new Step(
                rule,
                told.inputs().stream()
                        .map(i -> Step.in(i.name(), term(i.term())))
                        .toList(),
                term(told.output()));
    }

    private static Term term(TermView told) {
        if (told.value() != null) {
            return new Figure.Known(told.value(), Objects.requireNonNullElse(told.bound(), Bound.EXACT));
        }
        if (told.period() != null) {
            return Period.parse(told.period());
        }
        if (told.word() != null) {
            return new Term.Word(told.word());
        }
        MissingCode missing = told.missing();
        if (told.undefined() == null) {
            return Figure.missing(Objects.requireNonNull(missing));
        }
        return Figure.undefined(
                missing == null ? Reason.Because.valueOf(told.undefined()) : new Reason.MissingInput(missing));
    }

    private ValidatableResponse assessment(String more) {
        return given().get(address("assessment", more)).then().statusCode(200);
    }

    private String address(String path, String more) {
        return "/api/v1/indicators/" + indicator.slug() + "/" + path + "?area=" + area + more;
    }
}
