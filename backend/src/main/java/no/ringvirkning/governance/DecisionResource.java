package no.ringvirkning.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions. */
@Path("/api/v1/decisions")
@Tag(name = "decisions", description = "Decisions: who decided what, when, in which case, and what came of it.")
class DecisionResource {

    private final DecisionQueries decisions;
    private final ListAnswers lists;

    @Inject
    DecisionResource(DecisionQueries decisions, ListAnswers lists) {
        this.decisions = decisions;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List decisions")
    public Page<DecisionSummary> listDecisions(
            @Parameter(description = "The slug of the body that decided.", example = "regionradet-i-gardermoregionen")
                    @QueryParam("body")
                    @Nullable
                    String body,
            @Parameter(description = "The slug of the organisation that decided, itself or by one of its bodies.")
                    @QueryParam("organisation")
                    @Nullable
                    String organisation,
            @Parameter(description = "The slug of the programme that they are about.")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "Only with this outcome.") @QueryParam("outcome") @Nullable
                    DecisionOutcome outcome,
            @Parameter(description = "Only decisions that did this.") @QueryParam("effect") @Nullable
                    DecisionEffectKind effect,
            @Parameter(description = "Made on this day or later, as far as the date is known.")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Made on this day or earlier, as far as the date is known.")
                    @QueryParam("to")
                    @Nullable
                    LocalDate to,
            @Parameter(description = "Words in the title or the text.") @QueryParam("q") @Nullable String q,
            @Parameter(
                            description = "The order; those without a date come last.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"date", "-date"},
                                            defaultValue = "-date"))
                    @QueryParam("sort")
                    @Nullable
                    DecisionSort sort,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        DecisionFilter filter = new DecisionFilter(body, organisation, programme, outcome, effect, from, to, q);
        return lists.answer(
                limit,
                cursor,
                total,
                page -> decisions.list(filter, sort == null ? DecisionSort.DATE_DESC : sort, page));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a decision and what came of it",
            description =
                    "Its effects are all in the record that points at it. With `knownAt`, what had been published by"
                            + " then, with the effects it had had by then.")
    public DecisionView getDecision(
            @Parameter(description = "The slug of the decision.", example = "omstillingsstatus-2013") @PathParam("slug")
                    String slug,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? decisions.find(slug) : decisions.find(slug, knownAt))
                .orElseThrow(() -> ProblemException.notFound("decision", slug));
    }

    @GET
    @Path("/{slug}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List all that was published of a decision, newest first",
            description = "Each effect that came to it is a version of its own.")
    public Page<LedgerEntryView> listDecisionHistory(
            @Parameter(description = "The slug of the decision.", example = "omstillingsstatus-2013") @PathParam("slug")
                    String slug,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor) {
        return lists.answer(limit, cursor, null, page -> decisions.history(slug, page));
    }
}
