package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from, in the words of the source, so that a reader can check it. */
@Schema(description = "Where a fact comes from, in the words of the source.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceReference(
        @Schema(
                description =
                        "The source document, or the register. Of what was made up, the one in whose setting it is"
                                + " shown; tables leave it out then.",
                examples = "000")
        @NotNull
        @Size(min = 1, max = 200)
        String document,

        @Schema(description = "The requirements of the product that the fact shows.", examples = "[\"R-0-12\"]")
        @NotNull
        List<@Pattern(regexp = "R-[0-9]-[0-9]{1,2}") String> requirements,

        @Schema(description = "The words of the source, to the letter; persons are replaced by [navn].")
        @Nullable
        @Size(min = 1, max = 2000)
        String verbatim,

        @Schema(description = "True for what was made up to show a feature: not a fact about a real place.") @NotNull
        Boolean illustrative) {

    public SourceReference {
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
        illustrative = illustrative != null && illustrative;
    }

    /** The same of what was made up in its setting: none of it stands in the words of the source. */
    public SourceReference madeUp() {
        return new SourceReference(document, requirements, null, true);
    }

    /** Whether what has this source was made up to show a feature; what has none was not. As is_illustrative in SQL. */
    public static boolean isIllustrative(@Nullable SourceReference source) {
        return source != null && source.illustrative();
    }
}
