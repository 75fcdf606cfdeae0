package no.ringvirkning.mail;

import java.util.Map;
import no.ringvirkning.shared.Language;

/**
 * A mail to be sent.
 *
 * @param kind what it is for, and so in which words
 * @param language in which language
 * @param address whom it goes to
 * @param words what stands in the gaps of its words, by the name of the gap; a name may have several lines in the body
 */
public record Mail(MailKind kind, Language language, String address, Map<String, String> words) {

    public Mail {
        words = Map.copyOf(words);
    }

    /** Says neither whom it goes to nor what it tells. */
    @Override
    public String toString() {
        return "Mail of the kind " + kind;
    }
}
