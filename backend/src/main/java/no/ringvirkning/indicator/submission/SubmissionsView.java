package no.ringvirkning.indicator.submission;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.shared.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is under way of an indicator. */
@Schema(
        description =
                "What is under way of an indicator: handed in or approved, and not yet published. Never a figure.")
public record SubmissionsView(
        @NotNull IndicatorRef indicator,

        @Schema(description = "By their areas and slices; the oldest first where there are several.") @NotNull
        List<@NotNull SubmissionUnderWay> submissions)
        implements Tabular {

    public SubmissionsView {
        submissions = List.copyOf(Objects.requireNonNullElse(submissions, List.of()));
    }

    @Override
    public Class<? extends Record> rowType() {
        return SubmissionRow.class;
    }

    @Override
    public List<? extends Record> rows() {
        return submissions.stream()
                .flatMap(d -> d.periods().stream()
                        .map(period -> new SubmissionRow(
                                indicator.slug(),
                                d.area().slug(),
                                Slice.text(d.slice()),
                                period,
                                d.status(),
                                d.since(),
                                d.illustrative())))
                .toList();
    }
}
