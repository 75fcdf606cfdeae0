package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme with all that is published about it. */
@Schema(description = "A programme with all that is published about it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeView(
        @NotNull UUID id,

        @Schema(description = "Names the programme in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @Schema(description = "The name, as its owners write it.") @NotNull @Valid
        LocalizedText name,

        @Schema(description = "Other names it is known by; a search finds them all.") @NotNull
        List<@NotNull @Size(min = 1, max = 200) String> aliases,

        @NotNull ProgrammeType type,
        @NotNull ProgrammeStatus status,

        @Schema(description = "What it is for, in one sentence.") @NotNull @Valid
        LocalizedText purpose,

        @Schema(description = "Where it comes from and how it works, in a few paragraphs.") @Nullable @Valid
        LocalizedText description,

        @Nullable @Valid LocalizedText slogan,

        @Schema(description = "The programme it is a part of.") @Nullable @Valid
        ProgrammeRef parent,

        @Schema(description = "The areas it is for, and where it expects an effect.") @NotNull
        List<@NotNull @Valid ProgrammeArea> areas,

        @Schema(description = "Its several stretches of time: status, formal period, real start, extension.") @NotNull
        List<@NotNull @Valid ProgrammePeriod> periods,

        @Schema(description = "Its phases, in order.") @NotNull
        List<@NotNull @Valid ProgrammePhase> phases,

        @Schema(description = "What it is an answer to.") @NotNull
        List<@NotNull @Valid Challenge> challenges,

        @Schema(description = "What happened around it.") @NotNull
        List<@NotNull @Valid ContextEvent> contextEvents,

        @Schema(description = "Its objectives, in the order of the source.") @NotNull
        List<@NotNull @Valid Objective> objectives,

        @Schema(description = "Its focus areas, in the order of the source.") @NotNull
        List<@NotNull @Valid FocusArea> focusAreas,

        @Schema(description = "For whom it is.") @NotNull List<@NotNull @Valid CodedText> targetGroups,

        @Schema(description = "How it works (virkemidler).") @NotNull
        List<@NotNull @Valid CodedText> instruments,

        @Schema(description = "Themes that cut across its focus areas.") @NotNull
        List<@NotNull @Valid CodedText> themes,

        @Schema(description = "Its standing tasks.") @NotNull
        List<@NotNull @Valid CodedText> tasks,

        @Schema(description = "What it takes for it to succeed.") @NotNull
        List<@NotNull @Valid CodedText> successCriteria,

        @Schema(description = "What its sources say came of it, in words. Figures are indicators.") @NotNull
        List<@NotNull @Valid CodedText> results,

        @Schema(description = "The analyses it rests on.") @NotNull
        List<@NotNull @Valid Analysis> analyses,

        @Schema(description = "What they found.") @NotNull List<@NotNull @Valid Finding> findings,

        @Schema(description = "The plans it builds on.") @NotNull
        List<@NotNull @Valid PolicyDocument> policyDocuments,

        @Schema(description = "Its relations to other programmes.") @NotNull
        List<@NotNull @Valid ProgrammeRelation> relations,

        @Schema(description = "Links it gives.") @NotNull List<@NotNull @Valid ProgrammeLink> links,

        @Schema(description = "The document the record of it was made from.") @NotNull @Valid
        SourceDocument sourceDocument,

        @Schema(
                description =
                        "The programmes that are a part of it. Left out of the snapshots of the change feed, where each"
                                + " names its parent.")
        @Nullable
        List<@NotNull ProgrammeRef> subProgrammes,

        @Schema(
                description =
                        "Who does what in it. Left out of the snapshots of the change feed, where every role is an entry of its own.")
        @Nullable
        List<@NotNull RoleView> roles)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.PROGRAMME;
    }

    @Override
    public UUID ledgerProgramme() {
        return id;
    }
}
