package no.ringvirkning.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.Dimension;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.observation.RecordObservation;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.indicator.submission.SubmissionStatus;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up figures beside the five source documents: no source has any, so each says of itself that it is an example. */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The figures of the demo")
class DemoFiguresTest {

    private static final List<DemoObservations> ALL = DemoFile.NAMES.stream()
            .map(DemoFile::read)
            .flatMap(file -> file.observations().stream())
            .toList();

    private static final List<DemoSubmission> SUBMISSIONS = DemoFile.NAMES.stream()
            .map(DemoFile::read)
            .flatMap(file -> file.submissions().stream())
            .toList();

    @Inject
    Rows rows;

    /** Those that come by a submission. */
    private static long published() {
        return SUBMISSIONS.stream()
                .filter(submission -> submission.status() == SubmissionStatus.PUBLISHED)
                .mapToLong(submission -> submission.series().size())
                .sum();
    }

    private static ValidatableResponse get(String path) {
        return given().get("/api/v1/indicators/" + path).then().statusCode(200);
    }

    @Test
    @DisplayName("are made up, every one, and say so")
    void madeUp() {
        assertEquals(7, ALL.size());
        ALL.forEach(figures -> assertTrue(figures.isMadeUp() && figures.hasMadeUp(), figures.indicator()));
        assertFalse(new DemoObservations(
                        "x", List.of(series(null), series(new SourceReference("000", null, null, true))))
                .isMadeUp());
    }

    @Test
    @DisplayName("are proven by nothing: nobody has verified or documented what was made up")
    void notProven() {
        Set<EvidenceLevel> levels = Stream.concat(
                        ALL.stream(), SUBMISSIONS.stream().map(DemoSubmission::figures))
                .flatMap(figures -> figures.series().stream())
                .flatMap(series -> series.observations().stream())
                .filter(figure -> SourceReference.isIllustrative(figure.source()))
                .map(RecordObservation::evidenceLevel)
                .collect(Collectors.toSet());
        assertEquals(Set.of(EvidenceLevel.ESTIMATE, EvidenceLevel.SELF_REPORTED), levels);
    }

    @Test
    @DisplayName("of a submission are told to be made up in part when only some of them are")
    void madeUpInPart() {
        SUBMISSIONS.forEach(submission -> assertTrue(submission.figures().isMadeUp(), submission.indicator()));
        DemoObservations part = new DemoSubmission(
                        "x",
                        List.of(series(null), series(new SourceReference("000", null, null, true))),
                        SubmissionStatus.DRAFT)
                .figures();
        assertTrue(part.hasMadeUp() && !part.isMadeUp());
    }

    @Test
    @DisplayName("in percent, when they are worked out anew for wider areas, are told for a hundred")
    void percent() {
        List<DefineIndicator> inPercent = DemoFile.NAMES.stream()
                .map(DemoFile::read)
                .flatMap(file -> file.indicators().stream())
                .map(CreateIndicator::definition)
                .filter(d -> d.unit().equals("prosent") && d.areaAggregation() == Aggregation.RECOMPUTE)
                .filter(d -> d.formula() == null)
                .toList();
        assertEquals(7, inPercent.size());
        inPercent.forEach(d -> assertEquals(100, d.per(), d.name().nb()));
    }

    private static RecordSeries series(@Nullable SourceReference source) {
        RecordSeries any = ALL.get(0).series().get(0);
        RecordObservation it = any.observations().get(0);
        return new RecordSeries(
                any.area(),
                Map.of(),
                List.of(new RecordObservation(
                        it.period(),
                        it.value(),
                        null,
                        null,
                        null,
                        it.qualifier(),
                        it.evidenceLevel(),
                        null,
                        null,
                        source,
                        null)));
    }

    @Test
    @DisplayName("say so in every form in which they are read, and in what was published of them")
    void told() {
        ALL.forEach(figures -> figures.series().forEach(series -> {
            String address = "?area=" + series.area().slug() + slice(series.slice());
            get(figures.indicator() + "/series" + address)
                    .body("illustrative", equalTo(true))
                    .body("points.illustrative", everyItem(equalTo(true)));
            List<String> csv = get(figures.indicator() + "/series.csv" + address)
                    .extract()
                    .asString()
                    .lines()
                    .toList();
            assertEquals(series.observations().size() + 1, csv.size());
            assertTrue(csv.get(0).startsWith("illustrative,"), csv.get(0));
            csv.stream().skip(1).forEach(row -> assertTrue(row.startsWith("true,"), row));
            get(figures.indicator() + "/series.json-stat" + address)
                    .body("source", equalTo("Eksempel, ikke fra kilden"))
                    .body("note", hasItem("Eksempel, ikke fra kilden"));
        }));
        assertEquals(
                ALL.stream().mapToLong(figures -> figures.series().size()).sum() + published(),
                rows.number("select count(*) from ledger where entity_type = 'OBSERVATION_SERIES'"
                        + " and reason like 'Tatt inn som eksempel%dette er funnet på.'"));
    }

    @Test
    @DisplayName("worked out from an example and from real figures name nobody as their source, in no form")
    void nobodysFigures() {
        String series = "nye-arbeidsplasser-per-ny-innbygger/series";
        String area = "?areaBasis=HARMONISED&lang=nb&area=drammen";
        get(series + area)
                .body("points.illustrative", hasItem(true))
                .body("attribution", nullValue())
                .body("source.illustrative", equalTo(true));
        get(series + ".json-stat" + area).body("source", equalTo("Eksempel, ikke fra kilden"));
        String picture = get(series + ".svg" + area).extract().asString();
        assertTrue(picture.contains("Tall for Drammen er oppdiktet og har ingen kilde."), picture);
        for (String form : List.of("", ".csv", ".json-stat", ".svg")) {
            get(series + form + area).body(not(containsString("Kilde: Statistisk")));
        }
    }

    private static String slice(Map<String, String> slice) {
        return slice.isEmpty() ? "" : "&slice=" + Slice.text(slice);
    }

    @Test
    @DisplayName("are told apart from real ones: the population is no example")
    void real() {
        get("folkemengde/series?area=kongsberg&areaBasis=HARMONISED")
                .body("illustrative", equalTo(false))
                .body("points.illustrative", everyItem(equalTo(false)));
        get("folkemengde/series.json-stat?area=kongsberg").body("source", not(containsString("Eksempel")));
    }

    @Test
    @DisplayName(
            "R-0-13, 16: created and secured jobs add up to the total in every year, and the missing year is missing in all")
    void addUp() {
        int periods = 0;
        for (DemoObservations figures : ALL) {
            List<RecordSeries> slices =
                    figures.series().stream().filter(s -> !s.slice().isEmpty()).toList();
            if (!slices.isEmpty()) {
                Dimension dimension = dimension(figures.indicator());
                assertTrue(dimension.exhaustive());
                assertEquals(dimension.categories().size(), slices.size());
                RecordSeries total = figures.series().stream()
                        .filter(s -> s.slice().isEmpty())
                        .findFirst()
                        .orElseThrow();
                for (int i = 0; i < total.observations().size(); i++) {
                    assertEquals(total.observations().get(i).value(), sum(slices, i));
                    periods++;
                }
            }
        }
        assertEquals(14, periods);
    }

    private static @Nullable BigDecimal sum(List<RecordSeries> slices, int i) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        slices.forEach(slice -> values.add(slice.observations().get(i).value()));
        return values.contains(null)
                ? null
                : values.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Dimension dimension(String indicator) {
        return DemoFile.NAMES.stream()
                .map(DemoFile::read)
                .flatMap(file -> file.indicators().stream())
                .filter(i -> i.slug().equals(indicator))
                .map(CreateIndicator::definition)
                .findFirst()
                .orElseThrow()
                .dimensions()
                .get(0);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}, {3}")
    @CsvSource({
        "virksomheter-i-kompetanseprogram, ringeriksregionen, MET, ACHIEVED",
        "skapte-og-sikrede-arbeidsplasser, ringeriksregionen, MET, ACHIEVED",
        "sysselsatte, ringeriksregionen, IMPROVED, STALE",
        "ansatte-med-innvandrerbakgrunn, drammensregionen, UNDEFINED, UNDEFINED",
        "nye-virksomheter, kongsberg, IMPROVED, STALE",
        "innflytting, kongsberg, NOT_MET, AT_RISK"
    })
    @DisplayName("come to different ends, and each assessment says that it is of an example")
    void outcomes(String indicator, String area, String outcome, String status) {
        get(indicator + "/assessment?areaBasis=HARMONISED&asOf=2026-11-01&area=" + area)
                .body("outcome", equalTo(outcome))
                .body("status", equalTo(status))
                .body("illustrative", equalTo(true));
    }

    @Test
    @DisplayName("R-3-11, R-0-13: with a year missing the sum is a least: enough for one target, and not for the other")
    void lowerBounds() {
        get("skapte-og-sikrede-arbeidsplasser/assessment?area=ringeriksregionen")
                .body("observed.value", equalTo(267))
                .body("observed.bound", equalTo("LOWER"))
                .body("flags", contains("LOWER_BOUND"));
        get("ansatte-med-innvandrerbakgrunn/assessment?area=drammensregionen")
                .body("observed.value", equalTo(576))
                .body("observed.bound", equalTo("LOWER"))
                .body("flags", contains("LOWER_BOUND", "APPROXIMATE", "UNDECIDED"));
    }

    @Test
    @DisplayName("make an assessment an example only when they take part in it")
    void takePart() {
        // The target of 250 is quoted; before the first figure nothing of the assessment is made up.
        get("skapte-og-sikrede-arbeidsplasser/assessment?area=ringeriksregionen&period=2013")
                .body("illustrative", equalTo(false));
        get("skapte-og-sikrede-arbeidsplasser/assessment?area=ringeriksregionen&period=2014")
                .body("illustrative", equalTo(true));
    }

    @Test
    @DisplayName("The day from which a quoted target holds is assumed, for no source says it, and is told to be so")
    void assumedDays() {
        get("skapte-og-sikrede-arbeidsplasser/targets?area=ringeriksregionen")
                .body("targets[0].current.validFromAssumed", equalTo(true));
        get("ansatte-med-innvandrerbakgrunn/targets?area=drammensregionen")
                .body("targets[0].current.validFromAssumed", equalTo(true));
        get("nye-virksomheter/targets?area=kongsberg")
                .body("targets[0].versions.validFromAssumed", contains(false, false));
        String csv =
                get("sysselsatte/targets.csv?area=ringeriksregionen").extract().asString();
        assertTrue(csv.lines().findFirst().orElse("").contains("validFromAssumed"), csv);
        // Every quoted one but those that the foreword of its day dates.
        DemoFile.NAMES.stream()
                .map(DemoFile::read)
                .flatMap(file -> file.targets().stream())
                .forEach(target -> target.versions().stream()
                        .filter(version -> !SourceReference.isIllustrative(version.source()))
                        .forEach(version -> assertTrue(
                                version.validFromAssumed()
                                        || version.validFrom().toString().equals("2020-05-08"),
                                target.indicator())));
    }

    @Test
    @DisplayName("R-2-17, R-4-1: what a source says of figures that it does not give stands beside the series")
    void saidWithoutFigures() {
        get("yrkesfrekvens/annotations?area=glamdal").body("annotations[0].source.verbatim", notNullValue());
        get("registrert-ledighet/annotations?area=kongsberg").body("annotations.period", contains("2020-05"));
        get("vekst-i-arbeidsplasser/references?area=eidskog")
                .body("references[0].stated.position", contains("BELOW"))
                .body("references[0].stated.ofEach", contains(true));
    }

    @Test
    @DisplayName("R-1-13: what is expected of a wider area than the one that owns the plan is a target of that area")
    void widerArea() {
        get("arbeidsplasser-i-nye-naeringer/targets")
                .body("targets.area.slug", contains("romerike"))
                .body("targets.programme.slug", contains("strategisk-naeringsplan-gardermoregionen"));
    }
}
