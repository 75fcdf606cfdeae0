package no.ringvirkning.indicator.comparison;

import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.shared.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the figures of an area are compared with. */
@Schema(description = "What the figures of an indicator for an area are compared with.")
public record ReferencesView(
        @NotNull IndicatorRef indicator,
        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "Which areas and borders were asked for.") @NotNull
        String areaBasis,

        @Schema(description = "What is counted or measured.") @NotNull
        String unit,

        @Schema(description = "In the order of their slugs.") @NotNull
        List<@NotNull ReferenceAnswer> references)
        implements Tabular {

    public ReferencesView {
        slice = Collections.unmodifiableMap(new TreeMap<>(slice));
        references = List.copyOf(references);
    }

    @Override
    public Class<? extends Record> rowType() {
        return ReferenceRow.class;
    }

    @Override
    public List<? extends Record> rows() {
        return references.stream()
                .map(r -> new ReferenceRow(
                        indicator.slug(),
                        area.slug(),
                        Slice.text(slice),
                        areaBasis,
                        r.reference().key(),
                        r.reference().kind(),
                        r.reference().area().slug(),
                        r.comparison().period(),
                        r.comparison().value(),
                        r.comparison().reference(),
                        r.comparison().difference(),
                        unit,
                        r.comparison().position(),
                        r.comparison().notCompared(),
                        r.stated().stream()
                                .map(ReferenceStatement::position)
                                .distinct()
                                .toList(),
                        r.peers() == null ? null : r.peers().rank(),
                        r.peers() == null || r.peers().rank() == null
                                ? null
                                : r.peers().of(),
                        r.peers() == null ? null : r.peers().notCompared(),
                        r.restsOnMadeUp()))
                .toList();
    }
}
