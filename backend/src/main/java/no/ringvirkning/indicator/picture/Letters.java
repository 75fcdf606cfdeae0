package no.ringvirkning.indicator.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The letters of Inter as outlines, and how wide they are. A machine without fonts, or without what finds them, draws the same
 * picture as every other.
 */
final class Letters {

    private static final String FILE = "/picture/letters.txt";

    /** What stands for a letter that there is no outline of. */
    private static final Letter UNKNOWN = new Letter(600, "M60 0V-700H540V0ZM120 -60H480V-640H120Z");

    private static final Letters REGULAR = new Letters("regular");
    private static final Letters BOLD = new Letters("bold");

    /** A viewer without the font takes another one, which may be a little wider. */
    private static final double ROOM_FOR_OTHERS = 1.06;

    private static final double ROOM_FOR_OTHERS_IN_BOLD = 1.1;

    private final Map<Integer, Letter> letters = new HashMap<>();

    /**
     * A letter.
     *
     * @param width in thousandths of the size
     * @param path likewise, from the base line up to negative numbers
     */
    record Letter(int width, String path) {}

    private Letters(String section) {
        try (InputStream stream = Objects.requireNonNull(Letters.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String inside = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 1) {
                    inside = line;
                } else if (inside.equals(section)) {
                    letters.put(
                            Integer.parseInt(parts[0], 16),
                            new Letter(Integer.parseInt(parts[1]), parts.length < 3 ? "" : parts[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static Letters of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    Letter of(int letter) {
        return letters.getOrDefault(letter, UNKNOWN);
    }

    /** How much room a text needs at a size, whatever font it is shown in. */
    double room(String text, double size) {
        return width(text, size) * (this == BOLD ? ROOM_FOR_OTHERS_IN_BOLD : ROOM_FOR_OTHERS);
    }

    /** How wide a text is at a size. */
    double width(String text, double size) {
        return text.codePoints().mapToObj(this::of).mapToInt(Letter::width).sum() * size / 1000;
    }

    /** The text in lines that have room, broken between words; a word that is longer is broken, too. */
    List<String> lines(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\n\\r\\t]+")) {
            String rest = word;
            if (!line.isEmpty() && room(line + " " + rest, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (room(rest, size) > room) {
                int fits = bestEnd(rest, fitting(rest, size, room));
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** An address is broken where one of its parts ends, if that is not far off. */
    private static int bestEnd(String word, int fits) {
        for (int end = fits; end > fits / 2; end--) {
            if ("/?&".indexOf(word.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return fits;
    }

    /** The text, or its beginning and three points, as much as there is room for; nothing where that is no letter. */
    String shortened(String text, double size, double room) {
        if (room(text, size) <= room) {
            return text;
        }
        int fits = fitting(text, size, room - room("…", size));
        return fits < 2 ? "" : text.substring(0, fits).strip() + "…";
    }

    /** How much of a text has room: one letter at least, and no half of one. */
    private int fitting(String text, double size, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && room(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= room) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
