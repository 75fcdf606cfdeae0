package no.ringvirkning.indicator.observation;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is odd about a figure, and may be right nevertheless. */
@Schema(
        description =
                "What is odd about a figure, and may be right nevertheless. OUTLIER: it is more than three times the usual"
                        + " change away from the figure beside it. OTHER_SIGN: all others have the other sign. HELD_BACK: it is small, and"
                        + " will not be told.")
public enum Oddity {
    OUTLIER("It is more than three times the usual change away from the figure beside it."),
    OTHER_SIGN("All others have the other sign."),
    HELD_BACK("It is small, and will be held back from the public.");

    private final String sentence;

    Oddity(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** As it is called among what is wrong with a request. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
