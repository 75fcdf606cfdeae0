package no.ringvirkning.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows a link. */
@Schema(description = "Shows a link.")
public record OpenUpdateLink(
        @Schema(description = "What comes after # in the link.") @NotNull @Size(max = 200)
        String token) {

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "OpenUpdateLink";
    }
}
