package no.ringvirkning.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change feed, by which other systems keep an exact copy. */
@Path("/api/v1/changes")
@Tag(name = "changes", description = "The change feed: mirror everything exactly and keep it in step.")
class ChangeResource {

    private static final int MAX_LIMIT = 500;

    private final LedgerQueries ledger;
    private final ListAnswers lists;

    @Inject
    ChangeResource(LedgerQueries ledger, ListAnswers lists) {
        this.ledger = ledger;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what was published, in order",
            description =
                    "Start without a cursor and follow nextCursor, which is there on every answer: keep it when there is nothing"
                            + " new yet, and ask again later. Every published change comes exactly once, in the"
                            + " order it was committed; what was withdrawn comes as DELETE.")
    public Page<LedgerEntryView> listChanges(
            @Parameter(description = "The nextCursor of the stretch before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "The most entries, from 1 to 500; 50 when absent.", example = "10")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit) {
        PageRequest request = PageRequest.of(limit, MAX_LIMIT, cursor, null);
        long after = request.cursor() == null ? 0 : LedgerQueries.after(request.cursor());
        List<LedgerEntryView> items = ledger.changes(after, lists.rows(limit, cursor, request.limit()));
        long last = items.isEmpty() ? after : items.get(items.size() - 1).seq();
        return new Page<>(items, LedgerQueries.cursor(last), null);
    }

    @GET
    @Path("/{entityType}/{entityId}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List all that was published of one thing, newest first",
            description =
                    "By the entityType and entityId that the feed gives; also of what has no history at an address of"
                            + " its own: roles, targets, rules, rounds and answers.")
    public Page<LedgerEntryView> listChangesOfEntity(
            @Parameter(description = "What kind of thing it is.", example = "FUNDING_LINE") @PathParam("entityType")
                    EntityType entityType,
            @Parameter(
                            description = "The id of the thing, which is the same in all its versions.",
                            example = "00000000-0000-7000-8000-000000002014")
                    @PathParam("entityId")
                    UUID entityId,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor) {
        Page<LedgerEntryView> found =
                lists.answer(limit, cursor, null, page -> ledger.history(entityType, entityId, page));
        if (found.items().isEmpty() && cursor == null) {
            throw ProblemException.notFound("entity", entityId.toString());
        }
        return found;
    }
}
