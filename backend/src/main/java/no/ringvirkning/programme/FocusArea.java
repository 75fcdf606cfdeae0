package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An area of effort (innsatsområde, satsingsområde), with its own code, valid for a time. */
@Schema(description = "An area of effort (innsatsområde, satsingsområde), with its own code, valid for a time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record FocusArea(
        @Schema(description = "The letter or number of the source; unique within the programme on any day.")
        @NotNull
        @Pattern(regexp = "[A-Za-zÆØÅæøå0-9.]{1,8}")
        String code,

        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText name,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) LocalizedText sublabel,
        @NotNull @Valid @Embedded Validity validity,

        @Schema(description = "What is listed under it.") @NotNull @JdbcTypeCode(SqlTypes.JSON)
        List<@NotNull @Valid CodedText> initiatives,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {

    /** A list that is left out is empty. */
    public FocusArea {
        initiatives = Objects.requireNonNullElse(initiatives, List.of());
    }
}
