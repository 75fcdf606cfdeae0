package no.ringvirkning.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.mail.MailTo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of an organisation that has no account. */
@Schema(description = "What is asked of an organisation that has no account.")
public record CreateUpdateRequest(
        @Schema(description = "The slug of the organisation that is to answer.") @NotNull @Size(max = 120)
        String partner,

        @Schema(description = "What is asked for, in the order it is shown in.") @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Valid AskedFor> items,

        @Schema(
                description =
                        "Said above the lines, to who opens the link. No names, phone numbers or addresses of people.")
        @Nullable
        @Size(min = 1, max = 1000)
        String message,

        @Schema(description = "The day by which the answer is wanted; two weeks from now when absent.") @Nullable
        LocalDate due,

        @Schema(
                description =
                        "The last day on which the link is good: not before the answer is due, and 60 days from now at most. Two"
                                + " weeks after the answer is due when absent, as far as that goes.")
        @Nullable
        LocalDate expires,

        @Schema(
                description =
                        "Whom the link is mailed to. It is told in the answer as well; absent when it is only handed over.")
        @Nullable
        @Valid
        MailTo mailTo) {

    public CreateUpdateRequest {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }
}
