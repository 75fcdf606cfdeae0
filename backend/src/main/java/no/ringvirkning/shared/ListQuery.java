package no.ringvirkning.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One list as one SQL statement: conditions are added for the parameters that are given, PostgreSQL builds each item as
 * JSON, and a page follows the one before by key (never by offset, which costs more the deeper it goes).
 */
@Dependent
public class ListQuery {

    private static final String DAY = "day";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    private final Today today;

    private String from = "";
    private String document = "";
    private @Nullable LocalDate asOf;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    @Inject
    ListQuery(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** What is listed: the {@code from} clause, whose rows have a unique {@code id}. */
    public ListQuery from(String clause) {
        this.from = clause;
        return this;
    }

    /** A parameter that the from clause, a condition, a sort or the item needs. */
    public ListQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The day that is asked for, or today, as the parameter {@code day}. */
    public ListQuery asOf(@Nullable LocalDate day) {
        this.asOf = day;
        return with(DAY, today.or(day));
    }

    /** The SQL expression of one item, of type jsonb, with the record's component names as keys. */
    public ListQuery item(String expression) {
        this.document = expression;
        return this;
    }

    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds the condition when the value is there. */
    public ListQuery where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Reads the page; one statement, and one more when the total is asked for. */
    public <T> Page<T> page(Class<T> type, String id, SortOrder sort, PageRequest request) {
        Cursor cursor = request.cursor();
        if (cursor != null && !(cursor.order().equals(order(type, sort)) && isKey(cursor.key(), sort.type()))) {
            throw Cursor.invalid();
        }
        List<Object[]> rows = rows(id, sort, request);
        boolean more = rows.size() > request.limit();
        List<T> items = new ArrayList<>(rows.size());
        for (Object[] row : more ? rows.subList(0, request.limit()) : rows) {
            items.add(StoredJson.read(json, (String) row[2], type));
        }
        String next = null;
        if (more) {
            Object[] last = rows.get(request.limit() - 1);
            next = new Cursor(order(type, sort), (String) last[0], (UUID) last[1]).encode();
        }
        return new Page<>(items, next, request.total() ? total(rows, cursor) : null);
    }

    /**
     * Names the list that a cursor belongs to: what is listed, by which filters, with a value or without, in which order. A day
     * that nobody asked for is left out: it may turn while somebody reads.
     */
    private String order(Class<?> type, SortOrder sort) {
        Map<String, Object> values = new TreeMap<>(parameters);
        values.remove(DAY);
        StringBuilder list = new StringBuilder(type.getSimpleName());
        list.append('\n').append(from).append('\n').append(String.join("\n", conditions));
        list.append('\n').append(asOf);
        values.forEach((name, value) -> list.append('\n')
                .append(name)
                .append('=')
                .append(value instanceof Object[] many ? Arrays.toString(many) : value));
        return sort.wire() + "@" + Hash.of(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the text can be cast to the type of the sort key: a cursor can be tampered with. */
    private static boolean isKey(String key, String type) {
        return switch (type) {
            case "bigint" -> key.matches("-?[0-9]{1,18}");
            case "date" -> isDate(key);
            case "uuid" -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            default -> true;
        };
    }

    private static boolean isDate(String key) {
        try {
            int year = LocalDate.parse(key).getYear();
            return year >= 1 && year <= 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @SuppressWarnings("unchecked") // a native query with three columns answers rows of three
    private List<Object[]> rows(String id, SortOrder sort, PageRequest request) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        Cursor cursor = request.cursor();
        if (cursor != null) {
            all.add("(%s, %s) %s (cast(:cursorKey as %s), :cursorId)"
                    .formatted(sort.expression(), id, sort.descending() ? "<" : ">", sort.type()));
            values.put("cursorKey", cursor.key());
            values.put("cursorId", cursor.id());
        }
        String direction = sort.descending() ? " desc" : "";
        Query query = entityManager.createNativeQuery("select cast(" + sort.expression() + " as text), " + id
                + ", cast(" + document + " as text) from " + from + whereClause(all)
                + " order by " + sort.expression() + direction + ", " + id + direction
                + " limit :pageLimit");
        bind(query, values);
        query.setParameter("pageLimit", request.limit() + 1);
        return query.getResultList();
    }

    private long total(List<?> page, @Nullable Cursor cursor) {
        if (page.isEmpty() && cursor == null) {
            return 0;
        }
        Query query = entityManager.createNativeQuery("select count(*) from " + from + whereClause(conditions));
        bind(query, parameters);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** A sort or the count may not need all that the list was given. */
    private static void bind(Query query, Map<String, Object> values) {
        query.getParameters().forEach(p -> {
            if (values.containsKey(p.getName())) {
                query.setParameter(p.getName(), values.get(p.getName()));
            }
        });
    }

    private static String whereClause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
