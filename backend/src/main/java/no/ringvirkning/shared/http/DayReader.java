package no.ringvirkning.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** A day in what is sent: of the years that the contract names, as in parameters. PostgreSQL writes days before them as BC. */
final class DayReader extends StdDeserializer<LocalDate> {

    static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            return (LocalDate) context.handleWeirdStringValue(
                    LocalDate.class, parser.getText(), "no day of %s to %s", FIRST, LAST);
        }
        return day;
    }
}
