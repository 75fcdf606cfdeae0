package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A name of a partner, valid for a time. */
@Schema(description = "A name of a partner, valid for a time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record PartnerName(
        @Schema(description = "As it was written in that time.")
        @NotNull
        @NotBlank
        @Size(max = 200)
        @Column(name = "name")
        String name,

        @NotNull @Valid @Embedded Validity validity,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) @Column(name = "source")
        SourceReference source) {}
