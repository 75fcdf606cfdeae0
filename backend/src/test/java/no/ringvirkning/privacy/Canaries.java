package no.ringvirkning.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.ringvirkning.testing.Rows;

/** What tells who somebody made up for a test is, and where it is found. */
@ApplicationScoped
class Canaries {

    static final String NAME = "Kanari Fuglevik";
    static final String PHONE = "+47 99 12 34 56";
    static final String EMAIL = "kanari.fuglevik@example.org";
    /** As a national identity number is written; it is none. */
    static final String IDENTITY = "99123456789";

    /** Without spaces and in small letters. */
    private static final List<String> TRACES = List.of("kanari", "fuglevik", "99123456");

    private final Rows rows;

    @Inject
    Canaries(Rows rows) {
        this.rows = rows;
    }

    /** Whether the text has a trace of them, however it is written. */
    static boolean isIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]", "");
        return TRACES.stream().anyMatch(plain::contains);
    }

    /** What stands in a file, a workbook opened. */
    static String text(byte[] file) {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try {
            Path workbook = Files.write(Files.createTempFile("canary", ".xlsx"), file);
            try (ZipFile parts = new ZipFile(workbook.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(workbook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** In how many rows of which table the words stand, whatever the column. */
    Map<String, Long> tables(String words) {
        Map<String, Long> found = new TreeMap<>();
        String tables = rows.text("select string_agg(table_name, ',') from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'crash'");
        for (String table : tables.split(",")) {
            long count = rows.number(
                    "select count(*) from \"" + table + "\" t where cast(t as text) ilike '%' || ? || '%'", words);
            if (count > 0) {
                found.put(table, count);
            }
        }
        return found;
    }
}
