package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pointer to a partner. */
@Schema(description = "A pointer to a partner.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerRef(
        @Schema(description = "Names the partner in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 120)
        String slug,

        @Schema(description = "The name on the date asked for.") @Nullable @Size(max = 200)
        String name) {

    /** Two pointers are the same when they lead to the same partner, by whatever name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartnerRef pointer && slug.equals(pointer.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
