package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one revision of a plan says of a measure. */
@Schema(description = "What one revision of a plan says of a measure.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureContent(
        @Schema(description = "Names the measure within the programme; never given to another.", examples = "1.2")
        @NotNull
        @Pattern(regexp = MeasureContent.CODE)
        String code,

        @NotNull @Valid LocalizedText title,

        @Schema(description = "What is to be done, in a few sentences.") @Nullable @Valid
        LocalizedText description,

        @NotNull MeasureKind kind,

        @Schema(description = "The codes of the revision's focus areas that it belongs to.") @NotNull
        List<@NotNull String> focusAreas,

        @Schema(description = "The keys of the programme's objectives that it works towards.") @NotNull
        List<@NotNull String> objectives,

        @Nullable Horizon horizon,
        @Nullable MeasureLevel level,
        @Nullable PlpPhase plpPhase,

        @Schema(description = "When it is to be carried out.") @Nullable @Valid
        PartialPeriod period,

        @Schema(description = "Its place in the order of priority, from 1; unique within the revision.")
        @Nullable
        @Positive
        Integer priorityRank,

        @Schema(description = "Who does what in it.") @NotNull
        List<@NotNull @Valid MeasureRole> roles,

        @Schema(description = "The money set aside for it.") @NotNull
        List<@NotNull @Valid BudgetLine> budget,

        @Schema(description = "What is to be reached on the way.") @NotNull
        List<@NotNull @Valid Milestone> milestones,

        @Schema(description = "The measures of the revision that it depends on.") @NotNull
        List<@NotNull @Valid MeasureDependency> dependencies,

        @Schema(description = "For AMPLIFY: what it strengthens.") @Nullable @Valid
        ExternalActivity externalActivity,

        @Schema(description = "For PILOT: what it is to find out.") @Nullable @Valid
        LocalizedText hypothesis,

        @Schema(description = "For CAMPAIGN: how it reaches whom.") @Nullable @Valid
        Campaign campaign,

        @Schema(
                description =
                        "What became of it since the revision before. Given by the author when it ends or is put off; else found by comparing.")
        @Nullable
        MeasureChange change,

        @Schema(description = "Why; required when it is dropped, merged, split or put off.") @Nullable @Valid
        LocalizedText changeReason,

        @Schema(description = "The codes of the measures it goes on in, when it was merged or split.") @NotNull
        List<@NotNull @Pattern(regexp = MeasureContent.CODE) String> successors,

        @Nullable @Valid SourceReference source) {
    /** The form of a code. */
    public static final String CODE = "[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå.-]{0,19}";

    /** A list that is left out is empty. */
    public MeasureContent {
        focusAreas = Objects.requireNonNullElse(focusAreas, List.of());
        objectives = Objects.requireNonNullElse(objectives, List.of());
        roles = Objects.requireNonNullElse(roles, List.of());
        budget = Objects.requireNonNullElse(budget, List.of());
        milestones = Objects.requireNonNullElse(milestones, List.of());
        dependencies = Objects.requireNonNullElse(dependencies, List.of());
        successors = Objects.requireNonNullElse(successors, List.of());
    }

    /** Whether the revision only says how the measure ended. */
    @JsonIgnore
    public boolean isEnded() {
        return change != null && change.ends();
    }

    /** Whether it, who answers for it or its money was made up to show a feature. */
    @JsonIgnore
    public boolean isMadeUp() {
        return SourceReference.isIllustrative(source)
                || roles.stream().map(MeasureRole::source).anyMatch(SourceReference::isIllustrative)
                || budget.stream().map(BudgetLine::source).anyMatch(SourceReference::isIllustrative);
    }

    /** Whether somebody answers for it (invariant 5). */
    @JsonIgnore
    public boolean hasResponsible() {
        return roles.stream().anyMatch(MeasureRole::answersForIt);
    }

    /** The same with another change; what is not carried on word for word has its own reason. */
    public MeasureContent withChange(@Nullable MeasureChange newChange) {
        return carriedOver(newChange, changeReason, period);
    }

    /** The same as it goes on in another revision. */
    public MeasureContent carriedOver(
            @Nullable MeasureChange newChange, @Nullable LocalizedText newReason, @Nullable PartialPeriod newPeriod) {
        return copy(
                focusAreas,
                newPeriod,
                priorityRank,
                roles,
                budget,
                dependencies,
                externalActivity,
                newChange,
                newReason);
    }

    /** The same without dependencies on measures that are not among these. */
    public MeasureContent dependingOnlyOn(Set<String> codes) {
        List<MeasureDependency> kept =
                dependencies.stream().filter(d -> codes.contains(d.on())).toList();
        return copy(focusAreas, period, priorityRank, roles, budget, kept, externalActivity, change, changeReason);
    }

    /** The same in those of its focus areas that are among these. */
    public MeasureContent inOnly(Set<String> codes) {
        List<String> kept = focusAreas.stream().filter(codes::contains).toList();
        return copy(kept, period, priorityRank, roles, budget, dependencies, externalActivity, change, changeReason);
    }

    /** The same without a place among others: theirs are another plan's. */
    public MeasureContent unranked() {
        return copy(focusAreas, period, null, roles, budget, dependencies, externalActivity, change, changeReason);
    }

    /** The same with pointers that say where they lead and not what that is called: names turn with the day. */
    public MeasureContent withoutNames() {
        return copy(
                focusAreas,
                period,
                priorityRank,
                roles.stream()
                        .map(r -> new MeasureRole(r.role(), bare(r.partner()), r.capacity(), r.note(), r.source()))
                        .toList(),
                budget.stream()
                        .map(b -> new BudgetLine(b.key(), b.year(), bare(b.funder()), b.amount(), b.note(), b.source()))
                        .toList(),
                dependencies,
                externalActivity == null
                        ? null
                        : new ExternalActivity(
                                externalActivity.name(), bare(externalActivity.owner()), externalActivity.agreed()),
                change,
                changeReason);
    }

    /** The same but for what is given. */
    private MeasureContent copy(
            List<String> newFocusAreas,
            @Nullable PartialPeriod newPeriod,
            @Nullable Integer newRank,
            List<MeasureRole> newRoles,
            List<BudgetLine> newBudget,
            List<MeasureDependency> newDependencies,
            @Nullable ExternalActivity newActivity,
            @Nullable MeasureChange newChange,
            @Nullable LocalizedText newReason) {
        return new MeasureContent(
                code,
                title,
                description,
                kind,
                newFocusAreas,
                objectives,
                horizon,
                level,
                plpPhase,
                newPeriod,
                newRank,
                newRoles,
                newBudget,
                milestones,
                newDependencies,
                newActivity,
                hypothesis,
                campaign,
                newChange,
                newReason,
                successors,
                source);
    }

    private static @Nullable PartnerRef bare(@Nullable PartnerRef pointer) {
        return pointer == null ? null : new PartnerRef(pointer.slug(), null);
    }
}
