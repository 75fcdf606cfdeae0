package no.ringvirkning.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;

/** The version of something as a caller sees it who looks just before a change; 0 where nothing is there to be seen. */
public final class Seen {

    private Seen() {}

    public static long programme(String slug) {
        return number("select coalesce((select version + 1 from programme where slug = ?), 0)", slug);
    }

    public static long partner(String slug) {
        return number("select coalesce((select version from partner where slug = ?), 0)", slug);
    }

    public static long body(String slug) {
        return number("select coalesce((select version from governing_body where slug = ?), 0)", slug);
    }

    public static long plan(String slug) {
        return number("select coalesce((select version from plan where slug = ?), 0)", slug);
    }

    public static long role(UUID id) {
        return number("select coalesce((select version from role where id = ?), 0)", id);
    }

    private static long number(String sql, Object key) {
        return CDI.current().select(Rows.class).get().number(sql, key);
    }
}
