package no.ringvirkning.shared.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.shared.Language;

/** The HTML that every page begins with, and the same with what one page is about. */
final class PageHtml {

    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);
    private static final Pattern GENERAL =
            Pattern.compile("<meta\\s+name=\"description\".*?>\\s*|<link\\s+rel=\"alternate\".*?>\\s*", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("(<html[^>]*\\slang=\")[a-z]*");

    private final String whole;
    private final String beforeTitle;
    private final String afterTitle;

    PageHtml(String html) {
        whole = html;
        String bare = GENERAL.matcher(html).replaceAll("");
        Matcher title = TITLE.matcher(bare);
        if (!title.find()) {
            throw new IllegalArgumentException("the pages have no title to put another in the place of");
        }
        beforeTitle = bare.substring(0, title.start());
        afterTitle = bare.substring(title.end());
    }

    /** What says nothing of any page. */
    String general() {
        return whole;
    }

    /**
     * The page with its head.
     *
     * @param home where the product is, without a slash at the end
     */
    String about(PageHead page, Language language, String home) {
        StringBuilder head = new StringBuilder()
                .append("<title>%s – Ringvirkning</title>".formatted(escape(page.title())))
                .append("<meta name=\"description\" content=\"%s\" />".formatted(escape(page.description())))
                .append(link("canonical", "", home + in(language, page.address())));
        for (Language other : Language.values()) {
            head.append(link("alternate", " hreflang=\"" + other.tag() + "\"", home + in(other, page.address())));
        }
        head.append(link("alternate", " hreflang=\"x-default\"", home + page.address()))
                .append(link("alternate", " type=\"application/json\"", page.data()));
        return LANGUAGE.matcher(beforeTitle).replaceFirst("$1" + language.tag()) + head + afterTitle;
    }

    /** The address of the page in a language; the first one is that of an address that names none. */
    private static String in(Language language, String address) {
        if (language == Language.NB) {
            return address;
        }
        return address + (address.contains("?") ? '&' : '?') + "lang=" + language.tag();
    }

    private static String link(String relation, String more, String address) {
        return "<link rel=\"%s\"%s href=\"%s\" />".formatted(relation, more, escape(address));
    }

    /** As text and as the value of an attribute in quotes. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
