package no.ringvirkning.hostile;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import no.ringvirkning.testing.ContractFile.Parameter;

/** Values that nobody sends by intention, as they stand in an address. */
final class BadValues {

    /** Refused wherever they stand: no text, or two values. */
    private static final List<String> NEVER = List.of(
            "%00",
            "a%00b",
            "%ff",
            "%c0%af",
            "%c0%80",
            "%ed%a0%80",
            "%ed%bf%bf",
            "%f5%80%80%80",
            "%f8%88%80%80%80",
            "%c3",
            "%c3%28",
            "%e2%82",
            "\u00ff",
            "%zz",
            "%",
            "%u0041",
            "%d8%00",
            "a;b");

    private static final List<String> WORDS = List.of(
            "0",
            "-1",
            "1",
            "1.5",
            "1e9",
            "0x10",
            "+5",
            " 5",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "9".repeat(200),
            "NaN",
            "Infinity",
            "infinity",
            "-infinity",
            "null",
            "undefined",
            "true",
            "false",
            "TRUE",
            "yes",
            "on",
            "[]",
            "{}",
            "{\"a\":1}",
            "0000-00-00",
            "2024-02-30",
            "2023-02-29",
            "10000-01-01",
            "-0001-01-01",
            "0000-01-01",
            "+10000-01-01",
            "2024-6-1",
            "20240601",
            "01.06.2024",
            "2024-06-01Z",
            "2024-W22",
            "today",
            "now",
            "epoch",
            "2024-06-01T00:00:00",
            "2024-06-01T25:00:00Z",
            "2016-12-31T23:59:60Z",
            "1969-12-31T23:59:59Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "2999-01-01T00:00:00Z",
            "2024-06-01T00:00:00.1234567890Z",
            "2024-06-01T00:00:00+19:00",
            "'",
            "''--",
            "' or '1'='1",
            "'; drop table area; --",
            "\") or (\"a\"=\"a",
            "$1",
            ":day",
            "::text",
            "?",
            "%",
            "_",
            "\\",
            "%%",
            "\\%",
            "*",
            "(",
            "[",
            "a)",
            "^$",
            "../..",
            "/etc/passwd",
            "..\\..",
            "<script>",
            "${jndi:ldap://x}",
            "#{1+1}",
            "{{1}}",
            "=1+1",
            "\r\nX-Injected: 1",
            "\n",
            "\t",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\u0301",
            "å",
            "Å".repeat(200),
            "😀",
            "😀".repeat(50),
            "\u0661\u0662",
            "０",
            "a".repeat(200),
            "name",
            "NAME",
            "--name",
            "name,code",
            "id",
            "nb-NO",
            "MUNICIPALITY ",
            "municipality",
            "01a20055-a448-7539-ac26-d717e6d97bb1",
            "AAAA",
            "YWJj",
            "====",
            "-",
            "--",
            ".");

    private BadValues() {}

    static List<String> catalogue() {
        List<String> values = new ArrayList<>(NEVER);
        WORDS.forEach(word -> values.add(encoded(word)));
        values.add(encoded("a".repeat(201)));
        values.add("%41".repeat(700));
        return values;
    }

    /** Random text, random bytes, or a cursor that random hands have been at. */
    static String random(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(60)];
        random.nextBytes(bytes);
        return switch (random.nextInt(4)) {
            case 0 -> percent(bytes);
            case 1 ->
                encoded(random.ints(20, 1, 0xD7FF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
            case 2 -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            default ->
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(("name@" + Integer.toHexString(random.nextInt()) + "\n"
                                        + new java.util.UUID(random.nextLong(), random.nextLong()) + "\n"
                                        + random.nextInt())
                                .getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Whether no reading of the value fits the parameter. */
    static boolean mustBeRefused(Parameter parameter, String raw) {
        if (NEVER.contains(raw)) {
            return true;
        }
        String value;
        try {
            value = URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return true;
        }
        if (parameter.inPath()) {
            return !value.isEmpty() && raw.chars().noneMatch(c -> c == '?' || c == '#');
        }
        String type = parameter.schema().path("type").asText();
        String format = parameter.schema().path("format").asText();
        if (parameter.name().equals("cursor") || value.codePointCount(0, value.length()) > 400) {
            return true;
        }
        if (!parameter.choices().isEmpty()) {
            return !parameter.choices().contains(value);
        }
        return switch (type.equals("string") ? format : type) {
            case "boolean" -> !List.of("true", "false").contains(value);
            case "integer" -> !value.matches("[1-9][0-9]?|1[0-9]{2}|200");
            case "date" -> !isDate(value);
            case "date-time" -> !isInstant(value);
            default -> false;
        };
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1 && year <= 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isInstant(String value) {
        try {
            return !Instant.parse(value).isBefore(Instant.EPOCH);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String percent(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(String.format("%%%02x", b));
        }
        return text.toString();
    }
}
