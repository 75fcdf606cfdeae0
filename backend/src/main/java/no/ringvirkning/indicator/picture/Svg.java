package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a drawing as text: attributes only, as a strict policy of a page lets no styles and no scripts through. Letters are
 * written as text, or, for who has no font, as outlines.
 */
final class Svg {

    /** Where a text stands to the point it is put at. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * How a text looks.
     *
     * @param halo whether what lies under it is kept away
     */
    record Type(double size, boolean bold, boolean italic, String fill, boolean halo) {

        static Type of(double size, String fill) {
            return new Type(size, false, false, fill, false);
        }

        Type inBold() {
            return new Type(size, true, italic, fill, halo);
        }

        Type inItalic() {
            return new Type(size, bold, true, fill, halo);
        }

        Type withHalo() {
            return new Type(size, bold, italic, fill, true);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean outlines;

    Svg(boolean outlines) {
        this.outlines = outlines;
    }

    /** Whether somebody can read in it; what is only looked at needs no words. */
    boolean isRead() {
        return !outlines;
    }

    /** Opens an element. Attributes are names and values in turn; a value is a text or a number. */
    Svg open(String name, Object... attributes) {
        start(name, attributes).append('>');
        open.push(name);
        return this;
    }

    Svg close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    Svg empty(String name, Object... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    /** An element that has nothing but words. */
    Svg words(String name, String words, Object... attributes) {
        open(name, attributes);
        text.append(escaped(words));
        return close();
    }

    Svg text(double x, double y, Anchor anchor, Type type, String words) {
        if (outlines) {
            return outline(x, y, anchor, type, words);
        }
        start("text", "x", x, "y", y, "font-size", type.size(), "fill", type.fill());
        if (anchor != Anchor.START) {
            attribute("text-anchor", anchor == Anchor.MIDDLE ? "middle" : "end");
        }
        if (type.bold()) {
            attribute("font-weight", "600");
        }
        if (type.italic()) {
            attribute("font-style", "italic");
        }
        if (type.halo()) {
            attribute("stroke", Colours.PAPER);
            attribute("stroke-width", 4);
            attribute("stroke-linejoin", "round");
            attribute("paint-order", "stroke");
        }
        text.append('>').append(escaped(words)).append("</text>");
        return this;
    }

    private Svg outline(double x, double y, Anchor anchor, Type type, String words) {
        Letters letters = Letters.of(type.bold());
        double width = letters.width(words, type.size());
        double left = anchor == Anchor.START ? x : anchor == Anchor.MIDDLE ? x - width / 2 : x - width;
        String lean = type.italic() ? " skewX(-10)" : "";
        String place = "translate(" + number(left) + " " + number(y) + ")" + lean + " scale("
                + BigDecimal.valueOf(type.size()).movePointLeft(3).toPlainString() + ")";
        open("g", "transform", place, "fill", type.fill());
        if (type.halo()) {
            double line = 4 * 1000 / type.size();
            open("g", "stroke", Colours.PAPER, "stroke-width", line, "stroke-linejoin", "round");
            letters(letters, words);
            close();
        }
        letters(letters, words);
        return close();
    }

    private void letters(Letters letters, String words) {
        double at = 0;
        for (int letter : words.codePoints().toArray()) {
            Letters.Letter drawn = letters.of(letter);
            if (!drawn.path().isEmpty()) {
                empty("path", "transform", "translate(" + number(at) + " 0)", "d", drawn.path());
            }
            at += drawn.width();
        }
    }

    private StringBuilder start(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute((String) attributes[i], attributes[i + 1]);
        }
        return text;
    }

    private void attribute(String name, Object value) {
        String written = value instanceof Number n ? number(n.doubleValue()) : escaped(value.toString());
        text.append(' ').append(name).append("=\"").append(written).append('"');
    }

    /** A place on the paper, to a tenth. */
    static String number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("nothing is drawn at " + number);
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Text that is nothing but text; what no document may hold is left out. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }

    byte[] bytes() {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
