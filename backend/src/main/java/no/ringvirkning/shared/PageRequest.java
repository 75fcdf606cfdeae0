package no.ringvirkning.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit the most items on it
 * @param cursor where the page before ended; absent for the first
 * @param total whether the items on all pages are to be counted
 */
public record PageRequest(int limit, @Nullable Cursor cursor, boolean total) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** Reads the three parameters that every list has. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor, @Nullable Boolean total) {
        return of(limit, MAX_LIMIT, cursor, total);
    }

    public static PageRequest of(
            @Nullable Integer limit, int maxLimit, @Nullable String cursor, @Nullable Boolean total) {
        if (limit != null && (limit < 1 || limit > maxLimit)) {
            throw ProblemException.parameter("limit", "must be from 1 to " + maxLimit, List.of());
        }
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : limit,
                cursor == null ? null : Cursor.decode(cursor),
                Boolean.TRUE.equals(total));
    }
}
