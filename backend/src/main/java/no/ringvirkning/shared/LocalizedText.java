package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more of the written languages of the product. At least one is present; a missing language is absent,
 * never an empty text, and is never filled with a machine translation.
 */
@Schema(
        description = "A text in one or more languages. A language that is missing is absent; readers fall back"
                + " nn → nb → en, nb → nn → en, en → nb → nn.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(
        @Schema(description = "Norwegian bokmål.", examples = "Styrke sysselsettingen")
        @Nullable
        @Size(min = 1, max = MAX)
        String nb,

        @Schema(description = "Norwegian nynorsk.") @Nullable @Size(min = 1, max = MAX)
        String nn,

        @Schema(description = "English.") @Nullable @Size(min = 1, max = MAX)
        String en) {

    /** The longest text of one language, in UTF-16 units. */
    public static final int MAX = 10_000;

    public static LocalizedText nb(String text) {
        return new LocalizedText(text, null, null);
    }

    @JsonIgnore
    @AssertTrue(message = "at least one language is required")
    public boolean isPresent() {
        return nb != null || nn != null || en != null;
    }

    /** The text in the wanted language, or in the next one of the fallback chain. */
    public String in(Language language) {
        return language.fallback()
                .map(this::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private @Nullable String get(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
