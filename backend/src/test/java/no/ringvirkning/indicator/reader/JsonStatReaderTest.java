package no.ringvirkning.indicator.reader;

import static no.ringvirkning.indicator.reader.Samples.bytes;
import static no.ringvirkning.indicator.reader.Samples.refused;
import static no.ringvirkning.indicator.reader.Samples.text;
import static no.ringvirkning.indicator.reader.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import no.ringvirkning.indicator.reader.StatCell.Known;
import no.ringvirkning.indicator.reader.StatCell.Missing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON-stat")
class JsonStatReaderTest {

    @Test
    @DisplayName("2.0: figures at their places, and missing ones with their symbols, never zero")
    void dataset() {
        StatTable table = JsonStatReader.readTable(bytes("json-stat/ssb-dataset.json"));

        assertEquals(18, table.cells().size());
        assertEquals(Known.of("39"), table.cell("02", "01", "Avstand", "1991"));
        assertEquals(Known.of("48"), table.cell("02", "08", "Avstand", "2016"));
        assertEquals(new Missing("."), table.cell("02", "01", "Avstand", "2021"));
        assertEquals(MissingMeaning.NOT_POSSIBLE, ((Missing) table.cells().get(2)).meaning());
        assertEquals(new Missing(".."), table.cell("06", "01", "Avstand", "1991"));
        assertEquals(MissingMeaning.NOT_AVAILABLE, ((Missing) table.cells().get(9)).meaning());
        assertEquals(7, table.cells().stream().filter(Missing.class::isInstance).count());
        assertEquals(StatRole.TIME, table.dimensions().get(3).role());
        assertEquals(StatRole.METRIC, table.dimensions().get(2).role());
        assertEquals("1-4,9 km", table.dimensions().get(0).categories().get(0).label());
        assertEquals(
                StatUnit.of("prosent", 0),
                table.dimensions().get(2).categories().get(0).unit());
        assertEquals("05300", table.structure().tableId());
        assertEquals("Statistisk sentralbyrå", table.structure().source());
        assertEquals(List.of("06", "08", "Avstand", "2021"), table.codes(17));
    }

    @Test
    @DisplayName("1.x: a dataset in a wrapper, with its frame among its dimensions")
    void wrapped() {
        StatDocument document = JsonStatReader.read(bytes("json-stat/ssb-wrapped.json"));

        assertEquals("dataset", document.tables().get(0).name());
        StatTable table = document.tables().get(0).table();
        assertEquals(
                List.of("Kjonn", "Alder", "ContentsCode", "Tid"),
                table.dimensions().stream().map(StatDimension::code).toList());
        assertEquals(Known.of("1687"), table.cell("0", "999", "Ansatte", "2005"));
        assertEquals(new Missing(".."), table.cell("2", "00-24", "MndfortjIalt", "2006"));
        assertEquals(StatRole.TIME, table.dimensions().get(3).role());
    }

    @Test
    @DisplayName("1.x: a bundle of datasets by name, one status for all, a single category without a place")
    void bundle() {
        StatDocument document = JsonStatReader.read(bytes("json-stat/bundle.json"));

        assertEquals(
                List.of("inhabitants", "jobs"),
                document.tables().stream().map(StatDocument.Named::name).toList());
        StatTable inhabitants = document.tables().get(0).table();
        assertEquals(
                new Known(new BigDecimal("110.5"), "e"), inhabitants.cells().get(1));
        assertEquals(
                StatCategory.of("A", "Place A"),
                inhabitants.dimensions().get(0).categories().get(0));
        StatTable jobs = document.tables().get(1).table();
        assertEquals(List.of(new Missing(null), Known.of("7"), new Missing(null)), List.copyOf(jobs.cells()));
        assertEquals(
                List.of("A", "B", "C"),
                jobs.dimensions().get(0).categories().stream()
                        .map(StatCategory::code)
                        .toList());

        StatDocument gathered = JsonStatReader.read(
                utf8("{\"version\":\"1.3\",\"class\":\"bundle\",\"dataset\":" + text("json-stat/bundle.json") + "}"));
        assertEquals(document.tables(), gathered.tables());
        refused(ReaderProblemKind.NOT_ONE_TABLE, "", () -> JsonStatReader.readTable(bytes("json-stat/bundle.json")));
    }

    @Test
    @DisplayName("2.0: a collection with datasets in it, collections within, and links to others")
    void collection() {
        StatDocument document = JsonStatReader.read(bytes("json-stat/collection.json"));

        assertEquals("A collection, made up", document.label());
        assertEquals(
                List.of("Close at hand", "Further in"),
                document.tables().stream()
                        .map(named -> named.table().structure().label())
                        .toList());
        assertEquals(
                MissingMeaning.CONFIDENTIAL,
                ((Missing) document.tables().get(0).table().cell("2020")).meaning());
        assertEquals(
                List.of(
                        new StatDocument.Link("dataset", "https://example.org/far.json", "Far away"),
                        new StatDocument.Link("collection", "https://example.org/more.json", null)),
                document.links());
    }

    @Test
    @DisplayName("every part of the format; numbers with the decimals they were written with")
    void allParts() {
        StatTable table = JsonStatReader.readTable(bytes("json-stat/all-parts.json"));

        assertEquals(
                List.of(
                        Known.of("20.10"),
                        new Missing("."),
                        Known.of("0"),
                        new Missing(".."),
                        new Known(new BigDecimal("15"), "*"),
                        new Missing(":"),
                        new Missing("..."),
                        Known.of("-0.000000000000000000000000000000000001")),
                List.copyOf(table.cells().subList(0, 8)));
        assertEquals(MissingMeaning.OTHER, ((Missing) table.cells().get(6)).meaning());
        assertEquals(MissingMeaning.NOT_TOLD, ((Missing) table.cells().get(11)).meaning());
        StatDimension what = table.dimensions().get(0);
        assertEquals(
                new StatUnit("people", "thousands of persons", null, 1, 3),
                what.categories().get(0).unit());
        assertEquals("%", what.categories().get(1).unit().symbol());
        assertEquals("1 January", what.categories().get(0).referencePeriod());
        assertEquals("Stock", what.categories().get(0).measuringType());
        StatDimension place = table.dimensions().get(1);
        assertEquals(List.of("A", "B"), place.categories().get(0).children());
        assertEquals(List.of("about B", "and more"), place.categories().get(2).notes());
        assertEquals("B", place.categories().get(2).label(), "the code where there is no name");
        assertEquals(List.of("about places"), place.notes());
        assertEquals(true, place.elimination());
        assertNull(what.elimination());
        assertEquals("year", table.dimensions().get(2).label());
        assertEquals("0003-10-13", table.structure().updated());
        assertEquals(List.of("about the table"), table.structure().notes());
        assertEquals("en", table.structure().language());
        assertFalse(table.toString().contains("never read"), "contact persons are left out");
    }

    @Test
    @DisplayName("texts in the place of figures are kept as texts, symbols among them are missing figures")
    void texts() {
        String dataset = """
                {"id": ["A"], "size": [3], "dimension": {"A": {"category": {"index": ["1", "2", "3"]}}},
                 "value": ["A1B1", "..", "-"]}
                """;
        assertEquals(
                List.of(new StatCell.Text("A1B1", null), new Missing(".."), new Missing("-")),
                JsonStatReader.readTable(utf8(dataset)).cells());
    }

    @Test
    @DisplayName("a source that refuses is no table")
    void refusals() {
        ReaderProblem problem = refused(
                ReaderProblemKind.REFUSED_BY_SOURCE,
                "/error",
                () -> PxWebReader.readTable(utf8("{\"error\":\"Too many values selected\"}")));
        assertEquals("Too many values selected", problem.detail());
        refused(
                ReaderProblemKind.REFUSED_BY_SOURCE,
                "/title",
                () -> JsonStatReader.read(utf8("{\"type\":\"Parameter error\",\"title\":\"No\",\"status\":400}")));
    }
}
