package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** What the programme wants to reach, in the words it was decided in. */
@Schema(description = "What the programme wants to reach, in the words it was decided in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record Objective(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @Schema(description = "The key of the objective it is part of.")
        @Nullable
        @Size(max = 80)
        @Column(name = "parent_key")
        String parent,

        @NotNull @Enumerated(EnumType.STRING) ObjectiveLevel level,
        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText text,

        @Schema(description = "When it is to be reached.") @Nullable @Valid @Embedded
        PartialDate deadline,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {}
