package no.ringvirkning.shared.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.ringvirkning.shared.Drawn;
import no.ringvirkning.shared.Hash;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.Statistical;
import no.ringvirkning.shared.table.Extract;
import no.ringvirkning.shared.table.Table;

/** Writes a list as the table that the request asks for. */
@ApplicationScoped
class Tables {

    /** In what language people read who do not say. */
    private static final Language DEFAULT = Language.NB;

    private final ObjectMapper json;
    private final Clock clock;
    private final Home home;

    @Inject
    Tables(ObjectMapper json, Clock clock, Home home) {
        this.json = json;
        this.clock = clock;
        this.home = home;
    }

    /**
     * A table, and its entity tag.
     *
     * @param tag strong where equal rows are equal bytes; a workbook says when it was made, so it has a weak one
     * @param body written only when it is sent
     */
    record Written(String tag, Supplier<byte[]> body) {}

    /**
     * What is written.
     *
     * @param type the record that a row is
     * @param whole whether no page comes after
     */
    record Rows(Class<?> type, List<?> items, boolean whole) {}

    /** The language of a table for people: it is in one, whether or not they say in which. */
    static Language forPeople(Optional<Language> chosen) {
        return chosen.orElse(DEFAULT);
    }

    Written write(
            Rows given, Format format, Optional<Language> language, ContainerRequestContext request, Method operation) {
        List<ObjectNode> rows = new ArrayList<>();
        for (Object item : given.items()) {
            ObjectNode row = json.valueToTree(item);
            if (format == Format.CSV) {
                language.ifPresent(l -> ChosenLanguage.reduce(row, l));
            }
            rows.add(row);
        }
        Table table = new Table(given.type(), rows);
        Language readers = forPeople(language);
        byte[] text = (format == Format.CSV ? table.csv() : table.excelCsv(readers)).getBytes(StandardCharsets.UTF_8);
        if (format != Format.XLSX) {
            return new Written('"' + Hash.of(text) + '"', () -> text);
        }
        Extract extract = extract(given.whole(), request, operation);
        String same = extract.address() + "\n" + Hash.of(text);
        return new Written(
                "W/\"" + Hash.of(same.getBytes(StandardCharsets.UTF_8)) + '"', () -> table.workbook(readers, extract));
    }

    Written statistics(Statistical given, Language language, ContainerRequestContext request) {
        byte[] text = given.jsonStat(
                language, FormatSuffix.of(request, Format.JSON_STAT, language).toString());
        return new Written('"' + Hash.of(text) + '"', () -> text);
    }

    Written picture(Drawn given, Language language, ContainerRequestContext request) {
        byte[] sketch = given.sketch(language, home.of(FormatSuffix.asked(request)));
        return new Written('"' + Hash.of(sketch) + '"', () -> given.picture(sketch));
    }

    private Extract extract(boolean last, ContainerRequestContext request, Method operation) {
        Map<String, Class<?>> types = new TreeMap<>();
        for (Parameter parameter : operation.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                types.put(query.value(), parameter.getType());
            }
        }
        Map<String, List<String>> given = new TreeMap<>(request.getUriInfo().getQueryParameters());
        List<Extract.Filter> filters = given.entrySet().stream()
                .map(p -> new Extract.Filter(
                        p.getKey(), types.get(p.getKey()), p.getValue().get(0)))
                .toList();
        // A feed goes on for ever: whoever asks for no page of it has all there is so far.
        boolean whole = !given.containsKey("cursor") && (last || !given.containsKey("limit"));
        return new Extract(home.of(FormatSuffix.asked(request)), filters, clock.instant(), whole);
    }
}
