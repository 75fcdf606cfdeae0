package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone that a report says was reached. */
@Schema(description = "A milestone that a report says was reached.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record MilestoneReached(
        @Schema(description = "The key of the milestone.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        @Column(name = "milestone_key")
        String milestone,

        @Schema(description = "When, as far as it is known.") @Nullable @Valid @Embedded
        PartialDate date) {}
