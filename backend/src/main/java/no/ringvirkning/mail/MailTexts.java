package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.ringvirkning.shared.Language;

/** The words of mail, in each language: {@code mail/nb.properties} and its like. Gaps are named: {@code {programme}}. */
@ApplicationScoped
class MailTexts {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 20_000;

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    MailTexts() {
        for (Language language : Language.values()) {
            texts.put(language, read("mail/" + language.tag() + ".properties"));
        }
    }

    /** In one line, whatever stands in the gaps: a subject is a header, and a line more would be another one. */
    String subject(Mail mail) {
        return cut(filled(mail, "subject").replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), LONGEST_SUBJECT);
    }

    String body(Mail mail) {
        return cut(filled(mail, "body").replaceAll("[\\p{Cntrl}&&[^\n]]+", " "), LONGEST_BODY);
    }

    /** What fills the gaps may be long; what it tells of is not refused for that. */
    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    String word(String name, Language language) {
        return Objects.requireNonNull(texts.get(language).getProperty(name), name);
    }

    private String filled(Mail mail, String part) {
        return GAP.matcher(word(mail.kind() + "." + part, mail.language())).replaceAll(gap -> word(mail, gap));
    }

    private static String word(Mail mail, MatchResult gap) {
        String word = mail.words().get(gap.group(1));
        return java.util.regex.Matcher.quoteReplacement(
                Objects.requireNonNull(word, () -> mail.kind() + " has a gap {" + gap.group(1) + "}"));
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream bytes = MailTexts.class.getClassLoader().getResourceAsStream(file);
                Reader text = new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
