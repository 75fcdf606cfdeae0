package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "One page of a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(description = "The items, in the order asked for.") @NotNull
        List<@NotNull T> items,

        @Schema(description = "Pass it as `cursor` to get the next page. Absent on the last page.") @Nullable
        String nextCursor,

        @Schema(description = "The number of items on all pages. Present when `total=true` was asked for.") @Nullable
        Long total) {}
