package no.ringvirkning.access.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an account is to be used. */
@Schema(description = "Whether an account is to be used.")
public record SetAccountState(
        @Schema(
                description = "ACTIVE or DISABLED. What is made ACTIVE and has no password yet is INVITED.",
                examples = "DISABLED")
        @NotNull
        AccountState state) {

    @JsonIgnore
    @AssertTrue(message = "an account is made ACTIVE or DISABLED")
    public boolean isChosen() {
        return state != AccountState.INVITED;
    }
}
