package no.ringvirkning.indicator.reader;

import static no.ringvirkning.indicator.reader.Samples.bytes;
import static no.ringvirkning.indicator.reader.Samples.refused;
import static no.ringvirkning.indicator.reader.Samples.text;
import static no.ringvirkning.indicator.reader.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.reader.PxWebCatalogue.Group;
import no.ringvirkning.indicator.reader.PxWebCatalogue.Limits;
import no.ringvirkning.indicator.reader.PxWebCatalogue.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PxWeb, beside its tables")
class PxWebCatalogueTest {

    @Test
    @DisplayName("tells which tables there are")
    void tables() {
        PxWebCatalogue.Tables read = PxWebCatalogue.tables(bytes("pxweb/v2-tables.json"));

        assertEquals(
                List.of(
                        new Table(
                                "TAB001",
                                "Population by region, contents and year, made up",
                                "2023-05-25T13:42:00Z",
                                "1991",
                                "2001",
                                "Annual",
                                "Made up",
                                List.of("region", "contents", "year")),
                        new Table("TAB002", "Little told, made up", null, null, null, null, null, List.of())),
                read.tables());
        assertEquals(1, read.page());
        assertEquals(1, read.pages());
        assertEquals(
                read.tables().get(1),
                PxWebCatalogue.table(utf8("{\"id\":\"TAB002\",\"label\":\"Little told, made up\"}")));
    }

    @Test
    @DisplayName("tells how codes are grouped, and how much one may ask for")
    void codelistAndLimits() {
        assertEquals(
                List.of(new Group("WEST", "West", List.of("BE")), new Group("EAST", "East", List.of("AT", "BG"))),
                PxWebCatalogue.codelist(bytes("pxweb/v2-codelist.json")).groups());
        assertEquals(
                new Limits(
                        800_000,
                        30,
                        60,
                        "https://creativecommons.org/licenses/by/4.0/",
                        Map.of("no", "Kilde: oppdiktet", "en", "Source: made up")),
                PxWebCatalogue.limits(bytes("pxweb/v2-config.json")));
    }

    @Test
    @DisplayName("is refused where it does not hold together")
    void hostile() {
        String codelist = text("pxweb/v2-codelist.json");
        refused(
                ReaderProblemKind.DUPLICATE_CATEGORY,
                "/values/1",
                () -> PxWebCatalogue.codelist(utf8(codelist.replace("EAST", "WEST"))));
        refused(
                ReaderProblemKind.WRONG_TYPE,
                "/values/1/valueMap/0",
                () -> PxWebCatalogue.codelist(utf8(codelist.replace("\"AT\"", "1"))));
        String config = text("pxweb/v2-config.json");
        refused(
                ReaderProblemKind.BAD_POSITION,
                "/maxDataCells",
                () -> PxWebCatalogue.limits(utf8(config.replace("800000", "0"))));
        refused(
                ReaderProblemKind.DUPLICATE_MEMBER,
                "/sourceReferences/1",
                () -> PxWebCatalogue.limits(utf8(config.replace("\"language\": \"en\"", "\"language\": \"no\""))));
        refused(
                ReaderProblemKind.MISSING_MEMBER,
                "/tables/1",
                () -> PxWebCatalogue.tables(utf8(text("pxweb/v2-tables.json").replace("\"id\": \"TAB002\", ", ""))));
    }
}
