package no.ringvirkning.plan.difference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import no.ringvirkning.plan.content.BudgetLine;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.MeasureDependency;
import no.ringvirkning.plan.content.MeasureRole;
import no.ringvirkning.plan.content.Milestone;
import no.ringvirkning.plan.content.RevisionContent;
import org.jspecify.annotations.Nullable;

/**
 * One part of a value that can differ. Everything that a difference looks at stands in one of the two lists below; what is
 * not there (the source of a fact, the order of measures) is no change of the plan.
 *
 * @param name the name of the field in the contract
 * @param value reads it
 */
record Field<T>(String name, Function<T, @Nullable Object> value) {

    static final List<Field<MeasureContent>> OF_MEASURE = List.of(
            new Field<>("title", MeasureContent::title),
            new Field<>("description", MeasureContent::description),
            new Field<>("kind", MeasureContent::kind),
            new Field<>("focusAreas", m -> set(m.focusAreas())),
            new Field<>("objectives", m -> set(m.objectives())),
            new Field<>("horizon", MeasureContent::horizon),
            new Field<>("level", MeasureContent::level),
            new Field<>("plpPhase", MeasureContent::plpPhase),
            new Field<>("period", MeasureContent::period),
            new Field<>("priorityRank", MeasureContent::priorityRank),
            new Field<>("roles", m -> some(roles(m))),
            new Field<>("budget", m -> some(budget(m))),
            new Field<>("milestones", m -> some(milestones(m))),
            new Field<>("dependencies", m -> some(dependencies(m))),
            new Field<>("externalActivity", MeasureContent::externalActivity),
            new Field<>("hypothesis", MeasureContent::hypothesis),
            new Field<>("campaign", MeasureContent::campaign));

    static final List<Field<RevisionContent>> OF_REVISION = List.of(
            new Field<>("foreword", RevisionContent::foreword),
            new Field<>("signedBy", RevisionContent::signedBy),
            new Field<>("signedOn", RevisionContent::signedOn),
            new Field<>("focusAreas", c -> some(c.focusAreas())));

    /** The fields that differ, in the order of the list. */
    static <T> List<FieldChange> compare(List<Field<T>> fields, T before, T after) {
        return fields.stream()
                .map(field -> new FieldChange(
                        field.name(), field.value().apply(before), field.value().apply(after)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** Who does what has no order, and where it is said is no part of it. */
    private static List<MeasureRole> roles(MeasureContent measure) {
        return measure.roles().stream()
                .map(r -> new MeasureRole(r.role(), r.partner(), r.capacity(), r.note(), null))
                .sorted(Comparator.comparing(MeasureRole::role).thenComparing(Object::toString))
                .toList();
    }

    private static List<BudgetLine> budget(MeasureContent measure) {
        return measure.budget().stream()
                .map(b -> new BudgetLine(b.key(), b.year(), b.funder(), b.amount(), b.note(), null))
                .sorted(Comparator.comparing(BudgetLine::year).thenComparing(BudgetLine::key))
                .toList();
    }

    private static List<Milestone> milestones(MeasureContent measure) {
        return measure.milestones().stream()
                .map(m -> new Milestone(m.key(), m.title(), m.due(), null))
                .sorted(Comparator.comparing((Milestone m) ->
                                m.due() == null ? LocalDate.MAX : m.due().earliest())
                        .thenComparing(Milestone::key))
                .toList();
    }

    private static List<MeasureDependency> dependencies(MeasureContent measure) {
        return measure.dependencies().stream()
                .sorted(Comparator.comparing(MeasureDependency::on))
                .toList();
    }

    /** Codes have no order. */
    private static @Nullable Object set(List<String> codes) {
        return some(List.copyOf(new TreeSet<>(codes)));
    }

    /** An empty list is nothing said. */
    private static @Nullable Object some(List<?> items) {
        return items.isEmpty() ? null : items;
    }
}
