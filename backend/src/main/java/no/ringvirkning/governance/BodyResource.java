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

/** Governing bodies. */
@Path("/api/v1/bodies")
@Tag(
        name = "bodies",
        description =
                "Governing bodies: whose they are, whom their members come from, what they delegate, when they met.")
class BodyResource {

    private final BodyQueries bodies;
    private final ListAnswers lists;

    @Inject
    BodyResource(BodyQueries bodies, ListAnswers lists) {
        this.bodies = bodies;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List governing bodies")
    public Page<BodySummary> listBodies(
            @Parameter(description = "The slug of the partner whose bodies they are.", example = "ullensaker-kommune")
                    @QueryParam("organisation")
                    @Nullable
                    String organisation,
            @Parameter(description = "The slug of the programme that they steer.") @QueryParam("programme") @Nullable
                    String programme,
            @Parameter(description = "Only bodies of this type.") @QueryParam("type") @Nullable GoverningBodyType type,
            @Parameter(description = "Words in the name or the mandate.") @QueryParam("q") @Nullable String q,
            @Parameter(description = "Only bodies that exist on this day, by the names of that day.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description = "The order.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"name", "-name"},
                                            defaultValue = "name"))
                    @QueryParam("sort")
                    @Nullable
                    BodySort sort,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        BodyFilter filter = new BodyFilter(organisation, programme, type, q, asOf);
        return lists.answer(
                limit, cursor, total, page -> bodies.list(filter, sort == null ? BodySort.NAME : sort, page));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a governing body",
            description =
                    "With whom its members come from on the day, held to what was declared. Persons are not named.")
    public BodyView getBody(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(
                            description =
                                    "Only the seats and delegations of this day; all of them when absent. Meetings are not left out.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? bodies.find(slug, asOf) : bodies.find(slug, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("body", slug));
    }

    @GET
    @Path("/{slug}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List all that was published of a governing body, newest first")
    public Page<LedgerEntryView> listBodyHistory(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor) {
        return lists.answer(limit, cursor, null, page -> bodies.history(slug, page));
    }
}
