package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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

/** Something that happened around the programme and that figures are to be read in the light of. */
@Schema(description = "Something that happened around the programme and that figures are to be read in the light of.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record ContextEvent(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText text,
        @Nullable @Valid @Embedded PartialPeriod period,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {}
