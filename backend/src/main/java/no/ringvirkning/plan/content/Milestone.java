package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is to be reached on the way, and when. */
@Schema(description = "What is to be reached on the way, and when.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record Milestone(
        @Schema(description = "Names it within the measure, the same in every revision.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,

        @Schema(description = "When it is to be reached.") @Nullable @Valid @Embedded
        PartialDate due,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {}
