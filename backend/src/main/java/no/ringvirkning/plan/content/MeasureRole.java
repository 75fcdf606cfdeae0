package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who does what in a measure. */
@Schema(description = "Who does what in a measure.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureRole(
        @NotNull RoleName role,

        @Schema(description = "The organisation or group. Absent when a person has the role: persons are not named.")
        @Nullable
        @Valid
        PartnerRef partner,

        @Schema(description = "In what capacity a person who is not named has the role.") @Nullable @Valid
        LocalizedText capacity,

        @Schema(description = "What part of the measure the role is about.") @Nullable @Valid
        LocalizedText note,

        @Nullable @Valid SourceReference source) {
    @JsonIgnore
    @AssertTrue(message = "either a partner has the role, or somebody in a capacity")
    public boolean isHeldByOne() {
        return (partner == null) != (capacity == null);
    }

    /** Whether who has the role answers for the measure (invariant 5). */
    @JsonIgnore
    public boolean answersForIt() {
        return role == RoleName.MAIN_RESPONSIBLE || role == RoleName.EXECUTING;
    }
}
