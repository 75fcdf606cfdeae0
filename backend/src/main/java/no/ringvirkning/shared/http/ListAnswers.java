package no.ringvirkning.shared.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Function;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Answers a list: one page of it, or, for a table that asks for no page, all of it. A download that silently holds the first
 * page only is a wrong figure in somebody's report.
 */
@RequestScoped
public class ListAnswers {

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of JSON-stat. */
    public static final String JSON_STAT = "application/vnd.json-stat+json";

    /** The most rows of a table without paging. */
    public static final int MAX_ROWS = 20_000;

    private final HttpHeaders headers;
    private final WholeTables tables;
    private final DrawnPoints pictures;
    private @Nullable Places held;

    @Inject
    ListAnswers(HttpHeaders headers, WholeTables tables, DrawnPoints pictures) {
        this.headers = headers;
        this.tables = tables;
        this.pictures = pictures;
    }

    public <T> Page<T> answer(
            @Nullable Integer limit,
            @Nullable String cursor,
            @Nullable Boolean total,
            Function<PageRequest, Page<T>> list) {
        if (!wantsAll(limit, cursor)) {
            return list.apply(PageRequest.of(limit, cursor, total));
        }
        takePlace(tables);
        Page<T> all = list.apply(new PageRequest(MAX_ROWS, null, false));
        if (all.nextCursor() != null) {
            throw new ProblemException(
                    HttpProblem.LIST_TOO_LONG,
                    "The list has more than " + MAX_ROWS
                            + " rows: narrow it, or read it page by page with limit, and follow the Link to the next.");
        }
        return all;
    }

    /** How many rows to read for a caller who wants {@code asked} of them when it asks for no whole table. */
    public int rows(@Nullable Integer limit, @Nullable String cursor, int asked) {
        if (!wantsAll(limit, cursor)) {
            return asked;
        }
        takePlace(tables);
        return MAX_ROWS;
    }

    /** Waits for a place to draw a picture point by point; it is left once the picture is written. */
    public void drawsPoints() {
        takePlace(pictures);
    }

    /** Lets the next one in, once the table or the picture is written; does nothing for who had no place. */
    @PreDestroy
    void leavePlace() {
        if (held != null) {
            held.leave();
            held = null;
        }
    }

    private void takePlace(Places places) {
        if (held == null) {
            places.enter();
            held = places;
        }
    }

    /** Whether the caller asks for a table, and for no page of it. */
    private boolean wantsAll(@Nullable Integer limit, @Nullable String cursor) {
        return limit == null
                && cursor == null
                && Format.accepted(headers.getAcceptableMediaTypes(), Format.OF_TABLES) != Format.JSON;
    }
}
