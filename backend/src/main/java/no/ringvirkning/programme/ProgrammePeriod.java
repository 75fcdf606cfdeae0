package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the several stretches of time of a programme. */
@Schema(description = "One of the several stretches of time of a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record ProgrammePeriod(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 80)
        String key,

        @NotNull @Enumerated(EnumType.STRING) PeriodKind kind,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText text,
        @NotNull @Valid @Embedded PartialPeriod period,

        @Schema(
                description =
                        "True when the source tells of the period but not of the decision and evaluation that the rules ask of it (an extension, above all). Such a period is accepted as history and listed as a gap.")
        @NotNull
        Boolean historic,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {}
