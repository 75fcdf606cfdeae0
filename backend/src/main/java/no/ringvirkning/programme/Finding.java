package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an analysis or a participant found. */
@Schema(description = "What an analysis or a participant found.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record Finding(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText text,

        @Schema(description = "Its sides; a finding may be both a strength and a threat.")
        @NotNull
        @JdbcTypeCode(SqlTypes.JSON)
        List<@NotNull Swot> swot,

        @Schema(description = "The key of the analysis it comes from.")
        @Nullable
        @Size(max = 80)
        @Column(name = "analysis_key")
        String analysis,

        @Schema(description = "Its place in a ranked list of priorities, from 1.")
        @Nullable
        @jakarta.validation.constraints.Positive
        Integer rank,

        @Schema(description = "Who ranked it.") @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON)
        LocalizedText rankedBy,

        @NotNull @Enumerated(EnumType.STRING) FindingStatus status,

        @Schema(description = "What was answered to it.") @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON)
        LocalizedText answer,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {

    /** A list that is left out is empty. */
    public Finding {
        swot = Objects.requireNonNullElse(swot, List.of());
    }
}
