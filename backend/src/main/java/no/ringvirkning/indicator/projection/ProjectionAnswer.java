package no.ringvirkning.indicator.projection;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A projection, and whether it stands on the borders that were asked for. */
@Schema(description = "A projection, and whether it stands on the borders that were asked for.")
public record ProjectionAnswer(
        @NotNull ProjectionView projection, @NotNull BasisFit basisFit) {}
