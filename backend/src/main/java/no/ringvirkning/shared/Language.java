package no.ringvirkning.shared;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A written language of the interface, with the order in which a reader falls back to the others. */
@Schema(description = "A written language: bokmål (NB), nynorsk (NN), English (EN).")
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
