package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link that the programme gives. */
@Schema(description = "A link that the programme gives.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record ProgrammeLink(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull @Enumerated(EnumType.STRING) LinkKind kind,
        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,

        @Schema(description = "Absent when the source names the thing but gives no address.")
        @Nullable
        @Pattern(regexp = "https?://.{1,500}")
        String url,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {}
