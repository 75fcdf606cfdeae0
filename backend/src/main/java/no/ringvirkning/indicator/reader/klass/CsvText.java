package no.ringvirkning.indicator.reader.klass;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ringvirkning.indicator.reader.ReaderProblem;
import no.ringvirkning.indicator.reader.ReaderProblemKind;

/** What a CSV file does not say itself: which characters its bytes are, and what stands between its columns. */
final class CsvText {

    /** What may be brought in at once. */
    static final int LONGEST = 20_000_000;

    /** What Windows writes; all printable characters of ISO-8859-1 are the same in it. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private CsvText() {}

    /**
     * UTF-8 when it is that, else Windows-1252: Norwegian letters of the one are hardly ever read as the other by mistake. The
     * mark that some put in front of UTF-8 is left out.
     */
    static String decoded(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new ReaderProblem(ReaderProblemKind.TOO_LARGE, "", "it is longer than " + LONGEST + " bytes");
        }
        String text;
        try {
            text = strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = strictly(bytes, WINDOWS_1252);
            } catch (CharacterCodingException e) {
                throw new ReaderProblem(ReaderProblemKind.WRONG_ENCODING, "", "it is neither UTF-8 nor Windows-1252");
            }
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw new ReaderProblem(
                    ReaderProblemKind.WRONG_ENCODING, "", "it has control characters: it may be UTF-16, or no text");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The one of the usual separators that the first line has most of, outside of quotation marks. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.contains(c)) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        if (counts[most] == 0) {
            throw new ReaderProblem(
                    ReaderProblemKind.NOT_CSV, "", "the first line has no semicolon, comma or tabulator");
        }
        return SEPARATORS.get(most);
    }
}
