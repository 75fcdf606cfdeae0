package no.ringvirkning.access.write;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How something is to be written; the same words wherever it is. */
public record WriteParameters(
        @Parameter(
                description =
                        "The ETag of what is changed, as it was read: who comes second is refused as stale. Needed where"
                                + " something is changed that is there; only its version counts.",
                schema = @Schema(type = SchemaType.STRING))
        @HeaderParam("If-Match")
        @Nullable
        String ifMatch,

        @Parameter(
                description =
                        "Names the request, from 8 to 100 characters without spaces, best a UUID: sent again within 48 hours"
                                + " with the same body it is answered as the first time, and nothing is done twice. Needed where"
                                + " something new is made.",
                schema = @Schema(type = SchemaType.STRING))
        @HeaderParam("Idempotency-Key")
        @Nullable
        String idempotencyKey,

        @Parameter(description = "When true, answers what would come of it, and writes nothing.")
        @QueryParam("dryRun")
        @Nullable
        Boolean dryRun,

        @Parameter(
                description =
                        "Why, in a sentence of at most 500 characters that the public may read. Needed where something that is"
                                + " published is changed.")
        @QueryParam("reason")
        @Nullable
        String reason) {

    /** What an entity tag begins with: the version, then what the whole answer was. */
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(-[\\w-]*)?\"");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");
    private static final int LONGEST_REASON = 500;

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** Whether the caller has said why; of a trial, which changes nothing, it is not asked. */
    public boolean isReasoned() {
        return isDryRun() || (reason != null && !reason.isBlank());
    }

    /** The version that the caller has seen. */
    long expectedVersion() {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    HttpProblem.PRECONDITION_REQUIRED, "Send If-Match with the ETag of what you have read.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            // Not '*' either: whoever changes something has seen it.
            throw new ProblemException(
                    HttpProblem.MALFORMED_REQUEST, "If-Match has one ETag, as it was answered: \"<version>-<hash>\".");
        }
        return Long.parseLong(tag.group(1));
    }

    String key() {
        if (idempotencyKey == null || idempotencyKey.isBlank()) {
            throw new ProblemException(
                    HttpProblem.PRECONDITION_REQUIRED,
                    "Send Idempotency-Key with a name for this request, best a UUID, and the same when you send it again.");
        }
        String key = idempotencyKey.strip();
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(
                    HttpProblem.MALFORMED_REQUEST, "Idempotency-Key has from 8 to 100 characters without spaces.");
        }
        return key;
    }

    /**
     * Why, by the words of the caller, else by what is usually said.
     *
     * @param usual null where the caller has to say
     */
    String reason(@Nullable String usual) {
        String said = reason == null || reason.isBlank() ? usual : reason.strip();
        if (said == null) {
            throw new ProblemException(
                    HttpProblem.REASON_MISSING, "It is published: say why it is changed, with the parameter 'reason'.");
        }
        if (said.length() > LONGEST_REASON) {
            throw ProblemException.parameter("reason", "may have at most " + LONGEST_REASON + " characters", List.of());
        }
        return said;
    }
}
