package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is expected of an indicator. */
@Schema(description = "What is expected of an indicator. Nothing of it is an observation.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionsView(
        @NotNull IndicatorRef indicator,

        @Schema(description = "Which areas and borders were asked for.") @NotNull
        String areaBasis,

        @Schema(description = "In the order of their slugs, without those that another one stands for.") @NotNull
        List<@NotNull ProjectionAnswer> projections)
        implements Tabular {

    public ProjectionsView {
        projections = List.copyOf(Objects.requireNonNullElse(projections, List.of()));
    }

    @Override
    public Class<? extends Record> rowType() {
        return ProjectionRow.class;
    }

    /** One for each point; one for what is said without any. */
    @Override
    public List<? extends Record> rows() {
        return projections.stream()
                .flatMap(p -> p.projection().points().isEmpty()
                        ? Stream.of(row(p, null))
                        : p.projection().points().stream().map(point -> row(p, point)))
                .toList();
    }

    private ProjectionRow row(ProjectionAnswer answer, @Nullable ProjectionPoint point) {
        ProjectionView p = answer.projection();
        ChangeOutcome change = answer.changeOutcome();
        PointOutcome outcome = point == null ? null : answer.outcomeOf(point.period());
        return new ProjectionRow(
                indicator.slug(),
                p.area().slug(),
                Slice.text(p.slice()),
                p.key(),
                p.method(),
                p.publisher(),
                p.variant(),
                p.madeIn(),
                p.basePeriod(),
                point == null ? p.until() : point.period(),
                point == null ? null : point.value(),
                point == null ? null : point.low(),
                point == null ? null : point.high(),
                answer.unit(),
                p.change(),
                outcome == null ? of(change, ChangeOutcome::observed) : outcome.observed(),
                of(change, ChangeOutcome::since),
                of(change, ChangeOutcome::observedSince),
                of(change, ChangeOutcome::observedChange),
                outcome == null ? of(change, ChangeOutcome::difference) : outcome.difference(),
                outcome == null ? of(change, ChangeOutcome::notCompared) : outcome.notCompared(),
                answer.basisFit(),
                answer.definitionFit(),
                SourceReference.isIllustrative(p.source())
                        || outcome != null && outcome.illustrative()
                        || change != null && change.illustrative());
    }

    private static <T> @Nullable T of(@Nullable ChangeOutcome change, Function<ChangeOutcome, @Nullable T> part) {
        return change == null ? null : part.apply(change);
    }
}
