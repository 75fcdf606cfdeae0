package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area as it stands in a list. */
@Schema(description = "An area as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaSummary(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String name,
        @NotNull AreaKind kind,
        @Nullable String code,
        @Nullable CountyRef county) {}
