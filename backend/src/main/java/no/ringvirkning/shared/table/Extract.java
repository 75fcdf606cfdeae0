package no.ringvirkning.shared.table;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself: a file is passed on without the page that it was taken from.
 *
 * @param address what was asked for
 * @param filters the choices in the address
 * @param taken when
 * @param whole whether it holds all that fits the filters, or a page of it
 */
public record Extract(String address, List<Filter> filters, Instant taken, boolean whole) {

    /**
     * One choice.
     *
     * @param name of the parameter
     * @param type of the parameter; an enum is said in words
     * @param value as asked
     */
    public record Filter(String name, @Nullable Class<?> type, String value) {}
}
