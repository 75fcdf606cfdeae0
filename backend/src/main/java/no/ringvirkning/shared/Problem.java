package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong, in the form of RFC 9457. */
@Schema(description = "What went wrong, in the form of RFC 9457 (application/problem+json).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Names the kind of problem.", examples = "urn:ringvirkning:problem:unknown-parameter")
        @NotNull
        String type,

        @Schema(description = "The kind of problem in one sentence.") @NotNull
        String title,

        @Schema(description = "The HTTP status.") @NotNull Integer status,

        @Schema(description = "What it was this time, and what to do about it.") @Nullable
        String detail,

        @Schema(description = "The id of the request, to be quoted when asking for help.") @NotNull
        String instance,

        @Schema(description = "What is wrong, piece by piece.") @Nullable
        List<FieldProblem> errors) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, @Nullable String detail, List<FieldProblem> errors, String requestId) {
        return new Problem(type.uri(), type.title(), type.status(), detail, "urn:uuid:" + requestId, errors);
    }
}
