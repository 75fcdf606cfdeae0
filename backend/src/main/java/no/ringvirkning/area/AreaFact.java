package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A fact about an area, as its source has it. */
@Schema(description = "A fact about an area, as its source has it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record AreaFact(
        @Schema(description = "What it is about, for example population or areaKm2.") @NotNull @Size(max = 60)
        String topic,

        @NotNull @Valid @Embedded Quantity quantity,
        @Nullable @Valid @Embedded PartialDate date,
        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) SourceReference source) {}
