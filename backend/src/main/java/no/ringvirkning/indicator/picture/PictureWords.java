package no.ringvirkning.indicator.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Qualifier;

/** How a picture says things in one language: the words of the pages, and numbers and days as the pages write them. */
final class PictureWords {

    private static final Map<Language, PictureWords> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(l -> ALL.put(l, new PictureWords(l)));
    }

    private static final int MOST_DECIMALS = 6;
    private static final char HARD_SPACE = '\u00a0';

    private final Language language;
    private final Properties words = new Properties();

    private PictureWords(Language language) {
        this.language = language;
        String file = "/picture/" + language.tag() + ".properties";
        try (InputStream stream = Objects.requireNonNull(PictureWords.class.getResourceAsStream(file))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static PictureWords in(Language language) {
        return ALL.get(language);
    }

    Language language() {
        return language;
    }

    /** The words, with what stands between double braces filled in: names and values in turn. */
    String of(String key, Object... values) {
        String text = Objects.requireNonNull(words.getProperty(key), key);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            int close = text.indexOf("}}", open);
            filled.append(text, at, open).append(value(text.substring(open + 2, close), values));
            at = close + 2;
        }
        return filled.append(text.substring(at)).toString();
    }

    private static Object value(String name, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalArgumentException("nothing is named " + name);
    }

    /** "16 740 (eksempel)", of what was made up. */
    String madeUp(String text) {
        return of("indicator.chart.madeUpName", "name", text);
    }

    /** "16 740" with the separators of the language. */
    String number(BigDecimal value) {
        BigDecimal shown = value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        String plain = (shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros()).toPlainString();
        boolean english = language == Language.EN;
        int sign = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(sign == 0 ? "" : "\u2212");
        for (int i = sign; i < point; i++) {
            if (i > sign && (point - i) % 3 == 0) {
                text.append(english ? ',' : HARD_SPACE);
            }
            text.append(plain.charAt(i));
        }
        if (point < plain.length()) {
            text.append(english ? '.' : ',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** "29 330", "ca. 300", "minst 45". */
    String number(BigDecimal value, Qualifier qualifier) {
        return reserved(number(value), qualifier);
    }

    String reserved(String number, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> number;
            case UNKNOWN -> number + " " + of("picture.UNKNOWN");
            default -> of("picture." + qualifier.name()) + HARD_SPACE + number;
        };
    }

    /** "2018, 2019 og 2020" */
    String list(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " " + of("picture.and") + " " + texts.get(last);
    }

    /** "0,9 %", with so many more decimals that what is not zero is not shown as zero. */
    String percent(BigDecimal value) {
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP);
        for (int places = 2; shown.signum() == 0 && places <= MOST_DECIMALS; places++) {
            shown = value.setScale(places, RoundingMode.HALF_UP);
        }
        String number = number(shown);
        return language == Language.EN ? number + "%" : number + HARD_SPACE + "%";
    }

    String unit(String unit) {
        return words.getProperty("figure.unit." + unit.replaceAll("[ –]", "_").replace("æ", "ae"), unit);
    }

    /** "2019", "3. kvartal 2019", "juli 2019", "1. juli 2019" */
    String period(String text) {
        Period period = Period.parse(text);
        LocalDate first = period.firstDay();
        return switch (period.frequency()) {
            case YEAR -> String.valueOf(first.getYear());
            case HALF -> of("picture.half", "n", first.getMonthValue() / 6 + 1, "year", first.getYear());
            case QUARTER -> of("picture.quarter", "n", first.getMonthValue() / 3 + 1, "year", first.getYear());
            case MONTH -> month(first);
            case DAY -> day(first);
        };
    }

    /** "8. mai 2020" */
    String day(LocalDate day) {
        return of("picture.day", "day", day.getDayOfMonth(), "month", monthName(day), "year", day.getYear());
    }

    private String month(LocalDate day) {
        return of("picture.month", "month", monthName(day), "year", day.getYear());
    }

    private String monthName(LocalDate day) {
        return of("picture.months").split(",")[day.getMonthValue() - 1];
    }

    /** "2013", "våren 2016", "januar 2020", "8. mai 2020"; with "ca." before it when the source says so. */
    String day(PartialDate date) {
        String exact = switch (date.precision()) {
            case YEAR -> String.valueOf(date.date().getYear());
            case SEASON -> season(date);
            case MONTH -> month(date.date());
            case DAY -> day(date.date());
        };
        return date.circa() ? of("picture.circa") + " " + exact : exact;
    }

    private String season(PartialDate date) {
        LocalDate first = date.date();
        int month = first.getMonthValue();
        if (month % 3 != 0) {
            return monthName(first) + "–" + month(date.latest());
        }
        String name = of("picture.seasons").split(",")[month / 3 - 1];
        return name + " " + first.getYear() + (month == 12 ? "–" + (first.getYear() + 1) : "");
    }
}
