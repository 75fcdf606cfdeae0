package no.ringvirkning.access.log;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.member.MemberProgramme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One thing that happened to somebody's access. It is never changed.")
record SecurityEventView(
        @NotNull UUID id,
        @Schema(description = "When it happened.") @NotNull Instant recordedAt,
        @NotNull SecurityEventKind kind,

        @Schema(
                description =
                        "Who did it, as the ledger knows them: account:, client: or link: and an id, or system; absent when nobody"
                                + " was signed in.",
                examples = "account:019ab000-0000-7000-8000-000000000000")
        @Nullable
        String actor,

        @Schema(description = "What who did it is called here; absent when it was no account, or one that is erased.")
        @Nullable
        String actorName,

        @Schema(description = "Whose access it is about; absent when it is nobody's that is known.") @Nullable
        KnownAccount account,

        @Schema(description = "The programme that it is about.") @Nullable
        MemberProgramme programme,

        @Schema(
                description = "What is to be known beside: the role that was given, the operation that was refused.",
                examples = "{\"role\": \"EDITOR\"}")
        @NotNull
        Map<String, String> detail) {

    SecurityEventView {
        detail = Map.copyOf(Objects.requireNonNullElse(detail, Map.of()));
    }
}
