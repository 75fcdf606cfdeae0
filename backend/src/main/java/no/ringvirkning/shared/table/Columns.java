package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;

/**
 * The columns of a list of records. They follow from the record type alone, so that an empty list has its header too. A
 * component is a column; a record within is a column per component of its own, a list of records likewise.
 */
final class Columns {

    private static final int MAX_DEPTH = 4;
    private static final String ILLUSTRATIVE = "illustrative";

    /** What a reader sees in one cell. */
    private static final Set<Class<?>> ONE_CELL = Set.of(LocalizedText.class, PartialDate.class);

    private final boolean forPeople;
    private final List<Column> columns = new ArrayList<>();

    private Columns(boolean forPeople) {
        this.forPeople = forPeople;
    }

    /** Every field of the contract; of what is made up, and where a fact comes from, the nearest only. */
    static List<Column> forMachines(Class<?> type) {
        return new Columns(false).of(type);
    }

    /** What a person reads: no internal ids, no requirements of ours, a text or a date in one cell. */
    static List<Column> forPeople(Class<?> type) {
        return new Columns(true).of(type);
    }

    private List<Column> of(Class<?> type) {
        add(type, List.of(), false);
        // Nobody shall read a row for long before seeing that it is no fact.
        Column illustrative = new Column(List.of(ILLUSTRATIVE), Boolean.class);
        boolean sourced = Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getType() == SourceReference.class);
        if (columns.removeIf(c -> c.name().equals(ILLUSTRATIVE)) || sourced) {
            columns.add(columns.get(0).name().equals("id") ? 1 : 0, illustrative);
        }
        return List.copyOf(columns);
    }

    private void add(Class<?> type, List<String> path, boolean inList) {
        for (RecordComponent component : components(type)) {
            boolean list = Collection.class.isAssignableFrom(component.getType());
            Class<?> kind = list ? member(component) : component.getType();
            List<String> at = child(path, component.getName());
            if (isLeftOut(kind, at, inList || list)) {
                continue;
            }
            if (kind.isRecord() && at.size() <= MAX_DEPTH && !(forPeople && ONE_CELL.contains(kind))) {
                add(kind, at, inList || list);
            } else if (forPeople && kind == JsonNode.class) {
                // Any published view: what it is called is all that a reader can use of it.
                columns.add(new Column(child(at, "name"), LocalizedText.class));
                columns.add(new Column(child(at, "slug"), String.class));
            } else {
                columns.add(new Column(at, kind));
            }
        }
    }

    private boolean isLeftOut(Class<?> kind, List<String> path, boolean inList) {
        boolean source = kind == SourceReference.class;
        if (!forPeople) {
            return source && inList;
        }
        String name = String.join(".", path);
        return kind == UUID.class
                || (source && path.size() > 1)
                || name.equals("source.requirements")
                || name.equals("source.illustrative");
    }

    /** As declared; a reader gets the name of a thing before its slug. */
    private List<RecordComponent> components(Class<?> type) {
        List<RecordComponent> components = new ArrayList<>(List.of(type.getRecordComponents()));
        for (int i = 0; forPeople && i + 1 < components.size(); i++) {
            String next = components.get(i + 1).getName();
            if (components.get(i).getName().equals("slug") && (next.equals("name") || next.equals("title"))) {
                Collections.swap(components, i, i + 1);
                break;
            }
        }
        return components;
    }

    private static Class<?> member(RecordComponent list) {
        if (list.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> member) {
            return member;
        }
        throw new IllegalStateException("a list in a row has members of one class: " + list);
    }

    private static List<String> child(List<String> path, String name) {
        List<String> child = new ArrayList<>(path);
        child.add(name);
        return List.copyOf(child);
    }
}
