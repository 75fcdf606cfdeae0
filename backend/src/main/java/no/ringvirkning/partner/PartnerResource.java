package no.ringvirkning.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

/** Organisations and groups. */
@Path("/api/v1/partners")
@Tag(name = "partners", description = "Organisations and groups: their names over time, and what they do.")
class PartnerResource {

    private final PartnerQueries partners;
    private final ListAnswers lists;

    @Inject
    PartnerResource(PartnerQueries partners, ListAnswers lists) {
        this.partners = partners;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List partners")
    public Page<PartnerSummary> listPartners(
            @Parameter(description = "Only partners of this type.") @QueryParam("type") @Nullable PartnerType type,
            @Parameter(description = "Only organisations, or only groups.") @QueryParam("kind") @Nullable
                    PartnerKind kind,
            @Parameter(description = "Only partners of this sector.") @QueryParam("sector") @Nullable Sector sector,
            @Parameter(description = "Only partners with this role; in the programme, when one is given.")
                    @QueryParam("role")
                    @Nullable
                    RoleName role,
            @Parameter(description = "The slug of their home area.") @QueryParam("area") @Nullable String area,
            @Parameter(description = "The slug of a programme they have a role in.", example = "vekst-i-kongsberg")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "A part of any name they have or had.") @QueryParam("q") @Nullable String q,
            @Parameter(description = "Only what holds on this day, by the names of that day.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description = "The order; `-` turns it round.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"name", "-name", "programmeCount", "-programmeCount"},
                                            defaultValue = "name"))
                    @QueryParam("sort")
                    @DefaultValue("name")
                    PartnerSort sort,
            @Parameter(description = "The most items, from 1 to 200; 50 when absent.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        PartnerFilter filter = new PartnerFilter(type, kind, sector, role, area, programme, q, asOf);
        return lists.answer(limit, cursor, total, page -> partners.list(filter, sort, page));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a partner",
            description = "With `asOf`, only the names, members, groups and roles of that day. With `knownAt`, what had"
                    + " been published by that instant; with both, what was known by then about that day.")
    public PartnerView getPartner(
            @Parameter(description = "The slug of the partner.", example = "ringerike-kommune") @PathParam("slug")
                    String slug,
            @Parameter(description = "Only what holds on this day, by the names of that day.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Only what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        Optional<PartnerView> partner =
                knownAt == null ? partners.find(slug, asOf) : partners.find(slug, asOf, knownAt);
        return partner.orElseThrow(() -> ProblemException.notFound("partner", slug));
    }

    @GET
    @Path("/{slug}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what was published about a partner, newest first",
            description = "Every version of the partner itself. Its roles are entries of their own in the change feed.")
    public Page<LedgerEntryView> listPartnerHistory(
            @Parameter(description = "The slug of the partner.", example = "ringerike-kommune") @PathParam("slug")
                    String slug,
            @Parameter(description = "The most items, from 1 to 200; 50 when absent.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return lists.answer(limit, cursor, total, page -> partners.history(slug, page));
    }
}
