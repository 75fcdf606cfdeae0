package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.Language;

/** A date shown as exactly as it is known, and no more exactly: "2013", "våren 2016", "ca. januar 2020". */
record KnownDay(LocalDate date, DatePrecision precision, boolean circa) {

    static KnownDay of(JsonNode partialDate) {
        return new KnownDay(
                LocalDate.parse(partialDate.get("date").asText()),
                DatePrecision.valueOf(partialDate.get("precision").asText()),
                partialDate.path("circa").asBoolean());
    }

    static KnownDay exactly(LocalDate day) {
        return new KnownDay(day, DatePrecision.DAY, false);
    }

    /** As text. */
    String text(Words words) {
        String year = String.valueOf(date.getYear());
        String known = switch (precision) {
            case DAY -> date.toString();
            case MONTH -> month(date.getMonth(), words) + " " + year;
            case SEASON -> season(words, year);
            case YEAR -> year;
        };
        return circa ? words.of("circa") + " " + known : known;
    }

    /** The number format by which a workbook shows the first day it can be as no more than is known. */
    String format(Words words) {
        String known = switch (precision) {
            case DAY -> words.language() == Language.EN ? "yyyy-mm-dd" : "dd.mm.yyyy";
            case MONTH -> locale(words.language()) + "mmmm yyyy";
            case SEASON -> '"' + season(words, String.valueOf(date.getYear())) + '"';
            case YEAR -> "yyyy";
        };
        return circa ? '"' + words.of("circa") + " \"" + known : known;
    }

    private String season(Words words, String year) {
        return switch (date.getMonth()) {
            case MARCH -> words.of("spring") + " " + year;
            case JUNE -> words.of("summer") + " " + year;
            case SEPTEMBER -> words.of("autumn") + " " + year;
            case DECEMBER -> words.of("winter") + " " + year + "–" + (date.getYear() + 1);
            default ->
                month(date.getMonth(), words) + "–" + month(date.getMonth().plus(2), words) + " "
                        + date.plusMonths(2).getYear();
        };
    }

    private static String month(Month month, Words words) {
        return month.getDisplayName(
                TextStyle.FULL_STANDALONE,
                Locale.forLanguageTag(words.language().tag()));
    }

    /** Names the language of the month: the workbook may be opened in any. */
    private static String locale(Language language) {
        return switch (language) {
            case NB -> "[$-414]";
            case NN -> "[$-814]";
            case EN -> "[$-809]";
        };
    }
}
