package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Members that a source counts but does not name. */
@Schema(description = "Members that a source counts but does not name.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record UnnamedMembers(
        @Schema(description = "For example 4 næringshager.")
        @NotNull
        @Valid
        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "unnamed_count"))
        @AttributeOverride(name = "unit", column = @Column(name = "unnamed_unit"))
        @AttributeOverride(name = "qualifier", column = @Column(name = "unnamed_qualifier"))
        @AttributeOverride(name = "verbatim", column = @Column(name = "unnamed_verbatim"))
        Quantity count,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) @Column(name = "unnamed_text")
        LocalizedText text) {}
