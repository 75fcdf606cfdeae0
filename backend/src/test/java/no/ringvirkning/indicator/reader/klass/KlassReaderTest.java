package no.ringvirkning.indicator.reader.klass;

import static no.ringvirkning.indicator.reader.Samples.bytes;
import static no.ringvirkning.indicator.reader.Samples.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.ringvirkning.indicator.reader.ReaderProblem;
import no.ringvirkning.indicator.reader.ReaderProblemKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Klass")
class KlassReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    @DisplayName("codes of one day: ISO-8859-1, semicolons, and rows that end where nothing follows")
    void codesOfOneDay() {
        List<KlassCode> codes = KlassReader.codes(bytes("klass/codes-one-day.csv"));

        assertEquals(
                List.of("0214 Ås", "0301 Oslo", "0605 Ringerike", "9999 Uoppgitt"),
                codes.stream().map(code -> code.code() + " " + code.name()).toList());
        assertEquals(new KlassCode("0214", null, 1, "Ås", null, null, null, null, null), codes.get(0));
    }

    @Test
    @DisplayName("codes over time: UTF-8, commas, a code used again, a name without the blanks around it")
    void codesOverTime() {
        List<KlassCode> codes = KlassReader.codes(bytes("klass/codes-over-time.csv"));

        assertEquals(8, codes.size());
        assertEquals("Borre", codes.get(2).name());
        assertEquals(
                List.of("Skoger", "Larvik"),
                List.of(codes.get(4).name(), codes.get(5).name()));
        assertEquals(LocalDate.parse("2024-01-01"), codes.get(7).validFrom());
        assertNull(codes.get(7).validTo());
        assertEquals(codes.get(7).validFrom(), codes.get(6).validTo(), "validTo is the first day after");
    }

    @Test
    @DisplayName("changes: a mark before UTF-8, CRLF, quotation marks, codes that begin and end")
    void changes() {
        List<KlassChange> changes = KlassReader.changes(bytes("klass/changes.csv"));

        KlassItem madeUp = new KlassItem("0001", "Made; \"up\"", null);
        assertEquals(
                List.of(
                        new KlassChange(
                                LocalDate.parse("2020-01-01"),
                                new KlassItem("0605", "Ringerike", null),
                                new KlassItem("3007", "Ringerike", null)),
                        new KlassChange(LocalDate.parse("2021-01-01"), null, madeUp),
                        new KlassChange(LocalDate.parse("2022-01-01"), madeUp, null)),
                changes);
    }

    @Test
    @DisplayName("correspondences: by columns, or code and name in one field with hard spaces")
    void correspondences() {
        assertEquals(
                List.of(
                        new KlassCorrespondence(
                                new KlassItem("3305", "Ringerike", null), new KlassItem("33", "Buskerud", null)),
                        new KlassCorrespondence(new KlassItem("2100", "Svalbard", null), null)),
                KlassReader.correspondences(bytes("klass/correspondences.csv")));
        assertEquals(
                new KlassCorrespondence(
                        new KlassItem("1942", "Nordreisa", null),
                        new KlassItem("1942", "Nordreisa - Ráisa - Raisi", null)),
                KlassReader.correspondences(bytes("klass/pairs.csv")).get(1));
    }

    @Test
    @DisplayName("reads the same in every encoding, separator and line end, from seeded rows")
    void sameInEveryForm() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            StringBuilder comma = new StringBuilder("code,name,notes");
            StringBuilder other = new StringBuilder("\"code\";\"notes\";\"name\"");
            String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            for (int row = 0; row < 1 + random.nextInt(5); row++) {
                String name = word(random);
                String notes = word(random);
                comma.append('\n').append(quoted(row + "") + "," + quoted(name) + "," + quoted(notes));
                other.append(end).append(quoted(row + "") + ";" + quoted(notes) + ";" + quoted(name));
            }
            List<KlassCode> expected = KlassReader.codes(comma.toString().getBytes(StandardCharsets.UTF_8));
            String what = "seed " + seed;
            assertEquals(expected, KlassReader.codes(other.toString().getBytes(WINDOWS)), what);
            assertEquals(expected, KlassReader.codes(("\ufeff" + other).getBytes(StandardCharsets.UTF_8)), what);
        }
    }

    private static String word(Random random) {
        String letters = "æøåÆØÅabc;,\t\" \u00a0-–š";
        StringBuilder word = new StringBuilder("Å");
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.append("x").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @ParameterizedTest(name = "{2} {3}")
    @DisplayName("refuses what does not hold together")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "codes|code;name#1;A;B|BAD_ROW|/1",
                "codes|code;name#1;A#1;B|DUPLICATE_ROW|/2",
                "codes|code;name#;A|BAD_ROW|/1/code",
                "codes|code;name#1;|BAD_ROW|/1/name",
                "codes|code;name#1 2;A|BAD_CODE|/1/code",
                "codes|code;name#123456789012345678901;A|BAD_CODE|/1/code",
                "codes|code;title#1;A|MISSING_COLUMN|``",
                "codes|code;name;code#1;A;2|DUPLICATE_COLUMN|/code",
                "codes|code;name;validFrom#1;A;01.01.2020|BAD_DATE|/1/validFrom",
                "codes|code;name;validFrom#1;A;2023-02-29|BAD_DATE|/1/validFrom",
                "codes|code;name;validFrom;validTo#1;A;2020-01-01;2020-01-01|BAD_DATE|/1/validTo",
                "codes|code;name;level#1;A;0|NOT_A_NUMBER|/1/level",
                "codes|code;name|NOT_CSV|``",
                "codes|code name#1 A|NOT_CSV|``",
                "codes|code;name#1;\"A|NOT_CSV|/1",
                "codes|code;name#1;\"A\"B|NOT_CSV|/1",
                "codes|``|NOT_CSV|``",
                "changes|oldCode;newCode;changeOccurred#;;2020-01-01|BAD_ROW|/1",
                "changes|oldCode;newCode;changeOccurred#1;2;|BAD_ROW|/1",
                "changes|oldCode;newCode#1;2|MISSING_COLUMN|``",
                "correspondences|sourceCode;targetCode#;2|BAD_ROW|/1",
                "correspondences|a;b#1;2|BAD_CODE|/1/a",
                "correspondences|a;b;c#1;2;3|MISSING_COLUMN|``",
            })
    void hostile(String list, String csv, ReaderProblemKind kind, String pointer) {
        byte[] bytes = csv.replace('#', '\n').getBytes(StandardCharsets.UTF_8);
        refused(kind, pointer, () -> read(list, bytes));
    }

    @Test
    @DisplayName("refuses other encodings, control characters, and more than is read")
    void refusedAsAWhole() {
        refused(
                ReaderProblemKind.WRONG_ENCODING,
                "",
                () -> KlassReader.codes("code;name\n1;Å\n".getBytes(StandardCharsets.UTF_16)));
        refused(ReaderProblemKind.WRONG_ENCODING, "", () -> KlassReader.codes("code;name\n1;\0\n".getBytes(WINDOWS)));
        byte[] undefined = "code;name\n1;A\n".getBytes(WINDOWS);
        undefined[12] = (byte) 0x81;
        refused(ReaderProblemKind.WRONG_ENCODING, "", () -> KlassReader.codes(undefined));
        refused(ReaderProblemKind.TOO_LARGE, "", () -> KlassReader.codes(new byte[20_000_001]));
        byte[] wide = ("a" + ",b".repeat(1_000_000) + "\n1,2\n").getBytes(WINDOWS);
        refused(ReaderProblemKind.TOO_LARGE, "", () -> KlassReader.codes(wide));
        byte[] tall = ("code,name\n" + "1,A\n".repeat(200_001)).getBytes(WINDOWS);
        refused(ReaderProblemKind.TOO_LARGE, "/200001", () -> KlassReader.codes(tall));
    }

    @Test
    @DisplayName("whatever is broken in a file, it is read or refused as a whole: 3 000 broken files")
    void broken() {
        List<String> names =
                List.of("codes-one-day", "codes-over-time", "changes", "pairs", "correspondences", "changes");
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] file = bytes("klass/" + names.get(seed % names.size()) + ".csv");
            ByteArrayOutputStream broken = new ByteArrayOutputStream();
            int from = random.nextInt(file.length);
            broken.write(file, 0, from);
            for (int i = random.nextInt(4); i > 0; i--) {
                broken.write(random.nextBoolean() ? ";\",\n\r\t\0".charAt(random.nextInt(7)) : random.nextInt(256));
            }
            byte[] rest = Arrays.copyOfRange(file, Math.min(file.length, from + random.nextInt(4)), file.length);
            broken.writeBytes(rest);
            for (String list : List.of("codes", "changes", "correspondences")) {
                try {
                    read(list, broken.toByteArray());
                } catch (ReaderProblem expected) {
                    assertEquals(false, expected.detail().contains("Exception"), expected.detail());
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed, e);
                }
            }
        }
    }

    private static Object read(String list, byte[] csv) {
        return switch (list) {
            case "codes" -> KlassReader.codes(csv);
            case "changes" -> KlassReader.changes(csv);
            default -> KlassReader.correspondences(csv);
        };
    }
}
