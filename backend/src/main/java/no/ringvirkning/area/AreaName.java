package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name of an area, valid for a time. */
@Schema(description = "A name of an area, valid for a time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record AreaName(
        @Schema(description = "As it was written in that time.") @NotNull @Size(min = 1, max = 200)
        String name,

        @NotNull @Valid @Embedded Validity validity) {}
