package no.ringvirkning.plan.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.ringvirkning.plan.content.Horizon;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.plan.content.MeasureLevel;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Measures across plans. */
@Path("/api/v1/measures")
@Tag(name = "measures", description = "Measures: what plans set out to do, who answers for it, and how it goes.")
class MeasureResource {

    private final MeasureQueries measures;
    private final ListAnswers lists;

    @Inject
    MeasureResource(MeasureQueries measures, ListAnswers lists) {
        this.measures = measures;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List measures",
            description =
                    "The measures of the revision of each plan that readers are shown; a measure that two plans speak of is"
                            + " there once for each. Those that have ended are left out unless asked for.")
    public Page<MeasureSummary> listMeasures(
            @Parameter(description = "Only measures of this programme.", example = "vekst-i-kongsberg")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "Only measures of this plan.") @QueryParam("plan") @Nullable String plan,
            @Parameter(description = "By this revision of the plan, in the place of the one that is shown.")
                    @QueryParam("revision")
                    @Nullable
                    Integer revision,
            @Parameter(description = "Only in the focus area with this code.") @QueryParam("focusArea") @Nullable
                    String focusArea,
            @Parameter(description = "Only of this kind.") @QueryParam("kind") @Nullable MeasureKind kind,
            @Parameter(description = "Only with this horizon.") @QueryParam("horizon") @Nullable Horizon horizon,
            @Parameter(description = "Only on this level.") @QueryParam("level") @Nullable MeasureLevel level,
            @Parameter(description = "Only those that go like this on the day.") @QueryParam("status") @Nullable
                    MeasureStatusValue status,
            @Parameter(description = "When true, only those that are at risk or off track on the day.")
                    @QueryParam("attention")
                    @Nullable
                    Boolean attention,
            @Parameter(description = "Slug of a partner: only measures it is main responsible for or executes.")
                    @QueryParam("responsible")
                    @Nullable
                    String responsible,
            @Parameter(description = "Only those that the revision did this with; those that ended so, too.")
                    @QueryParam("change")
                    @Nullable
                    MeasureChange change,
            @Parameter(description = "Words in the title or the description.") @QueryParam("q") @Nullable String q,
            @Parameter(description = "When true, also those that are not carried on.") @QueryParam("ended") @Nullable
                    Boolean ended,
            @Parameter(
                            description =
                                    "The day: which revision stood and how it went then, by the names of that day. Today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description =
                                    "The order; `-` turns it round. What has no start, end or priority comes last.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "position",
                                                "-position",
                                                "title",
                                                "-title",
                                                "start",
                                                "-start",
                                                "end",
                                                "-end",
                                                "priority",
                                                "-priority"
                                            },
                                            defaultValue = "position"))
                    @QueryParam("sort")
                    @Nullable
                    MeasureSort sort,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        MeasureFilter filter = new MeasureFilter(
                programme,
                plan,
                revision,
                focusArea,
                kind,
                horizon,
                level,
                status,
                attention,
                responsible,
                change,
                q,
                ended,
                asOf);
        return lists.answer(
                limit, cursor, total, page -> measures.list(filter, sort == null ? MeasureSort.POSITION : sort, page));
    }
}
