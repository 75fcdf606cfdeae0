package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. */
@Schema(description = "One thing that is wrong with a request.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldProblem(
        @Schema(description = "JSON Pointer into the body.", examples = "/periods/0/to") @Nullable
        String pointer,

        @Schema(description = "The query parameter.", examples = "limit") @Nullable
        String parameter,

        @Schema(description = "Names the rule that is broken.", examples = "not-allowed") @NotNull
        String code,

        @Schema(description = "Says it in a sentence.") @NotNull
        String message,

        @Schema(description = "The values that are allowed, where they can be listed.") @Nullable
        List<String> allowed) {

    public static FieldProblem parameter(String parameter, String code, String message, List<String> allowed) {
        return new FieldProblem(null, parameter, code, message, allowed);
    }

    public static FieldProblem pointer(String pointer, String code, String message) {
        return new FieldProblem(pointer, null, code, message, null);
    }
}
