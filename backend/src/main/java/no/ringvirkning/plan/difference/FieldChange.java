package no.ringvirkning.plan.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field that two revisions say different things of. */
@Schema(description = "A field that two revisions say different things of.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        @Schema(description = "The name of the field in a revision's content.", examples = "period") @NotNull
        String name,

        @Schema(
                description =
                        "What the earlier revision says, in the form the field has in a revision's content, without its source; absent"
                                + " when it says nothing.")
        @Nullable
        Object before,

        @Schema(
                description =
                        "What the later revision says, in the form the field has in a revision's content, without its source; absent"
                                + " when it says nothing.")
        @Nullable
        Object after) {}
