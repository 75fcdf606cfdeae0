package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell for a person: a text, a number, a {@link KnownDay} or a time, in the words of one language. */
final class Cells {

    /** Stands for a member of a list that does not have what the column is about, so that the others keep their places. */
    private static final String ABSENT = "absent";

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Words words;
    private final char decimal;

    Cells(Words words, char decimal) {
        this.words = words;
        this.decimal = decimal;
    }

    /** The value; that of a list with several members is one text. Nothing when nothing is known. */
    @Nullable
    Object of(Column column, JsonNode row) {
        List<JsonNode> values = column.values(row);
        if (values.stream().allMatch(Column::isAbsent)) {
            return null;
        }
        if (values.size() == 1) {
            return value(column.kind(), values.get(0));
        }
        return values.stream()
                .map(v -> Column.isAbsent(v) ? words.of(ABSENT) : text(value(column.kind(), v)))
                .collect(Collectors.joining("; "));
    }

    /** The value as text. */
    String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', decimal);
        }
        if (value instanceof LocalDateTime time) {
            return time.toString().replace('T', ' ');
        }
        return value instanceof KnownDay day ? day.text(words) : value.toString();
    }

    private Object value(Class<?> kind, JsonNode value) {
        if (kind == LocalizedText.class) {
            return localized(value);
        }
        if (kind == PartialDate.class) {
            return KnownDay.of(value);
        }
        if (kind == LocalDate.class) {
            return KnownDay.exactly(LocalDate.parse(value.asText()));
        }
        if (kind == Instant.class) {
            return localTime(Instant.parse(value.asText()));
        }
        if (kind.isEnum()) {
            return words.of(kind, value.asText());
        }
        if (value.isBoolean()) {
            return words.of(value.asBoolean());
        }
        return value.isNumber() ? value.decimalValue() : value.asText();
    }

    static LocalDateTime localTime(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(OSLO).toLocalDateTime();
    }

    /** Names are texts in some views and localized in others. */
    private String localized(JsonNode text) {
        return text.isTextual()
                ? text.asText()
                : words.language()
                        .fallback()
                        .map(Language::tag)
                        .filter(text::has)
                        .findFirst()
                        .map(tag -> text.get(tag).asText())
                        .orElse("");
    }
}
