package no.ringvirkning.indicator.annotation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be known to read the figures of an indicator. */
@Schema(
        description =
                "What must be known to read the figures of an indicator for an area. Nothing of it alters a number.")
public record AnnotationsView(
        @NotNull IndicatorRef indicator,

        @Schema(description = "Notes on the figures, by their periods.") @NotNull
        List<@NotNull AnnotationView> annotations,

        @Schema(description = "What happened around the programmes of the area, and of the areas that it is a part of.")
        @NotNull
        List<@NotNull ContextOfProgramme> contextEvents)
        implements Tabular {

    public AnnotationsView {
        annotations = List.copyOf(Objects.requireNonNullElse(annotations, List.of()));
        contextEvents = List.copyOf(Objects.requireNonNullElse(contextEvents, List.of()));
    }

    @Override
    public Class<? extends Record> rowType() {
        return AnnotationRow.class;
    }

    @Override
    public List<? extends Record> rows() {
        return Stream.concat(
                        annotations.stream()
                                .map(a -> new AnnotationRow(
                                        indicator.slug(),
                                        a.area() == null ? null : a.area().slug(),
                                        null,
                                        a.key(),
                                        a.period(),
                                        null,
                                        a.text(),
                                        a.breakType())),
                        contextEvents.stream().map(this::row))
                .toList();
    }

    private AnnotationRow row(ContextOfProgramme context) {
        PartialPeriod period = context.event().period();
        PartialDate from = period == null ? null : period.from();
        PartialDate to = period == null ? null : period.to();
        return new AnnotationRow(
                indicator.slug(),
                null,
                context.programme().slug(),
                context.event().key(),
                from == null ? null : from.earliest().toString(),
                to == null ? null : to.latest().toString(),
                context.event().title(),
                null);
    }
}
