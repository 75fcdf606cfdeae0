package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.mail.MailTo;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was asked of an organisation, and what came of it, for those who work with it. */
@Schema(
        description =
                "What was asked of an organisation, and what came of it, for those who work with it. The link is not here.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateRequestView(
        @NotNull UUID id,

        @Schema(description = "The version, as If-Match has it.") @NotNull
        Long version,

        @NotNull ProgrammeRef programme,

        @Schema(description = "Who is to answer.") @NotNull PartnerRef partner,

        @Schema(description = "Said above the lines.") @Nullable
        String message,

        @Schema(description = "The day by which the answer is wanted.") @NotNull
        LocalDate due,

        @NotNull UpdateRequestState state,
        @NotNull Instant madeAt,

        @Schema(description = "When the link was made that is good now.") @NotNull
        Instant linkedAt,

        @Schema(description = "When the link is over.") @NotNull
        Instant expiresAt,

        @Schema(
                description =
                        "Whom the link was mailed to, for those who may read contacts and make links; absent when it was not, and"
                                + " once it was answered or taken back.")
        @Nullable
        MailTo mailedTo,

        @Nullable Instant answeredAt,
        @Nullable Instant revokedAt,

        @Schema(description = "What was asked for, line by line.") @NotNull
        List<@NotNull RequestedItem> items,

        @Schema(description = "What the caller can do with it as it stands.") @NotNull
        List<@NotNull UpdateRequestAction> allowedActions)
        implements Versioned {

    public UpdateRequestView {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
        allowedActions = List.copyOf(Objects.requireNonNullElse(allowedActions, List.of()));
    }

    /** The same without whom it was mailed to, for what is kept longer than that is. */
    UpdateRequestView withoutAddress() {
        return new UpdateRequestView(
                id,
                version,
                programme,
                partner,
                message,
                due,
                state,
                madeAt,
                linkedAt,
                expiresAt,
                null,
                answeredAt,
                revokedAt,
                items,
                allowedActions);
    }
}
