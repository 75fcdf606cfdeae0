package no.ringvirkning.area.reference;

import static no.ringvirkning.area.reference.ReferenceFiles.COUNTIES;
import static no.ringvirkning.area.reference.ReferenceFiles.REGIONS;
import static no.ringvirkning.area.reference.ReferenceFiles.municipality;
import static no.ringvirkning.area.reference.ReferenceFiles.withCode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.ringvirkning.area.reference.ReferenceFiles.Area;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionReferenceTest {
    private static final Pattern CONTACT = Pattern.compile("@|\\+47|\\b\\d{3} \\d{2} \\d{3}\\b|\\b\\d{8}\\b");

    @ParameterizedTest
    @CsvSource({
        "ringeriksregionen, 2013-06-01, 0605 0532 0612, 06 05 06",
        "ringeriksregionen, 2021-06-01, 3007 3053 3038, 30 30 30",
        "ringeriksregionen, 2024-06-01, 3305 3236 3310, 33 32 33",
        "gardermoregionen, 2019-06-01, 0235 0237 0238 0239 0234 0236, 02 02 02 02 02 02",
        "gardermoregionen, 2021-06-01, 3033 3035 3036 3037 3032 3034, 30 30 30 30 30 30",
        "gardermoregionen, 2024-06-01, 3209 3240 3238 3242 3230 3228, 32 32 32 32 32 32",
        "glamdal, 2006-06-01, 0402 0418 0419 0420 0423 0425 0426, 04 04 04 04 04 04 04",
        "glamdal, 2024-06-01, 3401 3414 3415 3416 3417 3418 3419, 34 34 34 34 34 34 34"
    })
    @DisplayName("The members of a region have the codes and counties of the date")
    void membersOnDate(String slug, LocalDate day, String codes, String counties) {
        List<String> found = members(slug)
                .map(member -> municipality(member).codeOn(day).orElseThrow())
                .toList();
        assertEquals(List.of(codes.split(" ")), found);
        assertEquals(
                List.of(counties.split(" ")),
                found.stream().map(code -> code.substring(0, 2)).toList());
        found.forEach(code ->
                assertTrue(withCode(COUNTIES, code.substring(0, 2), day).isPresent(), code));
    }

    @Test
    @DisplayName("A region whose members are not known has none, and says so")
    void unknownMembers() {
        assertEquals(
                List.of("honefoss-omland", "romerike", "arko-regionen", "drammensregionen"),
                regions()
                        .filter(region -> !region.get("membersKnown").asBoolean())
                        .map(region -> region.get("slug").asText())
                        .toList());
        regions().filter(region -> !region.get("membersKnown").asBoolean()).forEach(region -> {
            assertTrue(region.get("members").isEmpty());
            assertFalse(region.at("/note/nb").asText().isBlank());
        });
    }

    @Test
    @DisplayName("Every region has a name and a source; what it points at exists")
    void references() {
        List<String> places =
                regions().map(region -> region.get("slug").asText()).toList();
        regions().forEach(region -> {
            assertFalse(region.at("/name/nb").asText().isBlank());
            assertFalse(region.get("sources").isEmpty(), region.toString());
            Stream.of("members", "partOf")
                    .flatMap(key -> stream(region.get(key)))
                    .forEach(member -> municipality(member.get("area").asText()));
            if (region.has("centre") && !places.contains(region.get("centre").asText())) {
                municipality(region.get("centre").asText());
            }
        });
    }

    @Test
    @DisplayName("Facts keep the reservation and the words of the source")
    void facts() {
        JsonNode wide = region("honefoss-omland").get("facts");
        assertEquals("CIRCA", wide.at("/0/quantity/qualifier").asText());
        assertEquals("omkring 45000 mennesker", wide.at("/0/quantity/verbatim").asText());
        assertEquals("NEARLY", wide.at("/1/quantity/qualifier").asText());
        assertEquals("nærmere 2 000 km²", wide.at("/1/quantity/verbatim").asText());
        assertTrue(region("ringeriksregionen").get("facts").isEmpty());
        JsonNode glamdal = region("glamdal").at("/facts/0/quantity");
        assertEquals("54.000 innbyggere", glamdal.get("verbatim").asText());
        assertEquals(54_000, glamdal.get("value").asInt());
    }

    @Test
    @DisplayName("The place Hønefoss and the town municipality that was are two areas")
    void placeAndMunicipality() {
        Area town = municipality("honefoss");
        assertEquals(LocalDate.parse("1964-01-01"), town.codes().get(0).to());
        assertEquals("PLACE", region("honefoss-tettsted").get("kind").asText());
    }

    @Test
    @DisplayName("No reference file holds an address or a number of a person")
    void noContactPoints() {
        assertTrue(CONTACT.matcher("ring 995 00 000").find());
        Stream.of("regions-no.json", "counties-no.csv", "county-changes-no.csv", "areas-no.json")
                .forEach(file ->
                        assertFalse(CONTACT.matcher(ReferenceFiles.text(file)).find(), file));
    }

    private static Stream<JsonNode> regions() {
        return stream(REGIONS);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode region(String slug) {
        return regions()
                .filter(region -> region.get("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> members(String slug) {
        return stream(region(slug).get("members"))
                .map(member -> member.get("area").asText());
    }
}
