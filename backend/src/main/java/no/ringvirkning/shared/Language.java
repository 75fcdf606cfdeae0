package no.ringvirkning.shared;

import java.util.Locale;
import java.util.stream.Stream;

/** A written language of the interface, with the order in which a reader falls back to the others. */
public enum Language {
    NB,
    NN,
    EN;

    /** The tag of BCP 47, as it stands in {@code lang} and {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This language first, then the ones its readers understand best. */
    public Stream<Language> fallback() {
        return switch (this) {
            case NB -> Stream.of(NB, NN, EN);
            case NN -> Stream.of(NN, NB, EN);
            case EN -> Stream.of(EN, NB, NN);
        };
    }
}
