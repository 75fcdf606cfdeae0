package no.ringvirkning.plan.difference;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import no.ringvirkning.plan.content.MeasureContent;
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
            new Field<>("roles", m -> some(m.roles())),
            new Field<>("budget", m -> some(m.budget())),
            new Field<>("milestones", m -> some(m.milestones())),
            new Field<>("dependencies", m -> some(m.dependencies())),
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

    /** Codes have no order. */
    private static @Nullable Object set(List<String> codes) {
        return some(List.copyOf(new TreeSet<>(codes)));
    }

    /** An empty list is nothing said. */
    private static @Nullable Object some(List<?> items) {
        return items.isEmpty() ? null : items;
    }
}
