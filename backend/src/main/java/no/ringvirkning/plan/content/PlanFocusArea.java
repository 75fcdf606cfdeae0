package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A focus area as it stands in one revision of a plan. */
@Schema(description = "A focus area as it stands in one revision of a plan.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record PlanFocusArea(
        @Schema(description = "The letter or number; unique within the revision.", examples = "1")
        @NotNull
        @Pattern(regexp = "[A-Za-zÆØÅæøå0-9.]{1,8}")
        String code,

        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText name,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText sublabel) {}
