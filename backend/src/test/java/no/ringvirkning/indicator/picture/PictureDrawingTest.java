package no.ringvirkning.indicator.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ringvirkning.indicator.picture.LinePicture.Line;
import no.ringvirkning.indicator.picture.LinePicture.Mark;
import no.ringvirkning.indicator.picture.LinePicture.Point;
import no.ringvirkning.indicator.picture.LinePicture.Span;
import no.ringvirkning.indicator.picture.LinePicture.Stretch;
import no.ringvirkning.indicator.picture.LinePicture.Sureness;
import no.ringvirkning.indicator.picture.LinePicture.Way;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import no.ringvirkning.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture of lines")
class PictureDrawingTest {

    private static final long FIRST_SEED = 20_261_122;
    private static final PictureWords NB = PictureWords.in(Language.NB);

    private static Point point(int year, @Nullable String number) {
        return new Point(String.valueOf(year), year, number, Sureness.EXACT, year + ": " + number, false);
    }

    private static LinePicture picture(Line... lines) {
        return new LinePicture(List.of(lines), null, List.of(), List.of(), "personer", 0, "ingen tall");
    }

    private static byte[] svg(LinePicture picture, int width, PictureWords words) {
        return new Sheet("Folkemengde: Å", List.of("Ord"), picture, List.of("Merknad"), List.of("Kilde"))
                .svg(width, words, false);
    }

    private static String number(Random random) {
        long digits = random.nextLong(-999_999, 1_000_000) / (long) Math.pow(10, random.nextInt(6));
        return BigDecimal.valueOf(digits)
                .scaleByPowerOfTen(random.nextInt(-8, 24))
                .toPlainString();
    }

    /** Lines with gaps, breaks and all that may stand beside them, of numbers of any size. */
    private static LinePicture seeded(Random random) {
        List<Line> lines = new ArrayList<>();
        int first = random.nextInt(1800, 2030);
        int size = random.nextInt(-8, 24);
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            List<Point> points = new ArrayList<>();
            for (int year = first; year < first + random.nextInt(1, 60); year++) {
                String number = BigDecimal.valueOf(random.nextLong(-99, 999_999))
                        .scaleByPowerOfTen(size)
                        .toPlainString();
                points.add(new Point(
                        String.valueOf(year),
                        year,
                        random.nextInt(4) == 0 ? null : number,
                        Sureness.values()[random.nextInt(4)],
                        "<ord> & \"mer\"",
                        random.nextInt(9) == 0));
            }
            List<Span> likely = i < 4
                    ? List.of()
                    : points.stream()
                            .filter(p -> p.number() != null)
                            .map(p -> new Span(p.at(), p.value() - Math.abs(p.value()), p.value() * 1.5))
                            .toList();
            lines.add(new Line(
                    "line-" + i,
                    "Et navn som er langt ".repeat(random.nextInt(1, 4)) + i,
                    i - 1,
                    i == 4,
                    points,
                    likely));
        }
        double end = first + random.nextInt(1, 30);
        Way way = random.nextBoolean()
                ? null
                : new Way(
                        "Mål (eksempel)",
                        2,
                        List.of(
                                WayPoint.on(first, Double.parseDouble(number(random)), false),
                                WayPoint.on(end, Double.parseDouble(number(random)), true)));
        return new LinePicture(
                lines,
                way,
                List.of(new Stretch(first - 3, end)),
                List.of(new Mark("a", first)),
                "en enhet",
                6,
                "ingen tall");
    }

    @Test
    @DisplayName("has every point inside its frame and every text on the paper, whatever the figures are")
    void soundForAll() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 300; seed++) {
            Random random = new Random(seed);
            LinePicture picture = seeded(random);
            int width = random.nextInt(PictureQuestion.NARROWEST, PictureQuestion.WIDEST + 1);
            PictureWords words = PictureWords.in(Language.values()[random.nextInt(3)]);
            try {
                byte[] svg = svg(picture, width, words);
                ReadPicture read = new ReadPicture(svg);
                read.isSound();
                assertArrayEquals(svg, svg(picture, width, words), "the same every time");
                assertEquals(
                        picture.lines().stream()
                                .flatMap(Line::known)
                                .map(Point::number)
                                .toList(),
                        read.points().stream()
                                .map(p -> p.value().toPlainString())
                                .toList());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    @Test
    @DisplayName("has a point where the number is, to the pixel, and the check finds one that is moved or renamed")
    void pointsStandWhereTheyAre() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 100; seed++) {
            Random random = new Random(seed);
            List<Point> points = new ArrayList<>();
            for (int year = 2000; year < 2020; year++) {
                points.add(point(year, String.valueOf(random.nextInt(-9_999, 100_000))));
            }
            byte[] svg = svg(picture(new Line("a", "A", 0, false, points)), 1200, NB);
            new ReadPicture(svg).standsWhereItSays(NB);
            String moved = new String(svg, StandardCharsets.UTF_8).replaceFirst("cy=\"[0-9.]+\"", "cy=\"1\"");
            assertThrows(AssertionError.class, () -> read(moved).standsWhereItSays(NB));
            assertThrows(AssertionError.class, () -> read(moved).isSound());
            String renamed = new String(svg, StandardCharsets.UTF_8)
                    .replaceFirst("data-value=\"-?[0-9]+\"", "data-value=\"123456\"");
            assertThrows(AssertionError.class, () -> read(renamed).standsWhereItSays(NB));
        }
    }

    private static ReadPicture read(String svg) {
        return new ReadPicture(svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("draws zero, and never draws what is missing; no line goes over a gap or a break")
    void missingIsNoZero() {
        Point broken = new Point("2024", 2024, "7", Sureness.EXACT, "7", true);
        String svg = new String(
                svg(
                        picture(new Line(
                                "a",
                                "A",
                                0,
                                false,
                                List.of(
                                        point(2019, "5"),
                                        point(2020, null),
                                        point(2021, null),
                                        point(2022, "0"),
                                        point(2023, "6"),
                                        broken))),
                        800,
                        NB),
                StandardCharsets.UTF_8);
        List<ReadPicture.Read> points = read(svg).points();
        assertEquals(
                List.of("2019", "2022", "2023", "2024"),
                points.stream().map(ReadPicture.Read::period).toList());
        assertEquals(read(svg).frame().bottom(), points.get(1).y(), 0.06);
        assertTrue(svg.contains("ingen tall"));
        String line = svg.replaceAll("(?s).*stroke-linecap=\"round\"><path d=\"([^\"]*)\".*", "$1");
        assertEquals("MMLM", line.replaceAll("[^ML]", ""));
    }

    @Test
    @DisplayName("has a field around what is expected, from the lowest to the highest that is likely, and room for it")
    void likely() {
        List<Point> points = List.of(point(2020, "10"), point(2021, "20"));
        List<Span> spans = List.of(new Span(2020, 5, 15), new Span(2021, 10, 60));
        String with =
                new String(svg(picture(new Line("a", "A", 0, true, points, spans)), 800, NB), StandardCharsets.UTF_8);
        Matcher field = Pattern.compile("<path d=\"(M[^\"]*)Z\" fill=\"[^\"]*\" fill-opacity")
                .matcher(with);
        assertTrue(field.find(), with);
        List<Double> heights = Arrays.stream(field.group(1).substring(1).split("L"))
                .map(place -> Double.valueOf(place.split(" ")[1]))
                .toList();
        ReadPicture read = read(with);
        double ten = read.points().get(0).y();
        double twenty = read.points().get(1).y();
        double each = (ten - twenty) / 10;
        assertEquals(ten - 5 * each, heights.get(0), 0.5);
        assertEquals(twenty - 40 * each, heights.get(1), 0.5);
        assertEquals(ten, heights.get(2), 0.5);
        assertEquals(ten + 5 * each, heights.get(3), 0.5);
        assertTrue(heights.stream().allMatch(y -> y >= read.frame().top() - 0.1), heights.toString());
        assertFalse(new String(svg(picture(new Line("a", "A", 0, true, points)), 800, NB), StandardCharsets.UTF_8)
                .contains("fill-opacity"));
    }

    @Test
    @DisplayName("tells numbers in thousands and millions rather than have them push the lines away")
    void largeNumbers() {
        String large = "12345678901234567890123456";
        byte[] svg = svg(picture(new Line("a", "A", 0, false, List.of(point(2019, "0"), point(2020, large)))), 400, NB);
        new ReadPicture(svg).isSound();
        String text = new String(svg, StandardCharsets.UTF_8);
        assertTrue(text.contains("personer × 1\u00a0000"), text);
        assertTrue(text.contains("data-value=\"" + large + '"'));
    }

    @Test
    @DisplayName("says in its words what the pages of the web app say")
    void sameWordsAsThePages() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Language language : Language.values()) {
            Properties words = new Properties();
            words.load(new InputStreamReader(
                    PictureWords.class.getResourceAsStream("/picture/" + language.tag() + ".properties"),
                    StandardCharsets.UTF_8));
            for (String key : words.stringPropertyNames()) {
                String[] parts = key.split("\\.", 2);
                if (parts[0].equals("picture")) {
                    continue;
                }
                JsonNode page = json.readTree(Path.of("../frontend/src/i18n", language.tag(), parts[0] + ".json")
                        .toFile());
                assertEquals(
                        page.at("/" + parts[1].replace('.', '/')).asText(),
                        words.getProperty(key),
                        language + " " + key);
            }
        }
    }

    @Test
    @DisplayName("has no words that it never says")
    void noWordsWithoutUse() throws IOException {
        Pattern literal = Pattern.compile("\"([a-zA-Z.]+)\"");
        Set<String> said = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/no/ringvirkning/indicator/picture"))) {
            for (Path file : files.toList()) {
                literal.matcher(Files.readString(file)).results().forEach(found -> said.add(found.group(1)));
            }
        }
        Properties words = new Properties();
        words.load(new InputStreamReader(
                PictureWords.class.getResourceAsStream("/picture/nb.properties"), StandardCharsets.UTF_8));
        assertEquals(
                List.of(),
                words.stringPropertyNames().stream()
                        .filter(key -> !said.contains(key) && said.stream().noneMatch(start -> goesOn(start, key)))
                        .sorted()
                        .toList());
    }

    /** Whether a key is put together of its start and the name of a constant, of a unit or of a side of the way. */
    private static boolean goesOn(String start, String key) {
        return start.endsWith(".")
                && key.startsWith(start)
                && (start.startsWith("figure.") || key.substring(start.length()).matches("[A-Z_]+"));
    }

    @Test
    @DisplayName("keeps what says that a line was made up, where the rest of its name has no room")
    void madeUpHasRoom() throws IOException {
        Line counted = new Line("a", "Ringeriksregionen", 0, false, List.of(point(2019, "5"), point(2020, "6")));
        Line expected =
                new Line("b", "Framskriving (eksempel)", 0, true, List.of(point(2021, "29330"), point(2022, "29440")));
        Way way = new Way("Mål (eksempel)", 0, List.of(WayPoint.on(2022, 30_000, true)));
        LinePicture picture =
                new LinePicture(List.of(counted, expected), way, List.of(), List.of(), "personer", 0, "ingen tall");
        for (int width : new int[] {320, 400, 1200}) {
            List<String> texts = new ReadPicture(svg(picture, width, NB))
                    .texts().stream().map(ReadPicture.Box::words).toList();
            assertEquals(2, texts.stream().filter(t -> t.contains("(eksempel)")).count(), width + ": " + texts);
        }
    }

    @Test
    @DisplayName("writes numbers as the language does")
    void numbers() {
        PictureWords en = PictureWords.in(Language.EN);
        assertEquals("−1\u00a0234\u00a0567,5", NB.number(new BigDecimal("-1234567.50")));
        assertEquals("−1,234,567.5", en.number(new BigDecimal("-1234567.50")));
        assertEquals("25.1%", en.percent(new BigDecimal("25.1")));
        assertEquals("25,1\u00a0%", NB.percent(new BigDecimal("25.1")));
        assertEquals("0", NB.number(new BigDecimal("0E+3")));
        assertEquals("100", NB.number(new BigDecimal("1E+2")));
        assertEquals("3. kvartal 2019", NB.period("2019-Q3"));
        assertEquals("2. halvår 2019", NB.period("2019-H2"));
        assertEquals("1 July 2019", en.period("2019-07-01"));
    }
}
