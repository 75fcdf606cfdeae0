package no.ringvirkning.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds persons in a text without knowing them: only the SHA-256 of what must not be there is held. Names are looked for
 * as one, two and three words on end, phone numbers as eight digits on end, e-mail addresses whole.
 */
final class PersonTraces {
    static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[ \\u00a0.-]?\\d){7,}+");
    private static final int PHONE = 8;

    private final Set<String> hashes;
    private final MessageDigest sha256;

    PersonTraces(Set<String> hashes) {
        this.hashes = hashes;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The hashes that were found; empty when the text names none of the persons. */
    Set<String> in(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> candidates = new HashSet<>();
        List<String> words =
                WORD.matcher(normal).results().map(MatchResult::group).toList();
        for (int first = 0; first < words.size(); first++) {
            for (int end = first + 1; end <= Math.min(first + 3, words.size()); end++) {
                candidates.add(String.join(" ", words.subList(first, end)));
            }
        }
        DIGITS.matcher(normal).results().map(MatchResult::group).forEach(run -> {
            String digits = run.replaceAll("\\D", "");
            for (int first = 0; first + PHONE <= digits.length(); first++) {
                candidates.add(digits.substring(first, first + PHONE));
            }
        });
        E_MAIL.matcher(normal).results().map(MatchResult::group).forEach(candidates::add);

        Set<String> found = new HashSet<>();
        for (String candidate : candidates) {
            String hash = hash(candidate);
            if (hashes.contains(hash)) {
                found.add(hash);
            }
        }
        return found;
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
