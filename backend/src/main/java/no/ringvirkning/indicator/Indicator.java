package no.ringvirkning.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that is measured. Definitions are added to it; none is rewritten. */
@Entity
@Table(name = "indicator")
public class Indicator {

    private static final Set<Integer> PER = Set.of(1, 100, 1_000, 10_000, 100_000, 1_000_000);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String slug;

    @ElementCollection
    @CollectionTable(name = "indicator_definition", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Stored.Definition> definitions = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    private @Nullable String attribution;

    @Column(name = "programme_id")
    private @Nullable UUID programmeId;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Indicator() {}

    Indicator(CreateIndicator given, @Nullable UUID programmeId) {
        if (given.definition().validFrom() != null) {
            throw IndicatorProblem.FIRST_DEFINITION_HAS_NO_DAY.at(
                    "/definition/validFrom", "Leave it out: there is none before it.");
        }
        this.slug = given.slug();
        this.source = given.source();
        this.attribution = given.attribution();
        this.programmeId = programmeId;
        stands(given.definition(), "/definition");
        definitions.add(Stored.Definition.of(given.definition()));
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID programmeId() {
        return programmeId;
    }

    /** The version that was published last. */
    long publishedVersion() {
        return version + 1;
    }

    /** Takes it back: it should not have been entered. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Says what it measures from a day on. */
    void define(DefineIndicator given) {
        isNext(given);
        definitions.add(Stored.Definition.of(given));
    }

    /** Refuses what by itself cannot be its next definition. */
    void isNext(DefineIndicator given) {
        Stored.Definition last = definitions.get(definitions.size() - 1);
        LocalDate from = given.validFrom();
        if (from == null || (last.validFrom() != null && !from.isAfter(last.validFrom()))) {
            throw IndicatorProblem.DEFINITION_NOT_LATER.at(
                    "/validFrom",
                    last.validFrom() == null
                            ? "Give the day from which it holds."
                            : "The one before holds from %s.".formatted(last.validFrom()));
        }
        if (given.frequency() != last.frequency()) {
            throw IndicatorProblem.FREQUENCY_STAYS.at(
                    "/frequency", "It is %s, not %s.".formatted(last.frequency(), given.frequency()));
        }
        HeldBackRules.stays(last.dimensions(), given.dimensions());
        stands(given, "");
    }

    private static void stands(DefineIndicator given, String pointer) {
        MeasurementKind kind = given.kind();
        if (!kind.numeric()) {
            throw IndicatorProblem.WORDS_NOT_MEASURED.at(pointer + "/kind", "Figures are numbers.");
        }
        if (given.periodAggregation() == Aggregation.SUM && !kind.summedOverTime()) {
            throw IndicatorProblem.NOT_ADDED_OVER_TIME.at(
                    pointer + "/periodAggregation", "A %s has no SUM over periods.".formatted(kind));
        }
        if (given.areaAggregation() == Aggregation.SUM && !kind.summedOverParts()) {
            throw IndicatorProblem.NOT_ADDED_OVER_AREAS.at(
                    pointer + "/areaAggregation", "A %s has no SUM over areas.".formatted(kind));
        }
        HeldBackRules.check(given, pointer);
        formula(given, pointer);
        if (!PER.contains(given.per())) {
            throw IndicatorProblem.PER_UNKNOWN.at(pointer + "/per", "Not for %d.".formatted(given.per()));
        }
    }

    private static void formula(DefineIndicator given, String pointer) {
        if ((given.formula() != null) != (given.sourceType() == FigureSource.FORMULA)) {
            throw IndicatorProblem.FORMULA_MISSING.at(
                    pointer + "/formula", "The source is %s.".formatted(given.sourceType()));
        }
        if (given.formula() == null) {
            return;
        }
        if (!given.dimensions().isEmpty()) {
            throw IndicatorProblem.FORMULA_DIVIDED.at(pointer + "/dimensions", "Leave them out.");
        }
        if (given.areaAggregation() != Aggregation.RECOMPUTE && given.areaAggregation() != Aggregation.NONE) {
            throw IndicatorProblem.FORMULA_ADDED_OVER_AREAS.at(
                    pointer + "/areaAggregation", "RECOMPUTE or NONE, not %s.".formatted(given.areaAggregation()));
        }
    }
}
