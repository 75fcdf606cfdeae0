package no.ringvirkning.indicator.target;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.DecisionBuilder.aDecision;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.TargetBuilder.atLeast;
import static no.ringvirkning.testing.TargetBuilder.baseline;
import static no.ringvirkning.testing.TargetBuilder.by;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.plan.RevisionReason;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.DecisionBuilder;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import no.ringvirkning.testing.TargetBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Targets")
class TargetServiceTest {

    @Inject
    TargetService service;

    @Inject
    DecisionService decisions;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Feed feed;

    @Inject
    AllOrNothing allOrNothing;

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
    @DisplayName("that are moved leave what was wanted before standing: on its day, and in what was known")
    void moved() {
        area = "hole";
        TargetView first = set(by(TargetComparator.UP_TO).of("50"));
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        long end = feed.end();
        TargetView second = service.revise(
                first.id(),
                by(TargetComparator.UP_TO)
                        .of("70")
                        .from(2017)
                        .because(RevisionReason.EVALUATION, "Hevet")
                        .build(),
                first.version(),
                CHANGE);
        assertEquals(first.version() + 1, second.version());
        List<LedgerEntryView> told = feed.after(end);
        assertEquals(1, told.size());
        assertEquals(EntityType.TARGET, told.get(0).entityType());
        assertEquals(2, told.get(0).snapshot().get("versions").size());
        targets("").body("targets[0].current.value", equalTo(70)).body("targets[0].versions.value", contains(50, 70));
        targets("&asOf=2016-12-31")
                .body("targets[0].current.value", equalTo(50))
                .body("targets[0].versions.value", contains(50));
        targets("&asOf=2017-01-01").body("targets[0].versions.value", contains(50, 70));
        targets("&asOf=2014-12-31").body("targets", empty());
        String now = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        targets("&knownAt=" + now).body("targets[0].versions.value", contains(50, 70));
        targets("&asOf=2016-12-31&knownAt=" + now)
                .body("targets[0].current.value", equalTo(50))
                .body("targets[0].versions.value", contains(50));
        targets("&asOf=2014-12-31&knownAt=" + now).body("targets", empty());
        targets("&knownAt=" + known)
                .body("targets[0].current.value", equalTo(50))
                .body("targets[0].versions.value", contains(50))
                .body("indicator.name.nb", equalTo(indicator.definition().name().nb()));
        given().get("/api/v1/indicators/" + indicator.slug() + "/targets?knownAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        String table = given().get("/api/v1/indicators/" + indicator.slug() + "/targets.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(3, table.lines().count());
    }

    @Test
    @DisplayName("are put right from the same day, without a word of what came later")
    void corrected() {
        TargetView first = set(atLeast("50"));
        TargetView second = revise(first, atLeast("70").from(2017).because(RevisionReason.POLITICAL, "Mer"));
        TargetView third = revise(second, atLeast("55").correcting(1));
        targets("&asOf=2016-06-01").body("targets[0].current.value", equalTo(55));
        targets("").body("targets[0].current.value", equalTo(70));
        refused(
                "CORRECTION_OF_NOTHING",
                "/corrects",
                () -> revise(third, atLeast("56").correcting(1)));
        refused(
                "CORRECTION_OF_NOTHING",
                "/corrects",
                () -> revise(third, atLeast("56").correcting(9)));
        refused(
                "CORRECTION_OF_NOTHING",
                "/corrects",
                () -> revise(third, atLeast("56").from(2016).correcting(2)));
        refused(
                "CORRECTION_OF_NOTHING",
                "/corrects",
                () -> revise(third, atLeast("56").because(RevisionReason.CORRECTION, "Feil")));
        TargetView fourth = revise(third, atLeast("57").correcting(3));
        targets("&asOf=2016-06-01").body("targets[0].current.value", equalTo(57));
        revise(
                fourth,
                atLeast("70")
                        .from(2018)
                        .because(RevisionReason.OTHER, "Står ved lag")
                        .unchanged());
    }

    @Test
    @DisplayName("R-4-3 are confirmed unchanged, and change with a reason and from a later day only")
    void reasons() {
        TargetView first = set(atLeast("50"));
        refused(
                "CHANGE_WITHOUT_REASON",
                "/reasonCode",
                () -> revise(first, atLeast("60").from(2016)));
        refused(
                "VERSION_NOT_LATER",
                "/validFrom",
                () -> revise(first, atLeast("60").because(RevisionReason.OTHER, "Nytt")));
        refused(
                "NOT_UNCHANGED",
                "/unchanged",
                () -> revise(first, atLeast("50.0").from(2016).because(RevisionReason.OTHER, "Samme")));
        refused(
                "NOT_UNCHANGED",
                "/unchanged",
                () -> revise(
                        first,
                        atLeast("51")
                                .from(2016)
                                .because(RevisionReason.OTHER, "Samme")
                                .unchanged()));
        refused("NOT_UNCHANGED", "/versions/0/unchanged", () -> set(atLeast("1").unchanged()));
        TargetView second = revise(
                first,
                atLeast("50")
                        .from(2016)
                        .because(RevisionReason.EXTERNAL_SHOCK, "Står ved lag")
                        .unchanged());
        assertEquals(true, Objects.requireNonNull(second.current()).unchanged());
        ProblemException stale = assertThrows(
                ProblemException.class,
                () -> service.revise(
                        first.id(),
                        atLeast("60")
                                .from(2017)
                                .because(RevisionReason.OTHER, "Nytt")
                                .build(),
                        first.version(),
                        CHANGE));
        assertEquals(HttpProblem.STALE, stale.type());
    }

    @Test
    @DisplayName("18: have the numbers of their comparator, that can be kept and that make sense, and no others")
    void numbers() {
        wrong("TARGET_NUMBERS_DIFFER", "/value", by(TargetComparator.AT_LEAST));
        wrong("TARGET_NUMBERS_DIFFER", "/low", atLeast("1").between("1", null));
        wrong("TARGET_NUMBERS_DIFFER", "/high", by(TargetComparator.RANGE).between("1", null));
        wrong("TARGET_NUMBERS_DIFFER", "/value", by(TargetComparator.MAINTAIN).of("1"));
        wrong(
                "TARGET_NUMBERS_DIFFER",
                "/value",
                by(TargetComparator.DIRECTION_ONLY).of("1").until(null));
        wrong("RANGE_REVERSED", "/high", by(TargetComparator.RANGE).between("2", "1"));
        wrong("GROWTH_TOO_LOW", "/value", by(TargetComparator.GROWTH_RATE).of("-1"));
        for (String number : List.of("1".repeat(40), "1e28", "1e999999999", "0.00000000001")) {
            wrong("TARGET_NUMBER_TOO_LONG", "/value", atLeast(number));
        }
        refused(
                "TARGET_NUMBER_TOO_LONG",
                "/baselines/0/value",
                () -> set(baseline("2014", "1".repeat(40)), atLeast("1")));
        set(by(TargetComparator.RANGE).between("-9999999999999999999999999999.9999999999", "0"));
        targets("").body("targets.current.comparator", contains("RANGE"));
    }

    @Test
    @DisplayName("that grow do so by themselves, however they were entered, and are entered as they are read")
    void grows() {
        for (TargetTrajectory way : List.of(TargetTrajectory.LINEAR, TargetTrajectory.COMPOUND)) {
            area = rows.area("Sted");
            TargetView target = set(
                    baseline("2014", "100"),
                    by(TargetComparator.GROWTH_RATE).of("0.01").way(way));
            assertEquals(TargetTrajectory.COMPOUND, target.versions().get(0).trajectory());
            targets("").body("targets[0].current.trajectory", equalTo("COMPOUND"));
            refused(
                    "NOT_UNCHANGED",
                    "/unchanged",
                    () -> revise(
                            target,
                            by(TargetComparator.GROWTH_RATE)
                                    .of("0.01")
                                    .way(TargetTrajectory.COMPOUND)
                                    .from(2017)
                                    .because(RevisionReason.OTHER, "Nytt")));
        }
        wrong(
                "NO_WAY_TO_GO",
                "/trajectory",
                by(TargetComparator.GROWTH_RATE).of("0.01").way(TargetTrajectory.STEP));
    }

    @Test
    @DisplayName("15, 18: are wanted by a period of the indicator, after the baseline, by points in order between")
    void periods() {
        wrong("TARGET_OF_OTHER_FREQUENCY", "/deadline", atLeast("1").until("2025-Q1"));
        wrong("TARGET_OF_OTHER_FREQUENCY", "/deadline", atLeast("1").until("2025-13"));
        wrong("DEADLINE_MISSING", "/deadline", atLeast("1").until(null));
        wrong("NO_WAY_TO_GO", "/trajectory", by(TargetComparator.UP_TO).of("1").way(TargetTrajectory.STEP));
        wrong("INTERIM_WITHOUT_WAY", "/interim", atLeast("1").way(TargetTrajectory.CUSTOM));
        wrong("INTERIM_WITHOUT_WAY", "/interim", atLeast("1").by("2020", "1").way(TargetTrajectory.LINEAR));
        wrong(
                "INTERIM_NOT_BETWEEN",
                "/interim/1/period",
                atLeast("1").by("2020", "1").by("2020", "2"));
        wrong("INTERIM_NOT_BETWEEN", "/interim/0/period", atLeast("1").by("2025", "1"));
        wrong("TARGET_OF_OTHER_FREQUENCY", "/interim/0/period", atLeast("1").by("2020-H1", "1"));
        refused("TARGET_OF_OTHER_FREQUENCY", "/baselines/0/period", () -> set(baseline("2014-01", "1"), atLeast("1")));
        refused("BASELINE_OF_THE_FUTURE", "/baselines/0/period", () -> set(baseline("2999", "1"), atLeast("1")));
        refused("DEADLINE_NOT_AFTER_BASELINE", "/versions/0/deadline", () -> set(baseline("2025", "1"), atLeast("1")));
        refused(
                "INTERIM_NOT_BETWEEN",
                "/versions/0/interim/0/period",
                () -> set(baseline("2020", "1"), atLeast("1").by("2020", "1")));
        TargetView target =
                set(baseline("2014", "1"), atLeast("9").by("2017", "2").by("2020", "5"));
        refused("CHANGE_WITHOUT_REASON", "/reason", () -> rebase(target, baseline("2015", "2")));
        refused("INTERIM_NOT_BETWEEN", "/period", () -> rebase(target, baseline("2017", "2", "Ny måling")));
        refused("DEADLINE_NOT_AFTER_BASELINE", "/period", () -> rebase(target, baseline("2025", "2", "Ny måling")));
        TargetView rebased = rebase(target, baseline("2016", "2", "Ny måling"));
        assertEquals(2, rebased.baselines().size());
        targets("").body("targets[0].baselines.period", contains("2014", "2016"));
    }

    @Test
    @DisplayName(
            "0010: tell on a day what they were measured from by then: a stock from its first day, all else when it is over")
    void rebased() {
        rebasedTo2020From("2020-12-31");
        indicator = indicators.stock(Frequency.YEAR);
        rebasedTo2020From("2020-01-01");
    }

    private void rebasedTo2020From(String from) {
        String programme = "vekst-i-kongsberg";
        TargetView first = service.set(
                new SetTarget(
                        indicator.slug(),
                        new AreaRef("kongsberg", null),
                        Map.of(),
                        new ProgrammeRef(programme, null),
                        List.of(baseline("2015", "50")),
                        List.of(atLeast("70").build())),
                CHANGE);
        TargetView second = rebase(first, baseline("2020", "62", "Ny måling"));
        assertEquals(2, second.baselines().size());
        String dayBefore = LocalDate.parse(from).minusDays(1).toString();
        String now = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        String there = "targets.find { it.indicator.slug == '%s' }.baselines.period".formatted(indicator.slug());
        for (String path : List.of("indicators/" + indicator.slug(), "programmes/" + programme)) {
            for (String known : List.of("", "&knownAt=" + now)) {
                String address = "/api/v1/" + path + "/targets?asOf=%s" + known;
                given().get(address.formatted(dayBefore)).then().statusCode(200).body(there, contains("2015"));
                given().get(address.formatted(from)).then().statusCode(200).body(there, contains("2015", "2020"));
            }
        }
    }

    @Test
    @DisplayName(
            "15: are measured from what can be known: of the year that goes on, from what there is, not from what comes")
    void baselineOfNow() {
        String year = Integer.toString(LocalDate.now(ZoneId.of("Europe/Oslo")).getYear());
        refused(
                "BASELINE_OF_THE_FUTURE",
                "/baselines/0/period",
                () -> set(baseline(year, "1"), atLeast("1").until("2999")));
        indicator = indicators.stock(Frequency.YEAR);
        set(baseline(year, "1"), atLeast("1").until("2999"));
        targets("").body("targets[0].baselines.period", contains(year));
    }

    @Test
    @DisplayName("are of the kind of their indicator: only a flow is accumulated, only an amount grows")
    void kinds() {
        set(atLeast("1").accumulated());
        indicator = indicators.stock(Frequency.YEAR);
        wrong("ACCUMULATED_NO_FLOW", "/counting", atLeast("1").accumulated());
        indicator = indicators.ratio();
        wrong(
                "GROWTH_OF_NO_AMOUNT",
                "/comparator",
                by(TargetComparator.GROWTH_RATE).of("0.01"));
        wrong(
                "DIRECTION_NONE",
                "/comparator",
                by(TargetComparator.DIRECTION_ONLY).until(null));
    }

    @Test
    @DisplayName("point at what is in the record, once for each area and slice")
    void references() {
        set(atLeast("1"));
        String draft = rows.programme("DRAFT");
        refused("TARGET_THERE", "/slice", () -> set(atLeast("2")));
        set(Map.of("slag", "skapt"), null, atLeast("2"));
        targets("").body("targets.slice.slag", contains(null, "skapt"));
        refused("TARGET_OF_UNKNOWN_SLICE", "/slice", () -> set(Map.of("slag", "annet"), null, atLeast("2")));
        refused("TARGET_OF_UNKNOWN_SLICE", "/slice", () -> set(Map.of("alder", "gammel"), null, atLeast("2")));
        refused("UNKNOWN_REFERENCE", "/programme/slug", () -> set(Map.of("slag", "sikret"), "ingen", atLeast("2")));
        refused("UNKNOWN_REFERENCE", "/programme/slug", () -> set(Map.of("slag", "sikret"), draft, atLeast("2")));
        refused(
                "UNKNOWN_REFERENCE",
                "/versions/0/decision/slug",
                () -> set(Map.of("slag", "sikret"), null, atLeast("2").decidedBy("ingen")));
        String before = area;
        area = "atlantis";
        refused("UNKNOWN_REFERENCE", "/area/slug", () -> set(atLeast("2")));
        area = before;
        String programme = rows.programme();
        TargetView owned = set(Map.of("slag", "sikret"), programme, atLeast("2"));
        assertEquals(programme, Objects.requireNonNull(owned.programme()).slug());
        rows.run("update programme set publication = 'WITHDRAWN' where slug = ?", programme);
        targets("").body("targets.slice.slag", contains(null, "skapt"));
    }

    @Test
    @DisplayName("of a slice are read by themselves, on a day and as they had been published")
    void ofSlice() {
        area = "hole";
        set(atLeast("3"));
        set(Map.of("slag", "sikret"), null, atLeast("1"));
        set(Map.of("slag", "skapt"), null, atLeast("2"));
        String now = "&knownAt=" + feed.after(feed.end() - 1).get(0).recordedAt();
        for (String known : List.of("", now)) {
            targets(known).body("targets.current.value", contains(3, 1, 2));
            targets("&slice=slag:skapt" + known).body("targets.current.value", contains(2));
            targets("&asOf=2014-12-31&slice=slag:skapt" + known).body("targets", empty());
            for (String wrong : List.of("slag:annet", "alder:gammel", "skapt")) {
                given().get("/api/v1/indicators/" + indicator.slug() + "/targets?slice=" + wrong + known)
                        .then()
                        .statusCode(400)
                        .body("type", equalTo("urn:ringvirkning:problem:unknown-slice"))
                        .body("errors.parameter", contains("slice"));
            }
            given().get("/api/v1/indicators/" + indicator.slug() + "/targets?area=nowhere" + known)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:ringvirkning:problem:unknown-area"))
                    .body("errors.parameter", contains("area"));
        }
        String table = given().get("/api/v1/indicators/" + indicator.slug() + "/targets.csv?slice=slag:sikret")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(2, table.lines().count(), table);
        assertEquals(2, statements.of(() -> targets("")));
        assertEquals(3, statements.of(() -> targets("&slice=slag:skapt")));
    }

    @Test
    @DisplayName("of a programme are told by knownAt where the programme was published by then, and else not")
    void knownOfProgrammes() {
        set(Map.of(), rows.programme(), atLeast("2"));
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        targets("&knownAt=" + known).body("targets.size()", equalTo(0));
        given().get("/api/v1/indicators/folkemengde/targets?area=kongsberg&knownAt=" + known)
                .then()
                .body("targets.programme.slug", contains("vekst-i-kongsberg"));
    }

    @Test
    @DisplayName("that a decision sets are what came of it, and one that was not adopted sets none")
    void decided() {
        String adopted = decision(aDecision());
        TargetView target = set(atLeast("1").decidedBy(adopted));
        given().get("/api/v1/decisions/" + adopted)
                .then()
                .body("effects.kind", contains("SETS_TARGET"))
                .body("effects.part", hasItem(indicator.slug() + "/" + area + "/1"));
        String rejected = decision(aDecision().outcome(DecisionOutcome.REJECTED));
        refused(
                "DECISION_NOT_ADOPTED",
                "/decision/slug",
                () -> revise(
                        target,
                        atLeast("2")
                                .from(2016)
                                .because(RevisionReason.POLITICAL, "Nytt")
                                .decidedBy(rejected)));
        assertNull(target.programme());
    }

    @Test
    @DisplayName("and the decisions behind them are published all, or none when the connection is lost")
    void allOrNothing() {
        String adopted = decision(aDecision());
        List<EntityType> told = allOrNothing.of(
                4,
                () -> set(atLeast("1").decidedBy(adopted)),
                () -> given().get("/api/v1/indicators/" + indicator.slug() + "/targets")
                        .asString());
        assertEquals(List.of(EntityType.DECISION, EntityType.TARGET), told);
    }

    @Test
    @DisplayName("of a programme are read together with one statement, as a table, and as they had been published")
    void ofProgramme() {
        // A programme that the ledger knows, and that wants something of another indicator already.
        String programme = "vekst-i-kongsberg";
        area = "kongsberg";
        int before = ofProgramme(programme, "").extract().path("targets.size()");
        TargetView first = set(Map.of(), programme, by(TargetComparator.UP_TO).of("50"));
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        revise(first, by(TargetComparator.UP_TO).of("70").from(2017).because(RevisionReason.EVALUATION, "Hevet"));
        String mine = "targets.find { it.slug == '" + first.slug() + "' }";
        ofProgramme(programme, "")
                .body("programme.name.nb", equalTo("Vekst i Kongsberg"))
                .body("targets.size()", equalTo(before + 1))
                .body("targets.programme.slug.unique()", contains(programme))
                .body(mine + ".versions.value", contains(50, 70))
                .body(mine + ".current.value", equalTo(70));
        ofProgramme(programme, "?asOf=2016-12-31")
                .body(mine + ".current.value", equalTo(50))
                .body(mine + ".versions.value", contains(50));
        String now = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        ofProgramme(programme, "?asOf=2016-12-31&knownAt=" + now).body(mine + ".versions.value", contains(50));
        ofProgramme(programme, "?knownAt=" + known)
                .body("programme.name.nb", equalTo("Vekst i Kongsberg"))
                .body(mine + ".versions.value", contains(50))
                .body(
                        mine + ".indicator.name.nb",
                        equalTo(indicator.definition().name().nb()));
        assertEquals(1, statements.of(() -> ofProgramme(programme, "")));
        String table = given().get("/api/v1/programmes/" + programme + "/targets.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String row = indicator.slug() + ",kongsberg,," + programme;
        assertEquals(2, table.lines().filter(line -> line.contains(row)).count(), table);
        given().get("/api/v1/indicators?programme=" + programme)
                .then()
                .statusCode(200)
                .body("items.slug", hasItem(indicator.slug()))
                .body("items.size()", equalTo(before + 1));
        given().get("/api/v1/indicators?programme=ingen").then().body("items", equalTo(List.of()));
        for (String none : List.of("ingen", rows.programme("DRAFT"))) {
            given().get("/api/v1/programmes/" + none + "/targets").then().statusCode(404);
        }
        given().get("/api/v1/programmes/" + programme + "/targets?knownAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse ofProgramme(String slug, String more) {
        return given().get("/api/v1/programmes/" + slug + "/targets" + more)
                .then()
                .statusCode(200);
    }

    private String decision(DecisionBuilder builder) {
        return decisions
                .create(builder.byOrganisation("kongsberg-kommune").build(), CHANGE)
                .slug();
    }

    @Test
    @DisplayName("tell the list of indicators where something is wanted, of what is published, on its day")
    void listed() {
        String name = indicator.definition().name().nb();
        set(by(TargetComparator.UP_TO).of("50"));
        set(Map.of("slag", "skapt"), null, by(TargetComparator.UP_TO).of("20"));
        String first = area;
        area = rows.area("Trukket");
        String programme = rows.programme();
        set(Map.of(), programme, by(TargetComparator.UP_TO).of("50"));
        rows.run("update programme set publication = 'WITHDRAWN' where slug = ?", programme);
        Function<String, ValidatableResponse> list = day -> given().queryParam("q", name)
                .queryParam("asOf", day)
                .get("/api/v1/indicators")
                .then();
        list.apply("2016-01-01").body("items[0].targetAreas.slug", contains(first));
        list.apply("2014-12-31").body("items[0].targetAreas", empty());
    }

    private TargetView set(TargetBuilder version) {
        return set(Map.of(), null, version);
    }

    private TargetView set(StateBaseline from, TargetBuilder version) {
        return service.set(
                new SetTarget(
                        indicator.slug(),
                        new AreaRef(area, null),
                        Map.of(),
                        null,
                        List.of(from),
                        List.of(version.build())),
                CHANGE);
    }

    private TargetView set(Map<String, String> slice, @Nullable String programme, TargetBuilder version) {
        return service.set(
                new SetTarget(
                        indicator.slug(),
                        new AreaRef(area, null),
                        slice,
                        programme == null ? null : new ProgrammeRef(programme, null),
                        List.of(),
                        List.of(version.build())),
                CHANGE);
    }

    private TargetView revise(TargetView target, TargetBuilder version) {
        return service.revise(target.id(), version.build(), target.version(), CHANGE);
    }

    private TargetView rebase(TargetView target, StateBaseline from) {
        return service.rebase(target.id(), from, target.version(), CHANGE);
    }

    private void wrong(String type, String place, TargetBuilder version) {
        refused(type, "/versions/0" + place, () -> set(version));
    }

    private void refused(String type, String pointer, Executable command) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, command, type);
        assertEquals(type, problem.type().toString());
        assertEquals(pointer, problem.errors().get(0).pointer());
        assertEquals(before, rows.counts(), "nothing is written");
    }

    private ValidatableResponse targets(String more) {
        return given().get("/api/v1/indicators/" + indicator.slug() + "/targets?area=" + area + more)
                .then()
                .statusCode(200);
    }
}
