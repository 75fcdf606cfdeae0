package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of an area, valid for a time. */
@Schema(description = "A code of an area, valid for a time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record AreaCode(
        @Schema(description = "Two digits for a county, four for a municipality.")
        @NotNull
        @Pattern(regexp = "[0-9]{2,6}")
        String code,

        @NotNull @Enumerated(EnumType.STRING) CodeSystem system,
        @NotNull @Valid @Embedded Validity validity) {}
