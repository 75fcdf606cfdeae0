package no.ringvirkning.plan.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who says something of a plan. Persons are not named. */
@Schema(
        description =
                "Who says something of a plan: an organisation, or somebody in a capacity. Persons are not named.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentAuthor(
        @Nullable @Valid PartnerRef partner,

        @Schema(description = "In what capacity, when no organisation says it.") @Nullable @Valid
        LocalizedText capacity) {
    @JsonIgnore
    @AssertTrue(message = "either an organisation says it, or somebody in a capacity")
    public boolean isOne() {
        return (partner == null) != (capacity == null);
    }
}
