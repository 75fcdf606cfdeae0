package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision of a plan, without its content. */
@Schema(description = "A revision of a plan, without its content.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRevisionSummary(
        @Schema(description = "From 1, without gaps.") @NotNull
        Integer number,

        @Schema(description = "What its owners call it.") @Nullable
        String label,

        @NotNull RevisionStatus status,

        @Schema(description = "The number of the revision that it started from.") @Nullable
        Integer basedOn,

        @Nullable RevisionReason reasonCode,
        @Nullable LocalizedText reason,
        @Nullable PartialDate signedOn,

        @Schema(description = "When the first required body adopted it.") @Nullable
        PartialDate adopted,

        @Schema(
                description =
                        "Whether a body is known to have adopted it. A revision that was entered afterwards can stand as ADOPTED"
                                + " although the source does not say by whom, or that anybody did.")
        @NotNull
        Boolean adoptionKnown,

        @Schema(description = "The days on which it is or was in force.") @Nullable
        Validity effective,

        @Schema(description = "The number of its measures by what became of them.") @NotNull
        Map<MeasureChange, Integer> changes,

        @Schema(
                description =
                        "True when it, or the revision that it was made from, was made up to show a feature: what became of the"
                                + " measures is then no fact about a real place.")
        @NotNull
        Boolean changesIllustrative,

        @Schema(description = "SHA-256 of the content, from the adoption on.") @Nullable
        String contentHash,

        @Schema(description = "True when it was entered afterwards from a source that does not name the decision.")
        @NotNull
        Boolean historic,

        @Nullable SourceReference source) {

    /** One order of what became of measures, whoever counted. */
    public PlanRevisionSummary {
        Map<MeasureChange, Integer> ordered = new EnumMap<>(MeasureChange.class);
        ordered.putAll(changes);
        changes = ordered;
    }

    /** The same as plan_revision_summary builds in SQL. */
    static PlanRevisionSummary of(PlanRevisionView revision, boolean changesMadeUp) {
        Map<MeasureChange, Integer> changes = new EnumMap<>(MeasureChange.class);
        revision.content().measures().forEach(m -> changes.merge(m.change(), 1, Integer::sum));
        return new PlanRevisionSummary(
                revision.number(),
                revision.label(),
                revision.status(),
                revision.basedOn(),
                revision.reasonCode(),
                revision.reason(),
                revision.content().signedOn(),
                revision.adoptions().stream()
                        .filter(a -> a.required() && a.isAdopted() && a.decided() != null)
                        .map(AdoptionView::decided)
                        .min(Comparator.comparing(PartialDate::date))
                        .orElse(null),
                revision.adoptions().stream().anyMatch(AdoptionView::isAdopted),
                revision.effective(),
                changes,
                changesMadeUp,
                revision.contentHash(),
                revision.historic(),
                revision.source());
    }
}
