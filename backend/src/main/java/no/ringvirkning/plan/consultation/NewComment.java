package no.ringvirkning.plan.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to say of a revision in hearing. */
@Schema(description = "Something to say of a revision in hearing.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewComment(
        @Schema(description = "The code of the measure that it is about; absent when it is the whole plan.")
        @Nullable
        @Size(max = 20)
        String measure,

        @NotNull @Valid CommentAuthor author,

        @Schema(description = "In the words of who says it.") @NotBlank @Size(max = 4000)
        String text) {}
