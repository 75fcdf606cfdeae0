package no.ringvirkning.shared;

import java.util.Locale;

/**
 * An order a list can be in; implemented by an enum per list. The constants {@code NAME} and {@code NAME_DESC} are
 * {@code name} and {@code -name} on the wire.
 */
public interface SortOrder {

    String name();

    /** The SQL expression that is sorted by; never null in any row. */
    String expression();

    /** The SQL type of the expression, that the key of a cursor is cast to: text, date, bigint or uuid. */
    String type();

    default boolean descending() {
        return name().endsWith("_DESC");
    }

    /** How the order is written in the {@code sort} parameter. */
    default String wire() {
        String[] words =
                name().replaceFirst("_DESC$", "").toLowerCase(Locale.ROOT).split("_");
        StringBuilder wire = new StringBuilder(descending() ? "-" : "").append(words[0]);
        for (int i = 1; i < words.length; i++) {
            wire.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return wire.toString();
    }
}
