package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.CountTables.figures;
import static no.ringvirkning.testing.CountTables.row;
import static no.ringvirkning.testing.CountTables.table;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.TargetBuilder.atLeast;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.comparison.ReferenceKind;
import no.ringvirkning.indicator.comparison.ReferenceService;
import no.ringvirkning.indicator.comparison.StateReference;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.indicator.target.TargetService;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.CountTables;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Small figures")
class HeldBackTest {

    private static final String AREA = "hole";
    private static final String REGION = "ringeriksregionen";

    /** Numbers that stand nowhere by chance; the least one is small. */
    private static final long[][] COUNTS = {row(31_415, 271_828), row(161_803, 141_421), row(173_205, 223_606)};

    @Inject
    ObservationService service;

    @Inject
    TargetService targets;

    @Inject
    ReferenceService references;

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

    private String indicator;

    @BeforeEach
    void enter() {
        indicator = indicators.people(100_000).slug();
    }

    @Test
    @DisplayName("and those that would tell them stand in no answer to anybody; the total and the others do")
    void nowhere() {
        long end = feed.end();
        set(Map.of());
        set(Map.of("alder", "unge", "kjonn", "kvinner"));
        references.state(
                new StateReference(
                        indicator,
                        "kommunene",
                        ReferenceKind.PEERS,
                        LocalizedText.nb("Kommunene"),
                        new AreaRef(REGION, null),
                        List.of(),
                        null),
                CHANGE);
        record(AREA, "2019", null, COUNTS);
        record(AREA, "2020", null, row(0, 271_829), row(161_804, 141_422), row(173_206, 223_607));
        String known = last(end).recordedAt().toString();
        record(AREA, "2019", "Talt på nytt", row(31_416, 271_830), row(161_805, 141_421), row(173_207, 223_606));
        Set<String> secret = held();
        assertEquals(6 + 4, secret.size(), "all six, and of those two that stayed: " + secret);
        assertTrue(secret.contains("31415") && secret.contains("31416"));
        Map<String, String> answers = answers(List.of("", "&knownAt=" + known), end);
        assertTrue(answers.size() > 12 * 2 * 8, "there are answers: " + answers.size());
        Set<String> found = new HashSet<>();
        answers.forEach((address, text) -> {
            secret.forEach(number -> assertFalse(holds(text, number), number + " in " + address));
            Set.of("1003278", "303243", "173206").stream()
                    .filter(n -> holds(text, n))
                    .forEach(found::add);
        });
        assertEquals(3, found.size(), "what is shown would have been found: " + found);
    }

    @Test
    @DisplayName("below 5 are suppressed in every answer, and so is the sum over areas that they are a part of")
    void small() {
        indicator = indicators.people(5).slug();
        record(AREA, "2019", null, row(3, 40), row(50, 60), row(70, 80));
        record("ringerike", "2019", null, row(10, 11), row(12, 13), row(14, 15));
        series(AREA, "alder:unge,kjonn:kvinner", "SUPPRESSED", null);
        series(AREA, "alder:unge", null, 43);
        series(AREA, "", null, 303);
        String region = "&areaBasis=CODES_AT:2024-01-01";
        series(REGION + region, "alder:unge,kjonn:kvinner", "SUPPRESSED", null);
        series(REGION + region, "alder:unge", "NOT_REPORTED", null);
        record("jevnaker", "2019", null, row(20, 21), row(22, 23), row(24, 25));
        series(REGION + region, "alder:unge,kjonn:kvinner", "SUPPRESSED", null);
        given().get(address("series", REGION + region, "alder:unge,kjonn:kvinner"))
                .then()
                .body("points.lowerBound", contains(false))
                .body("points.coverage.have", contains(2))
                .body("points.coverage.of", contains(3));
        series(REGION + region, "alder:unge", null, 43 + 21 + 41);
    }

    @Test
    @DisplayName(
            "stay held back; what is the same is not recorded again, and what is not is recorded with all of its table")
    void revised() {
        indicator = indicators.people(5).slug();
        record(AREA, "2019", null, row(3, 40), row(50, 60), row(70, 80));
        assertEquals(6, held().size());
        Map<String, String> before = rows.contents();
        assertEquals(
                List.of(),
                service.record(indicator, of("2019", "Igjen", row(3, 40), row(50, 60), row(70, 80)), CHANGE));
        assertEquals(before, rows.contents());
        long end = feed.end();
        record(AREA, "2019", "Var 3, er 13", row(13, 40), row(50, 60), row(70, 80));
        assertEquals(12, feed.after(end).size(), "all twelve series are told of");
        series(AREA, "alder:unge,kjonn:kvinner", "SUPPRESSED", null);
        series(AREA, "alder:unge", null, 53);
        assertEquals(
                12,
                rows.number(
                        "select count(*) from observation_held_back h join observation_series s on s.id = h.series_id"
                                + " join indicator i on i.id = s.indicator_id where i.slug = ?",
                        indicator));
        feed.after(end).stream()
                .filter(e -> e.snapshot().at("/slice").size() == 2
                        && e.snapshot().at("/points/0/missing").isTextual())
                .forEach(e -> assertEquals(
                        SmallFigures.REASON, e.snapshot().at("/points/0/reason").asText()));
    }

    @Test
    @DisplayName("of a dimension are held back alone by its limit, with another by one dimension only")
    void oneDimension() {
        indicator = indicators.byAge(5).slug();
        service.record(
                indicator,
                List.of(
                        CountTables.series(AREA, Map.of(), in("2019").of("24")),
                        CountTables.series(
                                AREA, Map.of("alder", "unge"), in("2019").of("4")),
                        CountTables.series(
                                AREA, Map.of("alder", "voksne"), in("2019").of("20")),
                        CountTables.series(
                                AREA, Map.of("alder", "eldre"), in("2019").of("0"))),
                CHANGE);
        series(AREA, "alder:unge", "SUPPRESSED", null);
        series(AREA, "alder:voksne", "SUPPRESSED", null);
        series(AREA, "alder:eldre", "SUPPRESSED", null);
        series(AREA, "", null, 24);
    }

    @Test
    @DisplayName("are there with all of their table, or nothing is, when the connection is lost")
    void allOrNothing() {
        record(AREA, "2018", null, COUNTS);
        allOrNothing.of(
                6,
                () -> record(AREA, "2019", null, COUNTS),
                () -> given().get(address("series", AREA, "alder:unge")).asString());
        assertEquals(
                6 + 6,
                rows.number(
                        "select count(*) from observation_held_back h join observation_series s"
                                + " on s.id = h.series_id join indicator i on i.id = s.indicator_id where i.slug = ?",
                        indicator));
    }

    @Test
    @DisplayName("of one table that come at the same moment are recorded one after the other")
    void atOnce() {
        List<Object> outcomes = AtOnce.all(List.of(
                () -> service.record(indicator, of("2019", null, COUNTS), CHANGE)
                        .size(),
                () -> service.record(indicator, of("2019", null, COUNTS), CHANGE)
                        .size(),
                () -> service.record(
                                indicator,
                                of("2019", null, row(31_416, 271_830), row(161_805, 141_422), row(173_207, 223_607)),
                                CHANGE)
                        .size()));
        assertTrue(outcomes.contains(12), outcomes.toString());
        assertTrue(
                outcomes.stream()
                        .allMatch(o -> Set.<Object>of(12, 0, SeriesProblem.REVISION_WITHOUT_REASON)
                                .contains(o)),
                outcomes.toString());
        assertEquals(
                12,
                rows.number(
                        "select count(*) from observation o join observation_series s on s.id = o.series_id"
                                + " join indicator i on i.id = s.indicator_id where i.slug = ?",
                        indicator));
    }

    @Test
    @DisplayName("cost no more statements in many tables than in one")
    void statementCount() {
        record(AREA, "2017", null, COUNTS);
        long one = statements.of(() -> record(AREA, "2018", null, COUNTS));
        List<RecordSeries> two = new ArrayList<>();
        List<RecordSeries> next = of("2020", null, COUNTS);
        List<RecordSeries> first = of("2019", null, COUNTS);
        for (int i = 0; i < first.size(); i++) {
            List<RecordObservation> both = new ArrayList<>(first.get(i).observations());
            both.addAll(next.get(i).observations());
            two.add(new RecordSeries(first.get(i).area(), first.get(i).slice(), both));
        }
        assertEquals(one, statements.of(() -> service.record(indicator, two, CHANGE)));
    }

    private Map<String, String> answers(List<String> times, long end) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Map<String, String> slice : figures(COUNTS).keySet()) {
            for (String time : times) {
                for (String read : List.of(
                        "series",
                        "series.csv",
                        "series.xlsx",
                        "series.json-stat",
                        "assessment",
                        "explain",
                        "references",
                        "references.csv")) {
                    for (String area : List.of(AREA, REGION)) {
                        read(answers, address(read, area, Slice.text(slice)) + time);
                    }
                }
            }
        }
        for (String other : List.of("", "/history", "/targets?area=" + AREA, "/projections?area=" + AREA)) {
            read(answers, "/api/v1/indicators/" + indicator + other);
        }
        read(answers, "/api/v1/indicators?limit=100");
        feed.after(end).forEach(entry -> answers.put("change " + entry.seq(), entry.snapshot() + entry.reason()));
        return answers;
    }

    private static void read(Map<String, String> answers, String address) {
        Response answer = given().get(address);
        assertTrue(Set.of(200, 404).contains(answer.statusCode()), address + ": " + answer.statusCode());
        answers.put(address, address.contains(".xlsx") ? unpacked(answer.asByteArray()) : answer.asString());
    }

    private static String unpacked(byte[] workbook) {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue(text.length() > 100, "a workbook");
        return text.toString();
    }

    /** However thousands are parted. */
    private static boolean holds(String text, String number) {
        String parted =
                number.substring(0, number.length() - 3) + "[ ,.\u00a0\u202f]?" + number.substring(number.length() - 3);
        // The seconds of an instant may be 31.416.
        String timeless = text.replaceAll("[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]+", "");
        return Pattern.compile("(?<![0-9])" + parted + "(?![0-9])")
                .matcher(timeless)
                .find();
    }

    private Set<String> held() {
        Set<String> held = new HashSet<>();
        long next = number(0);
        while (next >= 0) {
            held.add(String.valueOf(next));
            next = number(next + 1);
        }
        return held;
    }

    /** The least one that is held back, from this number on. */
    private long number(long from) {
        return rows.number(
                "select coalesce(min(h.value), -1) from observation_held_back h"
                        + " join observation_series s on s.id = h.series_id join indicator i on i.id = s.indicator_id"
                        + " where i.slug = ? and h.value >= ?",
                indicator,
                from);
    }

    private void set(Map<String, String> slice) {
        targets.set(
                new SetTarget(
                        indicator,
                        new AreaRef(AREA, null),
                        slice,
                        null,
                        List.of(),
                        List.of(atLeast("2000000").build())),
                CHANGE);
    }

    private LedgerEntryView last(long end) {
        List<LedgerEntryView> all = feed.after(end);
        return all.get(all.size() - 1);
    }

    private List<RecordSeries> of(String period, @Nullable String reason, long[]... counts) {
        return table(AREA, period, reason, counts);
    }

    private void record(String area, String period, @Nullable String reason, long[]... counts) {
        service.record(indicator, table(area, period, reason, counts), CHANGE);
    }

    private void series(String area, String slice, @Nullable String missing, @Nullable Integer value) {
        given().get(address("series", area, slice))
                .then()
                .statusCode(200)
                .body("points.missing", contains((Object) missing))
                .body("points.value", contains((Object) value));
    }

    private String address(String read, String area, String slice) {
        return "/api/v1/indicators/" + indicator + "/" + read + "?area=" + area
                + (slice.isEmpty() ? "" : "&slice=" + slice);
    }
}
