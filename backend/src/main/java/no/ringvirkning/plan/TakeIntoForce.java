package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an adopted revision is in force. */
@Schema(description = "When an adopted revision is in force.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TakeIntoForce(
        @Schema(description = "The first day.") @NotNull LocalDate from,

        @Schema(description = "The first day after; open when absent.") @Nullable
        LocalDate to) {}
