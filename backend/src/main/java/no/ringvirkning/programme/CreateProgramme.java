package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme to enter into the record, with all that belongs to it. */
@Schema(description = "A programme to enter into the record, with all that belongs to it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateProgramme(
        @Schema(description = "Names the programme in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

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
        SourceDocument sourceDocument) {

    /** A list that is left out is empty. */
    public CreateProgramme {
        aliases = Objects.requireNonNullElse(aliases, List.of());
        areas = Objects.requireNonNullElse(areas, List.of());
        periods = Objects.requireNonNullElse(periods, List.of());
        phases = Objects.requireNonNullElse(phases, List.of());
        challenges = Objects.requireNonNullElse(challenges, List.of());
        contextEvents = Objects.requireNonNullElse(contextEvents, List.of());
        objectives = Objects.requireNonNullElse(objectives, List.of());
        focusAreas = Objects.requireNonNullElse(focusAreas, List.of());
        targetGroups = Objects.requireNonNullElse(targetGroups, List.of());
        instruments = Objects.requireNonNullElse(instruments, List.of());
        themes = Objects.requireNonNullElse(themes, List.of());
        tasks = Objects.requireNonNullElse(tasks, List.of());
        successCriteria = Objects.requireNonNullElse(successCriteria, List.of());
        results = Objects.requireNonNullElse(results, List.of());
        analyses = Objects.requireNonNullElse(analyses, List.of());
        findings = Objects.requireNonNullElse(findings, List.of());
        policyDocuments = Objects.requireNonNullElse(policyDocuments, List.of());
        relations = Objects.requireNonNullElse(relations, List.of());
        links = Objects.requireNonNullElse(links, List.of());
    }
}
