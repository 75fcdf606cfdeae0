package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.access.write.ToldOnce;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request with its link, which is told now and never again. */
@Schema(description = "A request with its link, which is told now and never again.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateRequestLink(
        @NotNull UpdateRequestView request,

        @Schema(
                description =
                        "To be handed over in a way that only the organisation reads. Absent where it was told before, and of"
                                + " what was only tried: make another one.",
                examples = "https://ringvirkning.example.org/dele#a1b2")
        @Nullable
        String link,

        @Schema(description = "That of the request.") @NotNull
        Long version)
        implements Versioned, ToldOnce {

    static UpdateRequestLink of(UpdateRequestView request, String link) {
        return new UpdateRequestLink(request, link, request.version());
    }

    /** Whom it was mailed to is forgotten with the answer of the organisation, and so must not lie here until a later day. */
    @Override
    public UpdateRequestLink withoutSecret() {
        return new UpdateRequestLink(request.withoutAddress(), null, version);
    }

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "UpdateRequestLink";
    }
}
