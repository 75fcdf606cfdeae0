package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round in which a programme asks those who answer for measures and figures how it goes. */
@Schema(
        name = "ReportRound",
        description = "A round in which a programme asks those who answer for measures and figures how it goes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundView(
        @NotNull UUID id,

        @Schema(description = "Counts what was published of it, from 1.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

        @Schema(description = "Absent when the programme is not published.") @Nullable
        ProgrammeRef programme,

        @Schema(description = "The days that it asks about.") @NotNull
        Days period,

        @Schema(description = "The day from which it can be answered.") @NotNull
        LocalDate opens,

        @Schema(description = "The last day on which an answer is in time.") @NotNull
        LocalDate due,

        @Schema(description = "What those who answer should know.") @Nullable
        LocalizedText note,

        @Schema(description = "Whether it came to nothing.") @NotNull
        Boolean withdrawn,

        @Nullable SourceReference source)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.REPORT_ROUND;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }

    /** The day from which a report tells of what is asked: what was said before tells of what had been before. */
    LocalDate answeredFrom() {
        return period.to().isBefore(opens) ? period.to() : opens;
    }
}
