package no.ringvirkning.indicator.picture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.ringvirkning.shared.Language;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The picture of a series")
class PictureTest {

    private static final String SERIES = "/api/v1/indicators/folkemengde/series";

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static byte[] body(String address) {
        return get(address).then().statusCode(200).extract().asByteArray();
    }

    private Map<String, BigDecimal> figures(String area, String rest) throws IOException {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (JsonNode point :
                json.readTree(body(SERIES + "?area=" + area + rest)).get("points")) {
            if (point.has("value")) {
                figures.put(point.get("period").asText(), point.get("value").decimalValue());
            }
        }
        return figures;
    }

    private static Map<String, BigDecimal> drawn(ReadPicture picture, String area) {
        return picture.points().stream()
                .filter(p -> p.line().equals(area))
                .collect(
                        Collectors.toMap(ReadPicture.Read::period, ReadPicture.Read::value, (a, b) -> a, TreeMap::new));
    }

    @ParameterizedTest
    @CsvSource({
        "kongsberg, ''",
        "ringeriksregionen, &areaBasis=CODES_AT:2024-01-01&from=2013&to=2025",
        "aalesund, &areaBasis=HARMONISED&from=2020&to=2025",
        "glamdal, &areaBasis=HARMONISED"
    })
    @DisplayName("has the figures of the JSON, each where it says, at every width and in every language")
    void sameFigures(String area, String rest) throws IOException {
        for (Language language : Language.values()) {
            for (int width : new int[] {320, 400, 1200, 2000}) {
                ReadPicture picture = new ReadPicture(
                        body(SERIES + ".svg?area=" + area + rest + "&width=" + width + "&lang=" + language.tag()));
                picture.isSound();
                picture.standsWhereItSays(PictureWords.in(language));
                assertEquals(width, picture.width());
                assertEquals(figures(area, rest), drawn(picture, area));
            }
        }
    }

    @Test
    @DisplayName("of four areas has those of each")
    void fourAreas() throws IOException {
        String areas = "ringeriksregionen,hole,jevnaker,ringerike";
        ReadPicture picture = new ReadPicture(body(SERIES + ".svg?area=" + areas));
        picture.isSound();
        for (String area : areas.split(",")) {
            assertEquals(figures(area, ""), drawn(picture, area));
        }
        assertNotEquals(figures("hole", ""), drawn(picture, "jevnaker"), "the check can fail");
    }

    @Test
    @DisplayName(
            "says what must be known: source and licence, where the axis begins, and when there are no figures and why")
    void words() {
        String ringerike = get(SERIES + ".svg?area=ringeriksregionen&lang=nb").asString();
        Stream.of("lang=\"nb\"", "<title", "<desc", "Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.", "ikke på 0")
                .forEach(each -> assertTrue(ringerike.contains(each), each));
        get(SERIES + ".svg?area=aalesund&areaBasis=HARMONISED&from=2020&to=2025&lang=en")
                .then()
                .body(containsString("Periods without figures"))
                .body(containsString("does not exist on these borders"));
        String compared = get(SERIES + ".svg?area=norge,kongsberg&lang=nb").asString();
        assertTrue(compared.contains("Alle setningene gjelder"), compared);
        assertTrue(!ringerike.contains("Alle setningene gjelder"), ringerike);
        String cap = get("/api/v1/indicators/virksomheter-i-kompetanseprogram/series.svg"
                        + "?area=ringeriksregionen&lang=nb&areaBasis=AS_REPORTED")
                .asString();
        assertTrue(cap.contains("Den stiplede linja er taket."), cap);
        assertTrue(!cap.contains("målbanen"), cap);
        get("/api/v1/indicators/folkemengde/series.svg?area=hole&from=1990&to=1995&lang=nb")
                .then()
                .statusCode(200)
                .body(containsString("Det er ingen tall for Hole"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1200, 2000})
    @DisplayName("as points is as wide as asked and not blank, with words, and without a font of the machine")
    void png(int width) throws IOException {
        byte[] png = body(SERIES + ".png?area=kongsberg&width=" + width);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(width, image.getWidth());
        ReadPicture twin = new ReadPicture(body(SERIES + ".svg?area=kongsberg&width=" + width));
        assertEquals(twin.height(), image.getHeight());
        double dark = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xff)
                .filter(blue -> blue < 128)
                .count();
        double part = dark / image.getWidth() / image.getHeight();
        assertTrue(part > 0.005 && part < 0.2, "dark: " + part);
        ReadPicture.Box title = twin.texts().get(0);
        long inTitle = IntStream.range((int) (title.left() * twin.scale()), (int) (title.right() * twin.scale()))
                .filter(x -> IntStream.range((int) (title.top() * twin.scale()), (int) (title.bottom() * twin.scale()))
                        .anyMatch(y -> (image.getRGB(x, y) & 0xff) < 128))
                .count();
        assertTrue(inTitle > (title.right() - title.left()) * twin.scale() / 2, "letters stand where the title is");
    }

    @ParameterizedTest
    @CsvSource({".svg, image/svg+xml;charset=UTF-8", ".png, image/png"})
    @DisplayName("has an entity tag, is the same to the byte as long as its figures are, and answers HEAD")
    void caching(String end, String type) {
        String address = SERIES + end + "?area=kongsberg&width=400";
        Response first = get(address);
        assertEquals(type, first.contentType());
        assertEquals("public, max-age=0, must-revalidate", first.header("Cache-Control"));
        assertArrayEquals(first.asByteArray(), body(address));
        String tag = first.header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", equalTo(tag));
        given().head(address).then().statusCode(200).contentType(type).header("ETag", equalTo(tag));
        given().accept("application/json").get(address).then().statusCode(200).contentType(type);
        assertNotEquals(tag, get(address + "&lang=en").header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?area=kongsberg&width=0 | 400 | invalid-parameter",
                "?area=kongsberg&width=319 | 400 | invalid-parameter",
                "?area=kongsberg&width=2001 | 400 | invalid-parameter",
                "?area=kongsberg&width=NaN | 400 | invalid-parameter",
                "?area=kongsberg&width=99999999999 | 400 | invalid-parameter",
                "?area=kongsberg&lang=xx | 400 | invalid-parameter",
                "?area=a,b,c,d,e | 400 | invalid-parameter",
                "?area=kongsberg,kongsberg | 400 | invalid-parameter",
                "?area=kongsberg, | 400 | unknown-area",
                "?area=kongsberg,nowhere | 400 | unknown-area",
                "?width=400 | 400 | missing-parameter",
                "?area=kongsberg&from=2019-07 | 400 | period-not-of-frequency",
                "?area=kongsberg&areaBasis=X | 400 | area-basis-malformed",
                "?area=kongsberg&slice=a:b | 400 | unknown-slice",
                "?area=kongsberg&limit=5 | 400 | unknown-parameter",
                "?area=kongsberg&knownAt=2000-01-01T00:00:00Z | 404 | not-found"
            })
    @DisplayName("is refused with the problem of the series for what cannot be drawn")
    void refused(String query, int status, String problem) {
        for (String end : new String[] {".svg", ".png"}) {
            get(SERIES + end + query)
                    .then()
                    .statusCode(status)
                    .contentType(startsWith("application/problem+json"))
                    .body("type", equalTo("urn:ringvirkning:problem:" + problem));
        }
    }

    @Test
    @DisplayName("of forty areas, or of an indicator that is not there, is refused")
    void refusedElsewhere() {
        String forty = IntStream.range(0, 40).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        get(SERIES + ".png?area=" + forty).then().statusCode(400);
        get("/api/v1/indicators/nothing/series.svg?area=kongsberg").then().statusCode(404);
    }

    @Test
    @DisplayName("is drawn again and again without running out of places")
    void placesAreLeft() {
        for (int i = 0; i < 5; i++) {
            body(SERIES + ".png?area=kongsberg&width=320");
            get(SERIES + ".png?area=nowhere").then().statusCode(400);
        }
    }
}
