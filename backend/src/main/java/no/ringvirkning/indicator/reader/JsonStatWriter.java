package no.ringvirkning.indicator.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a JSON-stat 2.0 dataset, the same bytes for the same table. What is missing is null with its symbol as
 * the status of the cell; numbers have the decimals they were given with. The format cannot say which language its labels
 * are in, so that stands where PxWeb puts it.
 */
public final class JsonStatWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private JsonStatWriter(JsonGenerator json) {
        this.json = json;
    }

    public static byte[] write(StatTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes it piece by piece, and does not close what it writes to. */
    public static void write(StatTable table, OutputStream to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            new JsonStatWriter(json).dataset(table);
        }
    }

    private void dataset(StatTable table) throws IOException {
        StatStructure structure = table.structure();
        json.writeStartObject();
        text("version", "2.0");
        text("class", "dataset");
        text("href", structure.href());
        text("label", structure.label());
        text("source", structure.source());
        text("updated", structure.updated());
        texts("note", structure.notes());
        json.writeArrayFieldStart("id");
        for (StatDimension dimension : structure.dimensions()) {
            json.writeString(dimension.code());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("size");
        for (StatDimension dimension : structure.dimensions()) {
            json.writeNumber(dimension.size());
        }
        json.writeEndArray();
        roles(structure.dimensions());
        json.writeObjectFieldStart("dimension");
        for (StatDimension dimension : structure.dimensions()) {
            dimension(dimension);
        }
        json.writeEndObject();
        values(table.cells());
        status(table.cells());
        extension(structure);
        json.writeEndObject();
    }

    private void roles(List<StatDimension> dimensions) throws IOException {
        Map<StatRole, String> names =
                new TreeMap<>(Map.of(StatRole.TIME, "time", StatRole.GEO, "geo", StatRole.METRIC, "metric"));
        names.keySet().removeIf(role -> dimensions.stream().noneMatch(dimension -> dimension.role() == role));
        if (names.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("role");
        for (Map.Entry<StatRole, String> name : names.entrySet()) {
            texts(
                    name.getValue(),
                    dimensions.stream()
                            .filter(dimension -> dimension.role() == name.getKey())
                            .map(StatDimension::code)
                            .toList());
        }
        json.writeEndObject();
    }

    private void dimension(StatDimension dimension) throws IOException {
        List<StatCategory> categories = dimension.categories();
        json.writeObjectFieldStart(dimension.code());
        text("label", dimension.label());
        texts("note", dimension.notes());
        json.writeObjectFieldStart("category");
        texts("index", categories.stream().map(StatCategory::code).toList());
        byCode("label", categories, StatCategory::label, json::writeString);
        byCode("unit", categories, StatCategory::unit, this::unit);
        byCode("child", categories, category -> some(category.children()), this::list);
        byCode("note", categories, category -> some(category.notes()), this::list);
        json.writeEndObject();
        boolean extended = dimension.elimination() != null
                || categories.stream()
                        .anyMatch(category -> category.referencePeriod() != null || category.measuringType() != null);
        if (extended) {
            json.writeObjectFieldStart("extension");
            if (dimension.elimination() != null) {
                json.writeBooleanField("elimination", dimension.elimination());
            }
            byCode("refperiod", categories, StatCategory::referencePeriod, json::writeString);
            byCode("measuringType", categories, StatCategory::measuringType, json::writeString);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Writes a value. */
    @FunctionalInterface
    private interface Value<T> {
        void write(T value) throws IOException;
    }

    /** An object with what the categories have; without it when none has anything. */
    private <T> void byCode(
            String name, List<StatCategory> categories, Function<StatCategory, @Nullable T> part, Value<T> value)
            throws IOException {
        boolean started = false;
        for (StatCategory category : categories) {
            T found = part.apply(category);
            if (found != null) {
                if (!started) {
                    json.writeObjectFieldStart(name);
                    started = true;
                }
                json.writeFieldName(category.code());
                value.write(found);
            }
        }
        if (started) {
            json.writeEndObject();
        }
    }

    private static @Nullable List<String> some(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }

    private void unit(StatUnit unit) throws IOException {
        json.writeStartObject();
        text("base", unit.base());
        text("label", unit.label());
        text("symbol", unit.symbol());
        number("decimals", unit.decimals());
        number("multiplier", unit.multiplier());
        json.writeEndObject();
    }

    private void values(List<StatCell> cells) throws IOException {
        json.writeArrayFieldStart("value");
        for (StatCell cell : cells) {
            if (cell instanceof StatCell.Known known) {
                json.writeNumber(known.value());
            } else if (cell instanceof StatCell.Text text) {
                json.writeString(text.text());
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    private void status(List<StatCell> cells) throws IOException {
        if (cells.stream().allMatch(cell -> cell.symbol() == null)) {
            return;
        }
        json.writeObjectFieldStart("status");
        int place = 0;
        for (StatCell cell : cells) {
            text(Integer.toString(place), cell.symbol());
            place++;
        }
        json.writeEndObject();
    }

    private void extension(StatStructure structure) throws IOException {
        if (structure.language() == null && structure.tableId() == null && structure.decimals() == null) {
            return;
        }
        json.writeObjectFieldStart("extension");
        json.writeObjectFieldStart("px");
        text("tableid", structure.tableId());
        text("language", structure.language());
        number("decimals", structure.decimals());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }

    private void number(String name, @Nullable Integer number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeFieldName(name);
            list(texts);
        }
    }

    private void list(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
