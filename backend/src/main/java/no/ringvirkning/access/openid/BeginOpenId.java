package no.ringvirkning.access.openid;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody wants to sign in by an identity provider. */
@Schema(description = "That somebody wants to sign in by an identity provider.")
public record BeginOpenId(
        @Schema(
                description = "Where to go after; a path of this site. The overview of one's work when it is left out.",
                examples = "/arbeid")
        @Size(max = 500)
        @Pattern(regexp = OWN_PATH)
        @Nullable
        String returnTo,

        @Schema(description = "The token of the link by which an account is taken into use, for the first time only.")
        @Pattern(regexp = "[A-Za-z0-9_-]{43}")
        @Nullable
        String invitation) {

    /** One that browsers take for this site whatever they make of it: no backslash, and neither {@code //} nor {@code /.}. */
    static final String OWN_PATH = "/(?!.*//)(?!.*/\\.)(?![/.])[\\x21-\\x5B\\x5D-\\x7E]*";

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "BeginOpenId";
    }
}
